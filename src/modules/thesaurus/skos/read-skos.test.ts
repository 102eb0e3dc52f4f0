import { expect, test } from 'vitest'
import { formatByName, type SkosFormat } from './formats.ts'
import { readSkos, type SkosOptions } from './read-skos.ts'

const PREFIXES = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .\n@prefix owl: <http://www.w3.org/2002/07/owl#> .\n@prefix e: <http://example.org/> .\n'
const XML = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">'

const bytesOf = async function* (...parts: readonly (string | Uint8Array)[]) {
  for (const part of parts) yield await Promise.resolve(typeof part === 'string' ? Buffer.from(part) : part)
}

const read = (format: SkosFormat, text: string | Uint8Array, options: Partial<SkosOptions> = {}) => readSkos(bytesOf(text), { format, languages: ['en', 'nl', 'uk'], ...options })
const turtle = (text: string, options: Partial<SkosOptions> = {}) => read('turtle', PREFIXES + text, options)
const refusalOf = async (reading: ReturnType<typeof read>) => {
  const result = await reading
  return result.ok ? 'taken' : result.refusal
}
const valueOf = async (reading: ReturnType<typeof read>) => {
  const result = await reading
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
const faultsOf = async (text: string) => {
  const refusal = await refusalOf(turtle(text))
  return typeof refusal === 'object' && refusal.kind === 'skos-faulty' ? refusal.faults.map(({ kind, address, detail }) => [kind, address.replace('http://example.org/', 'e:'), detail].filter((one) => one !== undefined).join(' ')) : refusal
}

const LAUGHS = `<!DOCTYPE rdf:RDF [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`

test.each<readonly [string, SkosFormat, string | Uint8Array, object]>([
  ['nothing', 'turtle', '', { kind: 'skos-empty' }],
  ['only white space', 'rdf-xml', ' \n ', { kind: 'skos-empty' }],
  ['a page of the web', 'rdf-xml', '<!DOCTYPE html><html><body>Not found</body></html>', { kind: 'skos-looks-otherwise', looks: 'web-page' }],
  ['XML under the name of Turtle', 'turtle', `<?xml version="1.0"?>${XML}</rdf:RDF>`, { kind: 'skos-looks-otherwise', looks: 'xml' }],
  ['JSON under the name of XML', 'rdf-xml', '{"@graph":[]}', { kind: 'skos-looks-otherwise', looks: 'json' }],
  ['Turtle under the name of JSON', 'json-ld', PREFIXES, { kind: 'skos-looks-otherwise', looks: 'text' }],
  ['a packed file', 'turtle', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe]), { kind: 'skos-looks-otherwise', looks: 'packed' }],
  ['bytes that are no UTF-8', 'turtle', Buffer.concat([Buffer.from(`${PREFIXES}# `), Buffer.from([0xc3, 0x28])]), { kind: 'skos-not-utf8' }],
  ['half a sign at the end', 'turtle', Buffer.concat([Buffer.from(PREFIXES), Buffer.from([0xe2, 0x82])]), { kind: 'skos-not-utf8' }],
  ['a billion laughs', 'rdf-xml', `<?xml version="1.0"?>\n${LAUGHS}${XML}<x>&c;</x></rdf:RDF>`, { kind: 'skos-entities' }],
  ['laughs behind a comment', 'rdf-xml', `<!-- <rdf:RDF> -->${LAUGHS}${XML}</rdf:RDF>`, { kind: 'skos-entities' }],
  ['an entity that stands elsewhere', 'rdf-xml', `<!DOCTYPE rdf:RDF [<!ENTITY a SYSTEM "file:///etc/passwd">]>${XML}<skos:Concept rdf:about="http://e/&a;"/></rdf:RDF>`, { kind: 'skos-entities' }],
  ['declarations that stand elsewhere', 'rdf-xml', `<!DOCTYPE rdf:RDF SYSTEM "http://127.0.0.1:1/x.dtd">${XML}</rdf:RDF>`, { kind: 'skos-entities' }],
  ['an entity of parameters', 'rdf-xml', `<!DOCTYPE rdf:RDF [<!ENTITY % p "x"> %p;]>${XML}</rdf:RDF>`, { kind: 'skos-entities' }],
  ['an entity too long for a name', 'rdf-xml', `<!DOCTYPE rdf:RDF [<!ENTITY a "${'a'.repeat(300)}">]>${XML}</rdf:RDF>`, { kind: 'skos-entities' }],
  ['an entity that nobody declared', 'rdf-xml', `${XML}<skos:Concept rdf:about="&nope;"/></rdf:RDF>`, { kind: 'skos-not-understood', line: 1 }],
  ['XML cut off', 'rdf-xml', `${XML}\n<skos:Concept rdf:about="http://e/1">\n<skos:prefLabel xml:lang="en">x</skos:prefLabel></skos:Concept>`, { kind: 'skos-truncated', line: 3 }],
  ['XML that does not close what it opens', 'rdf-xml', `${XML}\n<skos:Concept></skos:Label></rdf:RDF>`, { kind: 'skos-not-understood', line: 2 }],
  ['JSON cut off', 'json-ld', '{"@context":{"s":"http://s#"},"@graph":[{"@id":"http://e/1","s:p":"x"},', { kind: 'skos-truncated' }],
  ['JSON nested without end', 'json-ld', `{"@id":"http://e/1","http://s#p":${'['.repeat(50_000)}`, { kind: 'skos-nested-too-deep' }],
  ['a context to be fetched', 'json-ld', '{"@context":"http://127.0.0.1:1/context","@graph":[]}', { kind: 'skos-context-elsewhere', address: 'http://127.0.0.1:1/context' }],
  ['Turtle cut off', 'turtle', `${PREFIXES}e:1 a skos:Concept ; skos:prefLabel "x`, { kind: 'skos-not-understood', line: 5 }],
  ['N-Triples cut off', 'n-triples', '<http://e/1> <http://s#p> "x" .\n<http://e/1> <http://s#p', { kind: 'skos-not-understood', line: 2 }],
  ['a prefix that nobody declared', 'turtle', 'x:1 a x:2 .', { kind: 'skos-not-understood', line: 1, says: expect.stringContaining('x:') }],
  ['an address relative to nothing', 'turtle', `${PREFIXES}<c/1> a skos:Concept .`, { kind: 'skos-address-relative', address: 'c/1' }],
  ['the same in XML', 'rdf-xml', `${XML}<skos:Concept rdf:about="../c/1"/></rdf:RDF>`, { kind: 'skos-address-relative', address: 'c/1' }],
  ['the same in JSON', 'json-ld', '{"@id":"c/1","http://s#p":{"@id":"http://e/2"}}', { kind: 'skos-address-relative', address: 'c/1' }],
  ['statements about no concept', 'turtle', `${PREFIXES}e:1 skos:prefLabel "x"@en .`, { kind: 'skos-no-concepts' }],
])('%s is refused with its reason', async (_what, format, text, refusal) => {
  expect(await refusalOf(read(format, text))).toMatchObject(refusal)
})

/** A file that is never whole in memory here either: what it begins with, a piece many times over, what it ends with. */
const endless = (format: SkosFormat, begin: string, piece: string, times: number) =>
  readSkos((async function* () {
    yield* bytesOf(begin)
    for (let at = 0; at < times; at += 1) yield* bytesOf(piece)
  })(), { format, languages: 'all' })

test('a label of 100 MB is given up after the first of them', async () => {
  const piece = 'x'.repeat(1024 * 1024)
  for (const [format, begin] of [['turtle', `${PREFIXES}e:1 skos:prefLabel """`], ['rdf-xml', `${XML}<skos:Concept rdf:about="http://e/1"><skos:prefLabel>`], ['json-ld', '{"@id":"http://e/1","http://s#p":"']] as const) {
    expect(await refusalOf(endless(format, begin, piece, 100)), format).toMatchObject({ kind: 'skos-text-endless' })
  }
})

test('a hierarchy ten thousand levels deep is refused, as are circles, and what is its own broader', async () => {
  const deep = Array.from({ length: 10_000 }, (_, at) => `e:c${at} a skos:Concept ; skos:prefLabel "c${at}"@en ; skos:broader e:c${at + 1} .`).join('\n')
  expect(await refusalOf(turtle(`${deep}\ne:c10000 a skos:Concept ; skos:prefLabel "top"@en .`))).toEqual({ kind: 'skos-too-deep', levels: 10_001, most: 100 })
  expect(await faultsOf('e:1 a skos:Concept ; skos:prefLabel "x"@en ; skos:broader e:1 .')).toEqual(['own-broader e:1'])
  expect(await faultsOf('e:1 a skos:Concept ; skos:prefLabel "x"@en ; skos:broader e:2 .\ne:2 a skos:Concept ; skos:prefLabel "y"@en ; skos:narrower e:3 ; skos:broader e:3 .\ne:3 a skos:Concept ; skos:prefLabel "z"@en .')).toEqual([
    'circle e:2 http://example.org/2 → http://example.org/3 → http://example.org/2',
  ])
})

test('what a thesaurus must not say is told of every concept, and can be left out', async () => {
  const text = `
e:none a skos:Concept ; skos:altLabel "other"@en .
e:two a skos:Concept ; skos:prefLabel "one"@en, "two"@en, "één"@nl .
e:bare a skos:Concept ; skos:prefLabel "bare" .
e:klingon a skos:Concept ; skos:prefLabel "x"@en, "y"@i-am-no-language-at-all .
e:signs a skos:Concept ; skos:prefLabel "—"@en .
[] a skos:Concept ; skos:prefLabel "nameless"@en .
<urn:x:1> a skos:Concept ; skos:prefLabel "urn"@en .
e:own a skos:Concept ; skos:prefLabel "own"@en ; skos:broader e:own .
e:a a skos:Concept ; skos:prefLabel "a"@en ; skos:broader e:b ; skos:related e:b, e:gone .
e:b a skos:Concept ; skos:prefLabel "b"@en ; skos:broader e:a .`
  const faults = await faultsOf(text)
  expect(faults).toEqual([
    'no-name e:none', 'two-names e:two one · two (en)', 'language-not-said e:bare bare', 'no-name e:bare', expect.stringMatching(/^language-unknown e:klingon i-am/), 'label-invalid e:signs —', 'no-name e:signs',
    expect.stringMatching(/^no-address _:.* nameless$/), 'address-invalid urn:x:1', 'own-broader e:own', expect.stringMatching(/^circle e:a /),
  ])
  const left = await valueOf(turtle(text, { leaveOutFaults: true }))
  expect(left.concepts.map(({ address }) => address.replace('http://example.org/', 'e:'))).toEqual(['e:a', 'e:b', 'e:klingon', 'e:own', 'e:two'])
  expect(left.concepts.find(({ address }) => address.endsWith('two'))?.says.labels).toEqual({ en: [{ text: 'one', expands: true }, { text: 'two', expands: true }], nl: [{ text: 'één', expands: true }] })
  expect(left.leftOut.filter(({ kind }) => kind === 'unknown-concept')).toEqual([{ kind: 'unknown-concept', address: 'http://example.org/a', detail: 'http://example.org/gone' }])
  expect((await valueOf(turtle('e:bare a skos:Concept ; skos:prefLabel "bare" .', { language: 'nl' }))).concepts[0]?.says.labels).toEqual({ nl: [{ text: 'bare', expands: true }] })
})

test('what nobody needs is left out of any file, with its reason', async () => {
  const { concepts, leftOut, notKept } = await valueOf(turtle(`
e:1 a skos:Concept ; skos:prefLabel "law"@en, "recht"@nl, "oikeus"@fi ; skos:altLabel "laki"@fi, "Law"@en, "${'long '.repeat(60)}"@en, "закон"@uk ; skos:related e:2 ; skos:exactMatch <http://other.example/1>, <urn:x:2> .
e:2 a skos:Concept ; skos:prefLabel "statute"@en ; skos:broader e:1 .
e:3 a skos:Concept ; skos:prefLabel "vanha"@fi .
e:4 a skos:Concept ; skos:prefLabel "old"@en ; owl:deprecated true .
e:s a skos:ConceptScheme ; skos:prefLabel "scheme"@en .`))
  expect(concepts.map(({ address }) => address)).toEqual(['http://example.org/1', 'http://example.org/2'])
  expect(concepts[0]?.says).toMatchObject({ labels: { en: [{ text: 'law' }], nl: [{ text: 'recht' }] }, exactMatch: ['http://other.example/1'] })
  expect(leftOut.map(({ kind, detail }) => [kind, detail?.slice(0, 24)].join(' ').trim())).toEqual(['label-too-long long long long long long', 'further-name-without-name закон (uk)', 'not-in-kept-languages', 'deprecated', 'related-and-broader http://example.org/1'])
  expect(notKept).toEqual({ fi: 3 })
})

test('labels of SKOS-XL are read in any order, and notes that are things of their own', async () => {
  const concept = 'e:1 a skos:Concept ; xl:prefLabel e:l1 ; xl:altLabel e:l2 ; skos:notation "7.1" ; skos:note "Only so."@en ; skos:scopeNote "Hier."@nl ; skos:definition [ <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "What it is."@en ] .\n'
  const labels = 'e:l1 a xl:Label ; xl:literalForm "labour"@en .\ne:l2 xl:literalForm "work"@en .\n'
  for (const text of [concept + labels, labels + concept]) {
    const { concepts } = await valueOf(turtle(text))
    expect(concepts).toMatchObject([{ says: { labels: { en: [{ text: 'labour' }, { text: 'work' }] }, notation: '7.1', note: 'Only so.', scopeNotes: { nl: ['Hier.'] }, definitions: { en: ['What it is.'] } } }])
  }
})

test('the four forms of RDF say the same; entities that name vocabularies are let pass', async () => {
  const files: readonly (readonly [SkosFormat, string])[] = [
    ['turtle', `${PREFIXES}e:1 a skos:Concept ; skos:prefLabel "Sīç \\u2019"@en ; skos:narrower e:2 .\ne:2 a skos:Concept ; skos:prefLabel "two"@en .`],
    ['n-triples', ['1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept>', '1> <http://www.w3.org/2004/02/skos/core#prefLabel> "Sīç ’"@en', '1> <http://www.w3.org/2004/02/skos/core#narrower> <http://example.org/2>', '2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept>', '2> <http://www.w3.org/2004/02/skos/core#prefLabel> "two"@en'].map((line) => `<http://example.org/${line} .\n`).join('')],
    ['rdf-xml', `<?xml version="1.0"?>\n<!DOCTYPE rdf:RDF [\n  <!ENTITY e "http://example.org/" >\n  <!ENTITY skos "http://www.w3.org/2004/02/skos/core#" >\n]>\n${XML}<rdf:Description rdf:about="&e;1"><rdf:type rdf:resource="&skos;Concept"/><skos:prefLabel xml:lang="en">Sīç &#x2019;</skos:prefLabel><skos:narrower><skos:Concept rdf:about="&e;2"><skos:prefLabel xml:lang="en">two</skos:prefLabel></skos:Concept></skos:narrower></rdf:Description></rdf:RDF>\n`],
    ['json-ld', `\uFEFF${JSON.stringify({ '@context': { s: 'http://www.w3.org/2004/02/skos/core#' }, '@graph': [{ '@id': 'http://example.org/1', '@type': 's:Concept', 's:prefLabel': { '@language': 'en', '@value': 'Sīç ’' }, 's:narrower': { '@id': 'http://example.org/2', '@type': 's:Concept', 's:prefLabel': { '@language': 'en', '@value': 'two' } } }] })}`],
  ]
  for (const [format, text] of files) {
    const { concepts } = await valueOf(read(format, text))
    expect(concepts, format).toMatchObject([{ address: 'http://example.org/1', says: { labels: { en: [{ text: 'Sīç ’' }] } }, broader: [] }, { address: 'http://example.org/2', says: { labels: { en: [{ text: 'two' }] } }, broader: ['http://example.org/1'] }])
  }
})

test('only one scheme of several is taken when asked for, and a base makes addresses whole', async () => {
  const text = '<1> a skos:Concept ; skos:prefLabel "one"@en ; skos:inScheme <s1> .\n<2> a skos:Concept ; skos:prefLabel "two"@en ; skos:inScheme <s2> .\n<s1> skos:hasTopConcept <3> .\n<3> skos:prefLabel "three"@en .'
  const { concepts, leftOut } = await valueOf(turtle(text, { base: 'https://base.example/', scheme: 'https://base.example/s1' }))
  expect(concepts.map(({ address }) => address)).toEqual(['https://base.example/1', 'https://base.example/3'])
  expect(leftOut).toEqual([{ kind: 'other-scheme', address: 'https://base.example/2', detail: undefined }])
})

test('forms are known by the endings of names', () => {
  expect(['a.ttl', 'B.RDF', 'eurovoc.xml', 'x.nt', 'x.jsonld', 'x.zip', 'ttl'].map(formatByName)).toEqual(['turtle', 'rdf-xml', 'rdf-xml', 'n-triples', 'json-ld', undefined, undefined])
})
