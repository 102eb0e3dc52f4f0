import { describe, expect, test } from 'vitest'
import { UNDETERMINED } from '#kernel'
import { aContext, aDocument, aRendition, country, day, tag } from '../testing.ts'
import { asCsl, cslTypeOf } from './csl.ts'
import { asJsonLd, asJsonLdText } from './json-ld.ts'
import { fileLinkHeader, formLinkHeader, linkHeader, linkset, pageLinkHeader } from './links.ts'
import { webAddressOf } from './stable-address.ts'
import { simpleTerms } from './simple.ts'
import { termsOf } from './terms.ts'

const EVIL = '</script><!--"\'&\u2028\u2029, <https://evil.example>; rel="cite-as"'
const clean = aRendition({ id: '00000000-0000-4000-8000-000000000001' as never })
const infected = aRendition({ id: '00000000-0000-4000-8000-000000000002' as never, safety: 'infected' })
const translated = aRendition({ id: '00000000-0000-4000-8000-000000000003' as never, language: UNDETERMINED, mediaType: 'application/epub+zip' })
const report = aDocument(12, {
  title: 'Rights of trafficked persons', date: day('2011-04'), language: tag('en'), authors: ['Kowalska, Anna', 'La Strada International', 'A, B, C'], publishers: ['LSI'], types: ['Report'], keywords: ['shelter', 'odd'],
  countries: [country('PL')], summary: 'What they are.', instruments: ['CETS No. 197'], renditions: [clean, infected, translated], translations: [{ number: 13, title: 'Права', language: tag('uk') }],
  relations: [{ kind: 'supersedes', inverse: true, document: { number: 14, title: 'Later', language: tag('en') } }, { kind: 'implements', inverse: false, document: { number: 15, title: 'Law', language: tag('en') } }],
  details: {
    titles: { uk: 'Права', constructor: 'No language' }, rights: { licence: 'https://creativecommons.org/licenses/by/4.0/' }, source: { url: 'https://source.example/x' }, inForce: { from: day('2011') },
    identifiers: [{ scheme: 'DOI', value: 'doi: 10.1000/182' }, { scheme: 'ISBN', value: 'ISBN 978-92-871-0000-0' }, { scheme: 'GRETA', value: 'GRETA(2021)10' }, { scheme: 'other', value: 'Box 7' }],
  },
})
const hostile = aDocument(13, { title: EVIL, summary: EVIL, authors: [EVIL, `${EVIL}, ${EVIL}`], publishers: [EVIL], keywords: [EVIL], details: { rights: { licence: `https://x.example/"><script>, <https://evil.example>; rel="cite-as`, statement: EVIL }, titles: { pl: EVIL } } })
const context = { ...aContext, subjectOf: (keyword: string) => (keyword === 'shelter' ? { slug: 'shelters', names: { en: 'shelters', pl: 'schroniska' } } : undefined) }
const at = { document: report, context, language: 'pl' }
const AT = 'https://library.example.org'

/** A header of links (RFC 8288), taken apart. */
const linksIn = (header: string) =>
  header.split(/, (?=<)/).map((link) => {
    const [, href = '', rest = ''] = /^<([^<>"\s]+)>((?:; [a-z*]+="[^"]*")+)$/.exec(link) ?? []
    const said = Object.fromEntries([...rest.matchAll(/; ([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
    return Object.assign({ href }, said) as { href: string; rel?: string; type?: string; hreflang?: string; profile?: string }
  })
const withRel = (header: string, rel: string) => linksIn(header).filter((link) => link.rel === rel)

describe('FAIR Signposting, level 1: links in the header', () => {
  // https://signposting.org/FAIR/: how many links of each relation a landing page, a content resource and a metadata resource have, and what each must say.
  test('a landing page has one cite-as, one or two types of which one is AboutPage, one licence at most, descriptions and items with their media types', () => {
    const header = linkHeader(at)
    expect(withRel(header, 'cite-as').map(({ href }) => href)).toEqual([`${AT}/library/12`])
    expect(withRel(header, 'type').map(({ href }) => href)).toEqual(['https://schema.org/AboutPage', 'https://schema.org/Report'])
    expect(withRel(header, 'license').map(({ href }) => href)).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    expect(withRel(header, 'describedby')).toHaveLength(6)
    for (const { type } of withRel(header, 'describedby')) expect(type).toMatch(/^application\/[a-z.+-]+$/)
    expect(withRel(header, 'item')).toEqual([
      { rel: 'item', href: `${AT}/library/12/files/${clean.id}`, type: 'application/pdf', hreflang: 'en' },
      { rel: 'item', href: `${AT}/library/12/files/${translated.id}`, type: 'application/epub+zip' },
    ])
    expect(withRel(header, 'linkset')).toEqual([{ rel: 'linkset', href: `${AT}/library/12/as/linkset?language=pl`, type: 'application/linkset+json' }])
  })

  test('a file and a page lead to the page that they are part of, a description to the page that it describes', () => {
    const landing = `${AT}/pl/library/12/rights-of-trafficked-persons`
    for (const header of [fileLinkHeader(at), pageLinkHeader(at, 3)]) expect(withRel(header, 'collection')).toEqual([{ rel: 'collection', href: landing, type: 'text/html', hreflang: 'pl' }])
    expect(withRel(pageLinkHeader(at, 3), 'cite-as').map(({ href }) => href)).toEqual([`${AT}/library/12/p/3`])
    expect(withRel(formLinkHeader(at), 'describes').map(({ href }) => href)).toEqual([landing])
  })

  test('nothing that a record says becomes a link of its own, and many files do not make a header without end', () => {
    const header = linkHeader({ ...at, document: hostile })
    expect(withRel(header, 'cite-as').map(({ href }) => href)).toEqual([`${AT}/library/13`])
    expect(linksIn(header).every(({ href }) => href !== '' && !href.startsWith('https://evil.example'))).toBe(true)
    const many = { ...at, document: aDocument(1, { renditions: Array.from({ length: 500 }, () => aRendition()), details: { rights: { licence: 'https://x.example/' } } }) }
    expect(linkHeader(many).length).toBeLessThan(4000)
    expect(withRel(linkHeader(many), 'license')).toHaveLength(1)
    expect(JSON.stringify(linkset(many)).match(/"anchor"/g)).toHaveLength(1 + 500 + 6)
  })

  test('a licence that is no address of the web is no link', () => {
    for (const wrong of ['CC BY 4.0', 'javascript:alert(1)', 'https://you@host.example/', '//host', '', undefined]) expect(webAddressOf(wrong), wrong).toBeUndefined()
    expect(webAddressOf('https://host/"><x \ud800')).toBe('https://host/%22%3E%3Cx%20%EF%BF%BD')
  })
})

describe('FAIR Signposting, level 2: the link set (RFC 9264, section 4.2)', () => {
  type Target = { href: string; type?: string; hreflang?: string[]; profile?: string }
  const set = JSON.parse(JSON.stringify(linkset(at))) as { linkset: ({ anchor: string } & Record<string, Target[]>)[] }

  test('it is an object with one member, a list of contexts; each has an anchor, and relations that are lists of targets', () => {
    expect(Object.keys(set)).toEqual(['linkset'])
    for (const { anchor, ...relations } of set.linkset) {
      expect(URL.canParse(anchor)).toBe(true)
      for (const targets of Object.values(relations as Record<string, Target[]>)) {
        for (const target of targets) {
          expect(URL.canParse(target.href)).toBe(true)
          expect(Object.keys(target).every((name) => ['href', 'type', 'hreflang', 'profile'].includes(name))).toBe(true)
          // An attribute that may be said several times is a list, even of one.
          expect(target.hreflang === undefined || Array.isArray(target.hreflang)).toBe(true)
        }
      }
    }
  })

  test('it says of the page what its header says, and the way back from each file and each description', () => {
    const [page, ...parts] = set.linkset
    expect(page?.anchor).toBe(`${AT}/pl/library/12/rights-of-trafficked-persons`)
    const told = Object.entries(page ?? {}).flatMap(([rel, targets]) => (Array.isArray(targets) ? targets.map(({ href }) => `${rel} ${href}`) : []))
    expect(told.toSorted()).toEqual(linksIn(linkHeader(at)).filter(({ rel }) => rel !== 'linkset').map(({ rel, href }) => `${rel} ${href}`).toSorted())
    for (const { href } of page?.['item'] ?? []) expect(parts.find(({ anchor }) => anchor === href)?.['collection']?.[0]?.href).toBe(page?.anchor)
    for (const { href } of page?.['describedby'] ?? []) expect(parts.find(({ anchor }) => anchor === href)?.['describes']?.[0]?.href).toBe(page?.anchor)
  })
})

describe('schema.org', () => {
  // https://schema.org/version/latest: the properties of CreativeWork, MediaObject, Person and the like that are used here, and the values that they take.
  const PROPERTIES = new Set(['@context', '@type', '@id', 'url', 'name', 'alternateName', 'abstract', 'author', 'publisher', 'datePublished', 'inLanguage', 'keywords', 'spatialCoverage', 'identifier', 'license', 'copyrightNotice', 'isPartOf', 'translationOfWork', 'workTranslation', 'encoding'])

  test('a document is described by properties that its type has, and nothing is said that is not known', () => {
    const said = JSON.parse(JSON.stringify(asJsonLd(report, context))) as Record<string, unknown>
    expect(Object.keys(said).filter((name) => !PROPERTIES.has(name))).toEqual([])
    expect(said).toMatchObject({
      '@context': 'https://schema.org', '@type': 'Report', '@id': `${AT}/library/12`, datePublished: '2011-04', inLanguage: 'en', keywords: ['shelters', 'odd'], license: 'https://creativecommons.org/licenses/by/4.0/',
      author: [{ '@type': 'Person', name: 'Anna Kowalska', familyName: 'Kowalska', givenName: 'Anna' }, { '@type': 'Thing', name: 'La Strada International' }, { '@type': 'Thing', name: 'A, B, C' }],
      encoding: [{ contentUrl: `${AT}/library/12/files/${clean.id}`, sha256: clean.sha256, encodingFormat: 'application/pdf' }, { encodingFormat: 'application/epub+zip' }],
    })
    expect(JSON.stringify(asJsonLd(aDocument(1, { title: 'Plain', language: UNDETERMINED }), context))).toBe(`{"@context":"https://schema.org","@type":"DigitalDocument","@id":"${AT}/library/1","url":"${AT}/library/1","name":"Plain","isPartOf":{"@type":"Collection","name":"A library","url":"${AT}/"}}`)
  })

  test('inside a page no sign of it ends anything, and it is read back as it was', () => {
    const text = asJsonLdText(hostile, context)
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect((JSON.parse(text) as { name: string }).name).toBe(EVIL)
    expect(JSON.parse(text)).toMatchObject({ license: 'https://x.example/%22%3E%3Cscript%3E,%20%3Chttps://evil.example%3E;%20rel=%22cite-as' })
  })
})

describe('Dublin Core', () => {
  // https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
  const said = termsOf(report, context).map(({ term, value, language, iri }) => `${term}${language === undefined ? '' : `@${language}`}${iri === true ? '>' : ' '}${value}`)

  test('what is known is said in the DCMI terms, things by their addresses, words with their languages', () => {
    for (const one of [
      'title@en Rights of trafficked persons', 'alternative@uk Права', 'creator Kowalska, Anna', 'issued 2011-04', 'subject@pl schroniska', 'subject@en odd', `subject>${AT}/thesaurus/shelters`, 'spatial PL', 'valid start=2011;',
      `identifier>${AT}/library/12`, 'identifier https://doi.org/10.1000/182', 'identifier urn:isbn:978-92-871-0000-0', 'identifier GRETA(2021)10', 'identifier Box 7', `hasFormat>${AT}/library/12/files/${clean.id}`,
      `isReplacedBy>${AT}/library/14`, `conformsTo>${AT}/library/15`, `hasVersion>${AT}/library/13`, 'conformsTo CETS No. 197', 'source>https://source.example/x', 'isPartOf A library',
    ]) expect(said).toContain(one)
    expect(said.join('\n')).not.toContain(infected.id)
    expect(`${said.join('\n')}${asJsonLdText(report, context)}`).not.toContain('No language')
  })

  test('in the fifteen elements each thing is said once', () => {
    const simple = simpleTerms(termsOf({ ...report, publishers: ['LSI', 'LSI'] }, context))
    expect(simple.filter(({ element }) => element === 'publisher')).toHaveLength(1)
    expect(simple.some(({ element, value }) => element === 'date' && value === '2011-04')).toBe(true)
  })
})

test('a type is known to citation programs by its words in any language; what is not known is a document', () => {
  const types: readonly (readonly [string, string])[] = [['Judgment', 'legal_case'], ['Судове рішення', 'legal_case'], ['Convention', 'treaty'], ['Ustawa', 'legislation'], ['Закон', 'legislation'], ['Bericht', 'report'], ['Leaflet', 'document'], ['', 'document']]
  for (const [type, known] of types) expect(cslTypeOf([type]), type).toBe(known)
  expect(asCsl({ ...report, details: { caseLaw: { court: 'ECtHR', decided: day('2016-01-21') } } }, context)).toMatchObject({ type: 'legal_case', authority: 'ECtHR', issued: { 'date-parts': [[2016, 1, 21]] } })
})
