import type { DatabaseSync } from 'node:sqlite'
import { inflateRawSync } from 'node:zlib'
import type { Id } from '#kernel'
import type { Chosen } from './choose-documents.ts'
import type { HeldDocuments } from './held-documents.ts'
import { IndexDamaged } from './index-database.ts'
import type { MatchedRows } from './matched-rows.ts'
import { markingOf, type Marking } from './passage-of.ts'
import type { FoundDocument, FoundPage, SearchQuestion } from './search-index.ts'

const PAGES_SHOWN = 3
// A title is shown whole; what is longer is no title.
const TITLE_LENGTH = 1000

// The pages of a document that hold what was asked for, best first.
const rowsOf = (key: number, matched: MatchedRows, held: HeldDocuments): { row: number; score: number }[] => {
  const ownRow = held.firstRow[key] ?? 0
  const rows = []
  for (let row = ownRow + 1; row < ownRow + (held.rowCount[key] ?? 0); row += 1) {
    if (matched.holds(row) && matched.fulfils(row, ownRow)) rows.push({ row, score: matched.score(row, ownRow) })
  }
  return rows.toSorted((one, other) => other.score - one.score || one.row - other.row)
}

/** Makes of chosen documents what a reader is shown. */
export const documentShower = (database: DatabaseSync) => {
  const documentOf = database.prepare('SELECT id, revision, language, title FROM documents WHERE key = ?')
  const pageOf = database.prepare('SELECT rendition, number, language, body FROM pages WHERE row = ?')

  const idOf = (key: number): Id => {
    const id = documentOf.get(key)?.['id']
    if (typeof id !== 'string') throw new IndexDamaged('a document has no id')
    // It was an Id when it was written, and is compared with nothing but ids.
    return id as Id
  }

  const showPage = (row: number, marking: Marking): FoundPage => {
    const page = pageOf.get(row)
    const body = page?.['body']
    if (!(body instanceof Uint8Array)) throw new IndexDamaged('a page has no text')
    const text = inflateRawSync(body).toString('utf8')
    // As with the document's id.
    return { rendition: String(page?.['rendition']) as Id, number: Number(page?.['number']), passage: marking(text, String(page?.['language'])) }
  }

  return (chosen: readonly Chosen[], question: SearchQuestion, matched: MatchedRows, held: HeldDocuments): FoundDocument[] => {
    const marking = markingOf([...question.must, ...question.should])
    const found: FoundDocument[] = []
    for (const { key, score, others } of chosen) {
      const document = documentOf.get(key)
      const rows = rowsOf(key, matched, held)
      found.push({
        document: idOf(key),
        revision: Number(document?.['revision']),
        score,
        title: marking(String(document?.['title']), String(document?.['language']), TITLE_LENGTH),
        pages: rows.slice(0, PAGES_SHOWN).map(({ row }) => showPage(row, marking)),
        pageCount: rows.length,
        others: others.map(idOf),
      })
    }
    return found
  }
}
