import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '#tests/database'
import { aLibrary } from './shelves/testing.ts'
import { aServer, aSignedIn, type Answer, type Server } from './testing.ts'
import { MOST_OF_THESAURUS, type ThesaurusReport } from './thesaurus-file.ts'

const database = useDatabase()

let server: Server
let shelves: Awaited<ReturnType<typeof aLibrary>>
let keeper: string
let elsewhere: string
beforeAll(async () => {
  shelves = await aLibrary(database(), false)
  server = await aServer(database(), false, undefined, shelves.library)
  keeper = (await aSignedIn(server, server.secretariat, ['librarian'])).cookies
  elsewhere = (await aSignedIn(server, server.member, ['librarian', 'editor'])).cookies
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await shelves.close()
})

const SKOS = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n'
const RDF = '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">'
const concept = (name: string, more = ''): string => `<https://words.example/${name}> a skos:Concept ; skos:prefLabel "${name}"@en ${more} .\n`

const send = async (file: string | Uint8Array, query: Record<string, string> = {}, cookies = keeper): Promise<Answer> =>
  await server.call('post', `/api/thesaurus/files?${new URLSearchParams({ name: 'words.ttl', ...query })}`, { cookies, body: typeof file === 'string' ? new TextEncoder().encode(file) : file })
const problem = ({ status, body }: Answer): unknown => [status, typeof body === 'object' && body !== null && 'type' in body ? String(body.type).replace('urn:waystation:problem:', '') : body]
const reported = (answer: Answer): ThesaurusReport => {
  expect(answer.status, JSON.stringify(answer.body).slice(0, 300)).toBe(200)
  // What the route answers.
  return answer.body as ThesaurusReport
}
const slugs = async (): Promise<readonly string[]> => ((await server.call('get', '/api/thesaurus/concepts', { cookies: keeper })).body as { readonly concepts: readonly { readonly slug: string }[] }).concepts.map(({ slug }) => slug)

test('what is wrong with a file is said by its kind, and nothing of it is taken in', async () => {
  const before = await slugs()
  const bomb = '<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<r>&b;</r>'
  const stranger = '<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<r>&a;</r>'
  const circle = concept('one', '; skos:broader <https://words.example/two>') + concept('two', '; skos:broader <https://words.example/one>')
  const cases: readonly (readonly [kind: string, status: number, file: string | Uint8Array, query?: Record<string, string>])[] = [
    ['skos-faulty', 422, SKOS + circle],
    ['skos-entities', 422, bomb, { name: 'bomb.rdf' }],
    ['skos-entities', 422, stranger, { name: 'stranger.xml' }],
    ['skos-truncated', 422, `${RDF}<skos:Concept rdf:about="https://words.example/x">`, { name: 'broken.rdf' }],
    ['skos-not-understood', 422, `${RDF}<skos:Concept></wrong></rdf:RDF>`, { name: 'wrong.rdf' }],
    ['skos-not-understood', 422, `${SKOS}this is no Turtle at all .`],
    ['skos-looks-otherwise', 422, '<!doctype html><title>Not found</title>', { name: 'words.rdf' }],
    ['skos-looks-otherwise', 422, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['skos-not-utf8', 422, new Uint8Array([...new TextEncoder().encode(SKOS), 0xff, 0xfe, 0x20])],
    ['skos-empty', 422, ' \n'],
    ['skos-no-concepts', 422, `${SKOS}<https://words.example/x> skos:note "nothing"@en .`],
    ['skos-context-elsewhere', 422, '{"@context": "https://elsewhere.example/context.jsonld", "@id": "https://words.example/x"}', { name: 'words.jsonld' }],
    ['skos-nested-too-deep', 422, '{"a":'.repeat(40) + '1' + '}'.repeat(40), { name: 'deep.json' }],
    ['skos-address-relative', 422, `${SKOS}<x> a skos:Concept ; skos:prefLabel "x"@en .`],
    ['skos-text-endless', 422, `${SKOS}<https://words.example/x> skos:prefLabel "${'x'.repeat(1_200_000)}"@en .`],
    ['skos-format-unknown', 415, SKOS, { name: 'words.docx' }],
    ['question-not-understood', 400, SKOS, { prefix: '../x' }],
    ['question-not-understood', 400, SKOS, { language: 'no language' }],
    ['question-not-understood', 400, SKOS, { plan: 'yes' }],
  ]
  for (const [kind, status, file, query] of cases) expect(problem(await send(file, query)), kind).toEqual([status, kind])
  expect((await send(SKOS + circle)).body).toMatchObject({ count: 1, faults: [{ kind: 'circle', address: 'https://words.example/one' }] })
  expect(await slugs()).toEqual(before)
})

test('a file larger than the desk takes is refused, whether its length was announced or not; one that is wrong at once is refused though much of it is still to come', { timeout: 60_000 }, async () => {
  expect(problem(await send(new Uint8Array(MOST_OF_THESAURUS + 1).fill(32)))).toEqual([413, 'file-too-large'])
  const line = new TextEncoder().encode(`${concept('much').repeat(500)}`)
  let left = Math.ceil(MOST_OF_THESAURUS / line.length) + 2
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      left -= 1
      if (left > 0) controller.enqueue(line)
      else controller.close()
    },
    start: (controller) => controller.enqueue(new TextEncoder().encode(SKOS)),
  })
  const answer = await fetch(`${server.url}/api/thesaurus/files?name=much.ttl`, { method: 'POST', body: endless, duplex: 'half', headers: { cookie: keeper, origin: server.url, 'content-type': 'application/octet-stream' } })
  expect([answer.status, ((await answer.json()) as { readonly type: string }).type]).toEqual([413, 'urn:waystation:problem:file-too-large'])
  expect(problem(await send(`<!doctype html>${' '.repeat(30e6)}`))).toEqual([422, 'skos-looks-otherwise'])
})

test('nobody takes a thesaurus in but librarians of the secretariat', async () => {
  expect(problem(await send(SKOS + concept('foreign'), {}, elsewhere))).toEqual([403, 'not-allowed'])
})

test('first it is told what would become of a file, then that and nothing else is written; the same file again changes nothing', async () => {
  const file = SKOS + concept('heron', '; skos:definition "A bird."@en, "Птах."@uk ; skos:scopeNote "For gardens."@en') + concept('egret', '; skos:broader <https://words.example/heron> ; skos:altLabel "little egret"@en') + `<https://words.example/only> a skos:Concept ; skos:prefLabel "ἐρωδιός"@el .\n`
  const before = await slugs()
  const tried = reported(await send(file))
  expect(tried).toMatchObject({ taken: false, made: 2, addedTo: 0, unchanged: 0, notKept: { el: 1 }, remarks: [{ kind: 'not-in-kept-languages', count: 1, first: [{ address: 'https://words.example/only' }] }] })
  expect(tried.concepts.map(({ kind, slug }) => [kind, slug]).toSorted()).toEqual([['made', 'egret'], ['made', 'heron']])
  expect(await slugs()).toEqual(before)

  // Another file under the name of that report, and another thesaurus here than that report knew.
  expect(problem(await send(SKOS + concept('cuckoo'), { plan: tried.plan }))).toEqual([409, 'plan-changed'])
  await server.call('put', '/api/thesaurus/concepts/heron-mine', { cookies: keeper, body: { version: null, concept: { labels: { en: ['heron'] } } } })
  expect(problem(await send(file, { plan: tried.plan }))).toEqual([409, 'plan-changed'])
  expect(await slugs()).toEqual([...before, 'heron-mine'].toSorted())

  const again = reported(await send(file))
  expect(again).toMatchObject({ made: 1, addedTo: 1 })
  expect(reported(await send(file, { plan: again.plan }))).toEqual({ ...again, taken: true })
  expect(await slugs()).toEqual([...before, 'egret', 'heron-mine'].toSorted())
  expect((await server.call('get', '/api/thesaurus/concepts/heron-mine', { cookies: keeper })).body).toMatchObject({ concept: { definitions: { en: ['A bird.'], uk: ['Птах.'] }, scopeNotes: { en: ['For gardens.'] } }, narrower: ['egret'] })
  expect(reported(await send(file))).toMatchObject({ made: 0, addedTo: 0, unchanged: 2 })
  // What is called the same is not taken for the same, where somebody says so.
  expect(reported(await send(SKOS + `<https://other.example/heron> a skos:Concept ; skos:prefLabel "Heron!"@en .\n`, { byName: 'no', prefix: 'other' })).remarks.map(({ kind }) => kind)).toContain('no-free-name')
  expect(reported(await send(SKOS + concept('ibis'), { prefix: 'birds' })).concepts.map(({ slug }) => slug)).toEqual(['birds-ibis'])
})

test('what is faulty is left out where somebody says so, and RDF/XML and JSON-LD are taken as Turtle is', async () => {
  const faulty = SKOS + concept('sound') + '<https://words.example/nameless> a skos:Concept .\n'
  expect(problem(await send(faulty))).toEqual([422, 'skos-faulty'])
  expect(reported(await send(faulty, { leaveOutFaults: 'yes' }))).toMatchObject({ made: 1, remarks: [{ kind: 'no-name', count: 1 }] })
  expect(reported(await send(`${RDF}<skos:Concept rdf:about="https://words.example/x"><skos:prefLabel xml:lang="en">crane</skos:prefLabel></skos:Concept></rdf:RDF>`, { name: 'x.rdf' }))).toMatchObject({ made: 1 })
  const json = JSON.stringify({ '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' }, '@id': 'https://words.example/y', '@type': 'skos:Concept', 'skos:prefLabel': { '@language': 'en', '@value': 'stork' } })
  expect(reported(await send(json, { name: 'y.jsonld' }))).toMatchObject({ made: 1 })
  expect(reported(await send(json, { name: 'y.txt', format: 'json-ld' }))).toMatchObject({ made: 1 })
})
