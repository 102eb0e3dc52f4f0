import { closeSync, existsSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE, unpackTexts } from './packages.ts'
import { seeded } from './random.ts'
import { readTexts, type SourceText } from './read-texts.ts'

/** A document of the corpus. The same for every engine and every run. */
export type CorpusDocument = {
  readonly number: number
  readonly language: string
  readonly title: string
  readonly source: string
  readonly category: string
  readonly format: string
  readonly year: number
  readonly pages: readonly string[]
}

const PAGE_LENGTH = 2600
const SHORTEST_PAGE = 120
const FORMATS = ['report', 'manual', 'sheet', 'law', 'norm']

const hashOf = (text: string): number => {
  let hash = 2_166_136_261
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619)
  return hash >>> 0
}

const pagesOf = (paragraphs: readonly string[]): string[] => {
  const pages: string[] = []
  let page = ''
  for (const paragraph of paragraphs) {
    for (let at = 0; at < paragraph.length; at += PAGE_LENGTH) {
      const piece = paragraph.slice(at, at + PAGE_LENGTH)
      if (page.length + piece.length > PAGE_LENGTH) {
        pages.push(page)
        page = ''
      }
      page += page === '' ? piece : `\n${piece}`
    }
  }
  return [...pages, page].filter(({ length }) => length >= SHORTEST_PAGE)
}

const describe = ({ language, source, category, title, paragraphs }: SourceText): Omit<CorpusDocument, 'number'> => {
  const hash = hashOf(language + source + title)
  const heading = paragraphs.find(({ length }) => length > 10 && length < 120) ?? title
  return { language, title: heading, source, category, format: FORMATS[hash % FORMATS.length] ?? '', year: 2000 + (hash % 25), pages: pagesOf(paragraphs) }
}

const shuffle = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item)

// A replica of a document: each page mixed, paragraph by paragraph, with one of another document in the same language.
const replicate = (document: Omit<CorpusDocument, 'number'>, others: readonly string[], random: () => number): Omit<CorpusDocument, 'number'> => ({
  ...document,
  pages: document.pages
    .map((page) => {
      const other = (others[Math.floor(random() * others.length)] ?? '').split('\n')
      const own = page.split('\n')
      const mixed = Array.from({ length: Math.max(own.length, other.length) }, (_, at) => (random() < 0.5 ? own[at] : other[at]))
      return mixed.filter((paragraph) => paragraph !== undefined).join('\n').slice(0, PAGE_LENGTH)
    })
    .filter(({ length }) => length >= SHORTEST_PAGE),
})

function* documentsOf(pages: number): Generator<Omit<CorpusDocument, 'number'>> {
  const random = seeded(12_345)
  const real = shuffle(readTexts(unpackTexts()).map(describe).filter((document) => document.pages.length > 0), random)
  if (real.length === 0) throw new Error('Not one package with texts could be had')
  const byLanguage = Map.groupBy(real, ({ language }) => language)
  const pagesIn = new Map([...byLanguage].map(([language, documents]) => [language, documents.flatMap((document) => document.pages)]))
  let written = 0
  for (let at = 0; written < pages; at += 1) {
    const original = real[at % real.length]
    if (original === undefined) return
    const document = at < real.length ? original : replicate(original, pagesIn.get(original.language) ?? [], random)
    const cut = { ...document, pages: document.pages.slice(0, pages - written) }
    written += cut.pages.length
    if (cut.pages.length > 0) yield cut
  }
}

/** The file of a corpus of so many pages, a document a line. Made when it is missing. */
const corpusFile = (pages: number): string => {
  const file = join(CACHE, `corpus-${pages}.jsonl`)
  if (existsSync(file)) return file
  const handle = openSync(`${file}.making`, 'w')
  let number = 0
  for (const document of documentsOf(pages)) writeSync(handle, `${JSON.stringify({ number: ++number, ...document })}\n`)
  closeSync(handle)
  renameSync(`${file}.making`, file)
  return file
}

/** Documents with so many pages in all: real text in twelve languages, and replicas where it does not suffice. */
export const corpusOf = (pages: number): CorpusDocument[] =>
  readFileSync(corpusFile(pages), 'utf8')
    .trimEnd()
    .split('\n')
    // We wrote it ourselves.
    .map((line) => JSON.parse(line) as CorpusDocument)
