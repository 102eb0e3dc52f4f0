import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser, type Quad } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok, parseLanguageTag, refuse } from '#kernel'
import type { Concept, Label } from '#thesaurus'
import { aFolder } from '#tests/folder'
import { serveRoutes, type TestServer } from '../testing.ts'
import { thesaurusRoutes } from './thesaurus-routes.ts'
import { writeSkos, type SkosForm } from './write-skos.ts'

const SCHEME = { address: 'https://library.example.org', name: 'Words "of" <the> field' }

const label = (tag: string, text: string, kind: Label['kind'] = 'pref'): Label => {
  const language = parseLanguageTag(tag)
  if (language === undefined) throw new Error(`${tag} is no language`)
  return { language, kind, text, expands: true }
}

const concept = (slug: string, said: Partial<Concept> = {}): Concept => ({
  slug, notation: undefined, note: undefined, exactMatch: [], closeMatch: [], definitions: {}, scopeNotes: {}, labels: [label('en', slug)], broader: [], narrower: [], related: [], ...said,
})

const HOSTILE = concept('hostile', {
  labels: [
    label('en', 'Back\\slash "quotes" \'both\' <b>&amp;</b> ]]> \u0007 \u{1F9ED} \uD800'), label('uk', 'п’ятниця'), label('sr-Latn', 'reč', 'alt'), label('ar', 'الاتجار بالبشر\u202E'), label('en', '"""', 'hidden'), label('en', '\\u0041', 'alt'),
  ],
  notation: '4.1 "x"', note: 'Two\nlines', definitions: { uk: ['Що це.', 'І це.'] }, scopeNotes: { en: ['Not @en ^^<x> .'] },
  exactMatch: ['https://example.org/"><script>', 'https://example.org/a|b`c\\d{e}^f?q=1&r=2#x'], closeMatch: ['http://example.org/ключ'], narrower: ['plain'], related: ['other'],
})
const CONCEPTS = [HOSTILE, concept('other', { related: ['hostile'] }), concept('plain', { broader: ['hostile'] })]

const written = async (form: SkosForm, concepts: readonly Concept[] = CONCEPTS): Promise<string> => {
  let text = ''
  for await (const piece of writeSkos(form, SCHEME, concepts)) text += piece
  return text
}

const lineOf = ({ subject, predicate, object }: Pick<Quad, 'subject' | 'predicate' | 'object'>): string =>
  [subject.value, predicate.value.replace(/.*[#/]/, ''), object.termType, object.value.replaceAll('\u0007', '').replaceAll('\uD800', '\uFFFD'), (object.language ?? '').toLowerCase()].join(' ')

/** What a parser that did not write it reads in a text, in an order of its own making. */
const readBack = async (form: SkosForm, text: string): Promise<readonly string[]> => {
  if (form === 'ttl') return new Parser({ format: 'text/turtle' }).parse(text).map(lineOf).toSorted()
  const parser = form === 'rdf' ? new RdfXmlParser() : new JsonLdParser({ documentLoader: { load: () => Promise.reject(new Error('nothing is fetched')) } })
  parser.end(text)
  const lines: string[] = []
  for await (const quad of parser) lines.push(lineOf(quad))
  return lines.toSorted()
}

test('whatever concepts are called, the three forms say the same, as parsers read them that did not write them', async () => {
  const turtle = await readBack('ttl', await written('ttl'))
  expect(turtle.filter((line) => line.startsWith('https://library.example.org/thesaurus/hostile '))).toHaveLength(19)
  expect(turtle).toContain('https://library.example.org/thesaurus/hostile note Literal Two\nlines en')
  expect(turtle).toContain('https://library.example.org/thesaurus/hostile exactMatch NamedNode https://example.org/%22%3E%3Cscript%3E ')
  expect(turtle).toContain('https://library.example.org/thesaurus/plain broader NamedNode https://library.example.org/thesaurus/hostile ')
  expect(turtle).toContain('https://library.example.org/thesaurus/other topConceptOf NamedNode https://library.example.org/thesaurus ')
  expect(await readBack('rdf', await written('rdf'))).toEqual(turtle)
  expect(await readBack('jsonld', await written('jsonld'))).toEqual(turtle)
})

test('an empty thesaurus is a scheme without concepts, in every form', async () => {
  for (const form of ['ttl', 'rdf', 'jsonld'] as const) expect(await readBack(form, await written(form, [])), form).toHaveLength(2)
})

const hasRapper = spawnSync('rapper', ['--version']).status === 0

test.skipIf(!hasRapper)('rapper reads Turtle and RDF/XML, and finds the same in both (needs raptor2-utils)', async () => {
  const folder = await aFolder()
  const counted = await Promise.all((['ttl', 'rdf'] as const).map(async (form) => {
    const file = join(folder, `thesaurus.${form}`)
    writeFileSync(file, await written(form))
    const lines = execFileSync('rapper', ['-q', '-i', form === 'ttl' ? 'turtle' : 'rdfxml', '-o', 'ntriples', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim().split('\n')
    // XML cannot hold a control sign, and rapper writes languages as each file has them.
    return lines.map((line) => line.replaceAll(String.raw`\u0007`, '').replace('@sr-Latn', '@sr-latn')).toSorted()
  }))
  expect(counted[0]).toEqual(counted[1])
  expect(counted[0]?.length).toBe((await readBack('ttl', await written('ttl'))).length)
})

let server: TestServer
beforeAll(async () => {
  server = await serveRoutes(thesaurusRoutes({
    find: async (_actor, input) => {
      const slug = 'slug' in input ? input.slug : ''
      const found = CONCEPTS.find((one) => one.slug === (slug === 'merged' ? 'plain' : slug))
      return await Promise.resolve(found === undefined ? refuse({ kind: 'concept-not-found' }) : ok(found))
    },
    give: async () =>
      await Promise.resolve(ok({
        revision: 7,
        concepts: async function* () {
          for (const one of CONCEPTS) yield await Promise.resolve(one)
        },
      })),
    schemeAt: () => SCHEME, languages: ['en', 'uk'],
  }))
})
afterAll(async () => await server.stop())

const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { redirect: 'manual', headers })

test.each([
  ['/thesaurus', 'text/html,application/xhtml+xml,*/*;q=0.8', 'uk', '/uk/subjects'], ['/thesaurus', '', '', '/en/subjects'], ['/thesaurus', 'nonsense;;q=x', 'xx', '/en/subjects'],
  ['/thesaurus', 'text/turtle', 'uk', '/thesaurus.ttl'], ['/thesaurus', 'application/rdf+xml;q=0.9, text/html;q=0.5', '', '/thesaurus.rdf'], ['/thesaurus', 'application/ld+json', '', '/thesaurus.jsonld'],
  ['/thesaurus/plain', 'text/html', 'uk', '/uk/subjects/plain'], ['/thesaurus/plain', 'application/ld+json, text/turtle', '', '/thesaurus/plain.ttl'], ['/thesaurus/merged', 'text/turtle', '', '/thesaurus/plain.ttl'],
])('%s asked for as %j leads on', async (path, accept, languages, to) => {
  const answer = await ask(path, { accept, 'accept-language': languages })
  expect([answer.status, answer.headers.get('location'), answer.headers.get('vary'), answer.headers.get('access-control-allow-origin')]).toEqual([303, to, 'Accept, Accept-Language', '*'])
})

test('the whole and a part are given in each form, to the pages of every site, and only once to who has it', async () => {
  for (const [form, type] of [['ttl', 'text/turtle'], ['rdf', 'application/rdf+xml'], ['jsonld', 'application/ld+json']] as const) {
    for (const path of [`/thesaurus.${form}`, `/thesaurus/hostile.${form}`]) {
      const answer = await ask(path)
      expect([answer.status, answer.headers.get('content-type'), answer.headers.get('access-control-allow-origin'), answer.headers.get('cross-origin-resource-policy')]).toEqual([200, `${type}; charset=utf-8`, '*', 'cross-origin'])
      expect(answer.headers.get('link')).toContain('; rel="alternate"; type="text/turtle"')
      const text = await answer.text()
      expect((await readBack(form, text)).filter((line) => line.includes('/hostile ')).length).toBeGreaterThan(18)
      const tag = answer.headers.get('etag') ?? ''
      expect((await ask(path, { 'if-none-match': tag })).status).toBe(304)
      expect((await ask(path, { 'if-none-match': '"another"' })).status).toBe(200)
      const plain = await ask(path, { 'accept-encoding': 'identity' })
      expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, text])
      const head = await fetch(`${server.url}${path}`, { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([200, ''])
    }
  }
})

test('what is no concept is not found, and a concept in another\'s place is', async () => {
  for (const path of ['/thesaurus/gone', '/thesaurus/gone.ttl', '/thesaurus/Plain', '/thesaurus/plain.exe', '/thesaurus/%00', '/thesaurus/..%2fplain', `/thesaurus/${'x'.repeat(300)}`, '/thesaurus.nt']) expect((await ask(path)).status, path).toBe(404)
  const moved = await ask('/thesaurus/merged.rdf')
  expect([moved.status, moved.headers.get('location')]).toEqual([302, '/thesaurus/plain.rdf'])
  expect((await fetch(`${server.url}/thesaurus`, { method: 'POST' })).status).toBe(405)
})
