import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Harvested } from '#library'
import { readToken, writeToken } from './resumption-token.ts'
import { readSetSpec, setSpec } from './sets.ts'
import type { TestServer } from '../testing.ts'
import { aRecord, aServer, inMemory } from './testing.ts'

const FIRST = new Date('2026-01-01T00:00:00Z')

const records: Harvested[] = [
  aRecord(1, { changedAt: FIRST, title: 'Rights & <b>duties</b> \u0000\u202E', types: ['Court decision'], countries: ['PL'] }),
  aRecord(2, { changedAt: new Date('2026-02-01T10:00:00Z'), title: 'Права', language: 'uk' }),
  aRecord(3, { changedAt: new Date('2026-03-01T10:00:00Z'), deleted: true }),
  ...Array.from({ length: 250 }, (_, place) => aRecord(10 + place, { changedAt: new Date('2026-04-01T10:00:00Z') })),
]

let server: TestServer
beforeAll(async () => {
  server = await aServer(inMemory(records))
})
afterAll(async () => await server.stop())

const ask = async (question: string): Promise<string> => await (await fetch(`${server.url}/oai?${question}`)).text()
const fault = async (question: string): Promise<string | undefined> => /<error code="(\w+)">/.exec(await ask(question))?.[1]

test('what is asked wrongly is answered with the fault that the protocol has for it', async () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['', 'badVerb'], ['verb=', 'badVerb'], ['verb=listrecords', 'badVerb'], ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=Identify&x=1', 'badArgument'], ['verb=Identify&metadataPrefix=oai_dc', 'badArgument'], ['verb=GetRecord', 'badArgument'],
    ['verb=GetRecord&identifier=oai:library.example.org:1', 'badArgument'], ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=', 'badArgument'],
    ['verb=ListRecords', 'badArgument'], ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30', 'badArgument'], ['verb=ListRecords&metadataPrefix=oai_dc&from=26-02-03', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-03T00:00:00', 'badArgument'], ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-03T00:00:00.0Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-03T24:00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-03&until=2026-02-04T00:00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-04&until=2026-02-03', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=colour:red', 'badArgument'], ['verb=ListRecords&metadataPrefix=oai_dc&set=type:!zz', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=marc', 'cannotDisseminateFormat'], ['verb=GetRecord&metadataPrefix=marc&identifier=oai:library.example.org:1', 'cannotDisseminateFormat'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:library.example.org:99999', 'idDoesNotExist'], ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere.example.org:1', 'idDoesNotExist'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:library.example.org:01', 'idDoesNotExist'], ['verb=GetRecord&metadataPrefix=oai_dc&identifier=1', 'idDoesNotExist'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:library.example.org:9999999999', 'idDoesNotExist'], ['verb=ListMetadataFormats&identifier=%00', 'idDoesNotExist'],
    ['verb=ListRecords&resumptionToken=nothing', 'badResumptionToken'], ['verb=ListRecords&resumptionToken=%00', 'badResumptionToken'], ['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2031-01-01', 'noRecordsMatch'], ['verb=ListRecords&metadataPrefix=oai_dc&set=country:XX', 'noRecordsMatch'],
  ]
  for (const [question, code] of wrong) expect(await fault(question), question).toBe(code)
})

test('a question that was not understood is not repeated, and one that was is, with its signs escaped', async () => {
  expect(await ask('verb=Identify&x=%22%3E%3Cscript%3E')).toContain('<request>http')
  expect(await ask('verb=GetRecord&metadataPrefix=oai_dc&identifier=%22%3Cx%3E%26')).toContain('identifier="&quot;&lt;x&gt;&amp;"')
})

test('a record holds what is said of the document, escaped, in both forms; one that is gone has a header alone', async () => {
  const dc = await ask('verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:library.example.org:1')
  expect(dc).toContain('<dc:title xml:lang="en">Rights &amp; &lt;b&gt;duties&lt;/b&gt; \u202E</dc:title>')
  expect(dc).toContain('<setSpec>type:Court!20decision</setSpec><setSpec>language:en</setSpec><setSpec>country:PL</setSpec>')
  expect(dc).toContain('<dc:identifier>https://library.example.org/library/1</dc:identifier>')
  const rdf = await ask('verb=GetRecord&metadataPrefix=dcterms&identifier=oai:library.example.org:1')
  expect(rdf).toContain('<dcterms:identifier rdf:resource="https://library.example.org/library/1"/>')
  expect(await ask('verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:library.example.org:3')).toMatch(/<record><header status="deleted"><identifier>oai:library.example.org:3<\/identifier>.*<\/header><\/record>/)
})

test('a long list comes in parts, each token leads on, and the last part says that it is the last', async () => {
  const seen: string[] = []
  let question = 'verb=ListRecords&metadataPrefix=oai_dc'
  for (let parts = 1; ; parts += 1) {
    const part = await ask(question)
    seen.push(...[...part.matchAll(/<header[^>]*><identifier>([^<]+)/g)].map(([, identifier]) => identifier ?? ''))
    const [, size, cursor, token] = /<resumptionToken completeListSize="(\d+)" cursor="(\d+)"(?:>([^<]+)<\/resumptionToken>|\/>)/.exec(part) ?? []
    expect(size).toBe('253')
    expect(cursor).toBe(String((parts - 1) * 100))
    if (token === undefined) break
    question = `verb=ListRecords&resumptionToken=${token}`
  }
  expect(seen).toEqual(records.map(({ number }) => `oai:library.example.org:${number}`))
})

test('a span of days holds its last second; a list that is whole has no token', async () => {
  const part = await ask('verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-02-01&until=2026-02-01')
  expect(part.match(/<header/g)).toHaveLength(1)
  expect(part).not.toContain('resumptionToken')
})

test('a form by POST is answered as the same question by GET; what is no form is refused', async () => {
  const post = (body: string, type: string) => fetch(`${server.url}/oai`, { method: 'POST', body, headers: { 'content-type': type } })
  const posted = await post('verb=GetRecord&metadataPrefix=oai_dc&identifier=oai%3Alibrary.example.org%3A2', 'application/x-www-form-urlencoded')
  expect(posted.status).toBe(200)
  expect(await posted.text()).toContain('<dc:title xml:lang="uk">Права</dc:title>')
  expect((await post('verb=Identify', 'text/plain')).status).toBe(400)
  expect((await post(`verb=${'x'.repeat(100_000)}`, 'application/x-www-form-urlencoded')).status).toBe(413)
  expect((await fetch(`${server.url}/oai?verb=Identify`, { method: 'PUT' })).headers.get('allow')).toBe('GET, POST, HEAD')
})

test('the library says who it is, and in which sets and forms it gives', async () => {
  const who = await ask('verb=Identify')
  expect(who).toMatch(/<repositoryName>A library<\/repositoryName><baseURL>https:\/\/library\.example\.org\/oai<\/baseURL><protocolVersion>2\.0<\/protocolVersion><adminEmail>.+@.+<\/adminEmail><earliestDatestamp>2026-01-01T00:00:00Z<\/earliestDatestamp><deletedRecord>persistent<\/deletedRecord><granularity>YYYY-MM-DDThh:mm:ssZ<\/granularity>/)
  expect(await ask('verb=ListSets')).toContain('<set><setSpec>type:Court!20decision</setSpec><setName>Court decision</setName></set>')
  expect((await ask('verb=ListMetadataFormats')).match(/<metadataPrefix>/g)).toHaveLength(2)
  const answer = await fetch(`${server.url}/oai?verb=Identify`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8'])
})

test('names of sets and tokens are read back as they were written', () => {
  for (const value of ['Court decision', 'a:b!c%d', 'Закон', '(x)*\'~']) expect(readSetSpec(setSpec({ of: 'type', value }))).toEqual({ of: 'type', value })
  for (const value of ['Court decision', 'a:b!c%d', 'Закон']) expect(setSpec({ of: 'type', value })).toMatch(/^[\w\-.!~*'()]+:[\w\-.!~*'()]+$/)
  const token = writeToken({ prefix: 'oai_dc', from: FIRST, until: undefined, set: { of: 'type', value: 'Закон' }, after: { changedAt: FIRST, number: 7 }, passed: 100 })
  expect(readToken(token)).toEqual({ prefix: 'oai_dc', from: FIRST, until: undefined, set: { of: 'type', value: 'Закон' }, after: { changedAt: FIRST, number: 7 }, passed: 100 })
  expect(readToken(`${token}A`)).toBe(undefined)
})
