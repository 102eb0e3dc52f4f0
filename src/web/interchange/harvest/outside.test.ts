import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../testing.ts'
import { aRecord, aServer, inMemory } from './testing.ts'

const hasClient = spawnSync('perl', ['-MHTTP::OAI', '-MJSON::PP', '-e', '1']).status === 0

let server: TestServer
beforeAll(async () => {
  server = await aServer(inMemory([
    aRecord(1, { changedAt: new Date('2026-01-01T00:00:00Z'), title: 'Rights & <b>duties</b> ]]>', types: ['Court decision'], countries: ['PL'] }),
    aRecord(2, { changedAt: new Date('2026-02-01T10:00:00Z'), title: 'Права людини', language: 'uk' }),
    aRecord(3, { changedAt: new Date('2026-03-01T10:00:00Z'), deleted: true }),
    ...Array.from({ length: 250 }, (_, place) => aRecord(10 + place, { changedAt: new Date('2026-04-01T10:00:00Z') })),
  ]))
})
afterAll(async () => await server.stop())

test.skipIf(!hasClient)('a client that somebody else wrote harvests the whole library: every record once, over its tokens, and those that are gone', async () => {
  const { stdout } = await promisify(execFile)('perl', [join(import.meta.dirname, 'outside-client.pl'), `${server.url}/oai`], { encoding: 'utf8' })
  const said: { readonly titles: readonly string[] } = JSON.parse(stdout)
  expect(said).toMatchObject({
    name: 'A library', version: '2.0', deleted: 'persistent', formats: ['oai_dc', 'dcterms'], records: 253, gone: ['oai:library.example.org:3'],
    inUkrainian: ['oai:library.example.org:2'], fault: ['idDoesNotExist'],
  })
  expect(said.titles).toHaveLength(252)
  expect(said.titles.slice(0, 2)).toEqual(['Rights & <b>duties</b> ]]>', 'Права людини'])
})

const hasValidator = spawnSync('xmllint', ['--version']).status === 0

test.skipIf(!hasValidator)('every answer is what the schema of the protocol asks for, the faults as well', async () => {
  const questions = [
    'verb=Identify', 'verb=ListMetadataFormats', 'verb=ListSets', 'verb=ListRecords&metadataPrefix=oai_dc', 'verb=ListRecords&metadataPrefix=dcterms', 'verb=ListRecords&metadataPrefix=oai_dc&set=type',
    'verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-02-01&until=2026-03-01', 'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:library.example.org:1', 'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:library.example.org:3',
    'verb=GetRecord&metadataPrefix=oai_dc&identifier=%22%3E%3Cb%3E', 'verb=Identify&x=%22', 'verb=', 'verb=ListRecords&resumptionToken=%00', 'verb=ListRecords&metadataPrefix=oai_dc&from=2031-01-01', 'verb=ListRecords&metadataPrefix=m%20x',
    'verb=ListRecords&metadataPrefix=oai_dc&set=%D0%97', 'verb=ListRecords&metadataPrefix=oai_dc&from=tomorrow', 'verb=ListMetadataFormats&identifier=oai:library.example.org:1',
  ]
  const schema = join(import.meta.dirname, 'schemas/oai-pmh.xsd')
  for (const question of questions) {
    const answer = await (await fetch(`${server.url}/oai?${question}`)).text()
    const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], { encoding: 'utf8', input: answer })
    expect(stderr.trim(), question).toBe('- validates')
  }
})
