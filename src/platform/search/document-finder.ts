import type { DatabaseSync } from 'node:sqlite'
import { inflateRawSync } from 'node:zlib'
import type { Id } from '#kernel'
import { passage } from '#text'
import { IndexDamaged, PAGES } from './index-database.ts'
import { matchAll, matchAnyOnPage } from './match-expression.ts'
import { rankDocuments, type FoundRow, type RankedDocument } from './rank-documents.ts'
import type { FoundDocument, SearchAnswer, SearchQuestion } from './search-index.ts'

const PAGES_SHOWN = 3
const LARGEST_ANSWER = 100
// A title is shown whole; what is longer is no title.
const TITLE_LENGTH = 1000
// Weights of title, description and page in BM25.
const RANK = 'bm25(words, 8.0, 2.0, 1.0)'

/** Answers questions from what is committed. */
export const documentFinder = (database: DatabaseSync): ((question: SearchQuestion) => SearchAnswer) => {
  const rowsMatching = database.prepare(`SELECT rowid AS row, -${RANK} AS score FROM words WHERE words MATCH ?`)
  // One pass for all the documents shown: for each of them FTS5 would read the lists from their beginning.
  const rowsOfDocuments = database.prepare(`SELECT rowid AS row FROM words WHERE words MATCH ? AND rowid / ${PAGES} IN (SELECT value FROM json_each(?))`)
  const documentOf = database.prepare('SELECT id, title FROM documents WHERE key = ?')
  const bodyOf = database.prepare('SELECT body FROM pages WHERE row = ?')

  const textOf = (row: number): string => {
    const body = bodyOf.get(row)?.['body']
    if (!(body instanceof Uint8Array)) throw new IndexDamaged('a page has no text')
    return inflateRawSync(body).toString('utf8')
  }

  // When all the words stand in title and description, every page matches; then only those count on which some of them stand.
  // Otherwise the document's own row (number 0) did not match, and what it lacks stands on every page found.
  const pageRows = (documents: readonly RankedDocument[], question: SearchQuestion): ((ranked: RankedDocument) => readonly FoundRow[]) => {
    const keys = documents.filter(({ key, rows }) => rows.length > 1 && rows.some(({ row }) => row === key * PAGES)).map(({ key }) => key)
    const found = keys.length === 0 ? [] : rowsOfDocuments.all(matchAnyOnPage(question), JSON.stringify(keys))
    const holding = new Set(found.map(({ row }) => Number(row)))
    const spread = new Set(keys)
    return ({ key, rows }) => rows.filter(({ row }) => row % PAGES > 0 && (!spread.has(key) || holding.has(row)))
  }

  const show = (ranked: RankedDocument, pages: readonly FoundRow[], question: SearchQuestion): FoundDocument => {
    const document = documentOf.get(ranked.key)
    if (document === undefined) throw new IndexDamaged('a row has no document')
    return {
      // It was an Id when it was written, and is compared with nothing but ids.
      document: String(document['id']) as Id,
      score: ranked.score,
      title: passage(String(document['title']), question, TITLE_LENGTH),
      pages: pages.slice(0, PAGES_SHOWN).map(({ row }) => ({ number: row % PAGES, passage: passage(textOf(row), question) })),
      pageCount: pages.length,
    }
  }

  return (question) => {
    const expression = matchAll(question)
    if (expression === undefined) return { total: 0, documents: [] }
    const found: FoundRow[] = []
    for (const { row, score } of rowsMatching.iterate(expression)) found.push({ row: Number(row), score: Number(score) })
    const size = Math.min(Math.max(1, question.size), LARGEST_ANSWER)
    const { total, documents } = rankDocuments(found, Math.max(0, question.from), size)
    const pagesOf = pageRows(documents, question)
    return { total, documents: documents.map((ranked) => show(ranked, pagesOf(ranked), question)) }
  }
}
