import { describe, expect, test } from 'vitest'
import { parse } from '@retorquere/bibtex-parser'
import { Cite } from '@citation-js/core'
import { asCsl, type CslItem } from '../describe/csl.ts'
import { aContext, aDocument, aRendition, day, tag } from '../testing.ts'
import { exchanged } from './exchanged.ts'
import { formatted, STYLE_NAMES } from './formatted.ts'

const item: CslItem = {
  id: 'waystation-12', type: 'report', title: 'Права & {duties}\r\nTY  - BOOK in 100% of cases', author: [{ family: 'Kowalska', given: 'Anna' }, { literal: 'La Strada International' }],
  issued: { 'date-parts': [[2011, 4]] }, publisher: 'LSI', language: 'uk', URL: 'https://library.example.org/library/12', archive: 'A library', archive_location: '12',
}

test('every style has the author, the year and the title, in every language', async () => {
  for (const style of STYLE_NAMES) {
    for (const language of ['en', 'mk', 'de']) {
      const text = await formatted(item, style, language)
      for (const part of ['Kowalska', '2011', 'Права']) expect(text, `${style} ${language}`).toContain(part)
    }
  }
  expect(await formatted({ ...item, title: 'Rights' }, 'apa', 'en')).toBe('Kowalska, A. & La Strada International. (2011). Rights. LSI; A library. https://library.example.org/library/12')
  expect(await formatted({ ...item, title: 'Rights' }, 'oscola', 'en')).toBe('Kowalska A and La Strada International, “Rights” (LSI 2011) <https://library.example.org/library/12>')
  expect(await formatted({ ...item, title: 'Rechte' }, 'chicago', 'de')).toContain('Kowalska, Anna und La Strada International. 2011. „Rechte“')
})

test('whatever is cited, in every style it has its title and its year', async () => {
  for (const type of ['legislation', 'treaty', 'legal_case', 'article-journal', 'report', 'book', 'thesis', 'speech', 'webpage', 'document'] as const) {
    for (const style of STYLE_NAMES) expect(await formatted({ ...item, type, title: 'Rights' }, style, 'en'), `${type} ${style}`).toMatch(/Rights.*2011|2011.*Rights/)
  }
})

test('BibTeX keeps every letter, and nothing in a value ends it', async () => {
  const bibtex = await exchanged([{ ...item, title: 'Права } "и" {обовʼязки' }], 'bibtex')
  expect(bibtex).toContain('title = {Права \\textbraceright{} \\textquotedbl{}и\\textquotedbl{} \\textbraceleft{}обовʼязки}')
  expect(bibtex).toContain('url = {https://library.example.org/library/12}')
  expect(bibtex).toContain('author = {Kowalska, Anna and {La Strada International}}')
})

test('RIS keeps a title on one line: a line end within it begins no other field', async () => {
  const ris = await exchanged([item], 'ris')
  expect(ris.match(/^TY {2}- /gm)).toEqual(['TY  - '])
  expect(ris).toContain('TI  - Права & {duties} TY - BOOK in 100% of cases')
})

test('what was written stays right when the same number says something else, and whatever the language', async () => {
  expect(await formatted({ ...item, title: 'Rights' }, 'apa', 'en')).toContain('Rights')
  expect(await formatted({ ...item, title: 'Duties' }, 'apa', 'en')).toContain('Duties')
  for (const odd of ['constructor', '__proto__', '', 'xx']) expect(await formatted({ ...item, title: 'Duties' }, 'apa', odd)).toBe(await formatted({ ...item, title: 'Duties' }, 'apa', 'en'))
})

const HOSTILE = ['a } b { c', '\\input{/etc/passwd}', '@book{x, title={y}}', '% a comment $x^2_3$ ~ # &', '"quoted" and \\', '\r\nER  - \r\nTY  - BOOK', '{', '}', '\\', 'Права людини – «обовʼязки»', 'Řeč ąęł ß œ', '\u202Eevil', `${'x'.repeat(70)}ER  - `, `${'x'.repeat(69)}😀TY  - BOOK`, '😀 signs', 'x'.repeat(5000)]
const aReport = (title: string) => aDocument(12, { title, date: day('2011-04'), language: tag('uk'), authors: ['Kowalska, Anna', 'La Strada International'], publishers: ['LSI & friends'], types: ['Report'], keywords: ['shelter', 'a, b'], renditions: [aRendition({ language: tag('uk'), pages: 40 })], details: { identifiers: [{ scheme: 'ISBN', value: '978-92-871-0000-0' }, { scheme: 'DOI', value: '10.1000/182' }] } })
// Left to itself it guesses what a text is, and finds BibTeX in a title.
const readRis = (text: string) => new Cite(text, { forceType: '@ris/file' })
// Signs that stand for nothing: white space runs together.
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()


describe('read back by other programs', () => {
  test('BibTeX, by the parser that Better BibTeX for Zotero uses: one entry, no error, the title as it was', async () => {
    for (const title of HOSTILE) {
      const { entries, errors } = parse(await exchanged([asCsl(aReport(title), aContext)], 'bibtex'), { sentenceCase: false, caseProtection: false })
      expect(errors, title.slice(0, 40)).toEqual([])
      expect(entries.map(({ type }) => type), title.slice(0, 40)).toEqual(['techreport'])
      const [entry] = entries
      expect(plain(entry?.fields['title'] ?? ''), title.slice(0, 40)).toBe(plain(title))
      expect(entry?.fields.author).toEqual([{ lastName: 'Kowalska', firstName: 'Anna' }, { name: 'La Strada International' }])
    }
  })

  test('RIS and CSL-JSON, by citation-js: one item, the title as it was, the same people', async () => {
    for (const title of HOSTILE) {
      const cited = asCsl(aReport(title), aContext)
      for (const { data: read } of [readRis(await exchanged([cited], 'ris')), new Cite(JSON.parse(JSON.stringify([cited])) as object[])]) {
        expect(read, title.slice(0, 40)).toHaveLength(1)
        expect(plain(read[0]?.title ?? ''), title.slice(0, 40)).toBe(plain(title))
        expect(read[0]?.author?.[0]).toMatchObject({ family: 'Kowalska', given: 'Anna' })
        expect(read[0]?.issued?.['date-parts']?.[0]?.slice(0, 2).map(Number)).toEqual([2011, 4])
      }
    }
  })

  test('several items stay several', async () => {
    const items = HOSTILE.map((title, place) => asCsl({ ...aReport(title), number: place + 1 }, aContext))
    expect(readRis(await exchanged(items, 'ris')).data).toHaveLength(items.length)
    expect(parse(await exchanged(items, 'bibtex')).entries.map(({ key }) => key)).toEqual(items.map((_, place) => `waystation${place + 1}`))
  })
})

test('what somebody called a DOI does not end its field', async () => {
  for (const DOI of ['10.1000/x}, author = {Somebody Else', 'not one at all }', '10.1000/%']) {
    const { entries, errors } = parse(await exchanged([{ ...item, DOI }], 'bibtex'))
    expect(errors, DOI).toEqual([])
    expect(entries[0]?.fields.author, DOI).toEqual([{ lastName: 'Kowalska', firstName: 'Anna' }, { name: 'La Strada International' }])
  }
})
