import { skeletonOf } from '#text'
import { FACETS, type IndexedDocument } from '../search-index.ts'
import { columnOf, wordsOf } from '../words-of.ts'
import { titleKey } from './title-key.ts'

/** A row of the index: its id, the version of it where it has one, and what it holds. */
export type Row = { readonly id: string; readonly version?: number; readonly source: Readonly<Record<string, unknown>> }

const LONGEST_LABEL = 500
const MOST_PAGES = 2 ** 20
// As in the other engine's vocabulary.
const LONGEST_TOKEN = 40
const NO_DATE_UP = 99_999_999

const check = ({ pages, access, title, revision }: IndexedDocument): void => {
  if (pages.length > MOST_PAGES) throw new RangeError(`A document cannot have ${pages.length} pages`)
  for (const { number } of pages) if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`A page cannot have the number ${number}`)
  if (typeof access !== 'string' || typeof title !== 'string' || !Number.isSafeInteger(revision)) throw new TypeError('A document for the index is not what it should be')
}

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

// Later ones are larger, also from one process to the next: equal documents stand in the order in which they were put.
let lastPut = 0
const takePut = (): number => {
  lastPut = Math.max(lastPut + 1, Math.floor(Date.now() * 1000))
  return lastPut
}

/** All rows of a document, and the words in them. Gives others their turn between pages: analysis takes its time. */
export const rowsOf = async (document: IndexedDocument): Promise<{ readonly rows: readonly Row[]; readonly words: ReadonlySet<string> }> => {
  check(document)
  const [title, names, description] = [document.title, document.names, document.description].map((text) => wordsOf(text, document.language))
  const words = new Set<string>()
  const formsOf = (forms: readonly string[]): string => {
    const own = new Set(forms)
    for (const form of own) words.add(form)
    return [...own].join(' ')
  }
  const date = Number((document.date ?? '').replaceAll('-', '').padEnd(8, '0'))
  const onAll = {
    document: document.document,
    work: document.work,
    is_original: document.work === document.document,
    revision: document.revision,
    put: takePut(),
    access: document.access.slice(0, LONGEST_LABEL),
    date,
    date_up: date === 0 ? NO_DATE_UP : date,
    title_key: titleKey(document.title),
    ...Object.fromEntries(FACETS.map((facet) => [`facet_${facet}`, [...new Set(document.facets[facet].map((value) => value.slice(0, LONGEST_LABEL)))]])),
    title: title === undefined ? '' : columnOf(title),
    names: names === undefined ? '' : columnOf(names),
    description: description === undefined ? '' : columnOf(description),
  }
  const rowOf = (ordinal: number, source: object): Row => ({ id: `${document.document}:${ordinal}`, version: document.revision, source: { ...onAll, ordinal, ...source } })
  const ownForms = formsOf([title, names, description].flatMap((each) => each?.forms ?? []))
  const rows = [rowOf(0, { is_own: true, language: document.language, shown: document.title, forms: ownForms })]
  for (const [at, { rendition, number, language, text }] of document.pages.entries()) {
    await nextTurn()
    const page = wordsOf(text, language)
    // Pages without a word are counted all the same.
    rows.push(rowOf(at + 1, { is_own: false, rendition, number, language, shown: text, page: columnOf(page), forms: formsOf(page.forms) }))
  }
  return { rows, words }
}

/** The row of a word in the vocabulary; nothing for what nobody types. */
export const wordRow = (token: string): Row | undefined =>
  token.length > LONGEST_TOKEN || !/\p{L}/u.test(token) ? undefined : { id: `word:${token}`, source: { token, skeleton: skeletonOf(token) } }
