import type { DatabaseSync } from 'node:sqlite'
import { deflateRawSync } from 'node:zlib'
import type { Id } from '#kernel'
import { analyse } from '#text'
import { PAGES } from './index-database.ts'
import type { IndexedDocument, IndexedPage } from './search-index.ts'

// Pages after which a long document lets questions through.
const PAGES_AT_A_TIME = 24

export type DocumentWriter = {
  /** Puts a document in the place of the one with the same id. `breathe` is awaited between stretches of pages. */
  put(document: IndexedDocument, breathe: () => Promise<void>): Promise<void>
  remove(document: Id): void
}

const tokensOf = (text: string): string =>
  analyse(text)
    .map(({ token }) => token)
    .join(' ')

const checkNumber = ({ number }: IndexedPage): number => {
  if (Number.isInteger(number) && number >= 1 && number < PAGES) return number
  throw new RangeError(`A page cannot have the number ${number}`)
}

/** Writes documents into an index, within whatever transaction is open. A document that fails half-way leaves its savepoint to the caller. */
export const documentWriter = (database: DatabaseSync): DocumentWriter => {
  const keyOf = database.prepare('SELECT key FROM documents WHERE id = ?')
  const addDocument = database.prepare('INSERT INTO documents (id, revision, language, title, pages) VALUES (?, ?, ?, ?, ?)')
  const changeDocument = database.prepare('UPDATE documents SET revision = ?, language = ?, title = ?, pages = ? WHERE key = ?')
  const removeDocument = database.prepare('DELETE FROM documents WHERE key = ?')
  const rowsOf = database.prepare('SELECT row FROM pages WHERE row BETWEEN ? AND ?')
  const removePages = database.prepare('DELETE FROM pages WHERE row BETWEEN ? AND ?')
  const addPage = database.prepare('INSERT INTO pages (row, body) VALUES (?, ?)')
  const addWords = database.prepare('INSERT INTO words (rowid, title, description, page) VALUES (?, ?, ?, ?)')
  const removeWords = database.prepare('DELETE FROM words WHERE rowid = ?')

  const find = (id: Id): number | undefined => {
    const key = keyOf.get(id)?.['key']
    return key === undefined ? undefined : Number(key)
  }

  const removeRows = (key: number): void => {
    const range = [key * PAGES, key * PAGES + PAGES - 1] as const
    for (const { row } of rowsOf.all(...range)) removeWords.run(Number(row))
    removeWords.run(key * PAGES)
    removePages.run(...range)
  }

  const enter = ({ document, revision, language, title, pages }: IndexedDocument): number => {
    const key = find(document)
    if (key === undefined) return Number(addDocument.run(document, revision, language, title, pages.length).lastInsertRowid)
    removeRows(key)
    changeDocument.run(revision, language, title, pages.length, key)
    return key
  }

  return {
    put: async (document, breathe) => {
      const key = enter(document)
      const title = tokensOf(document.title)
      const description = tokensOf(document.description)
      addWords.run(key * PAGES, title, description, '')
      for (const [at, page] of document.pages.entries()) {
        const row = key * PAGES + checkNumber(page)
        const words = tokensOf(page.text)
        if (words !== '') {
          addWords.run(row, title, description, words)
          addPage.run(row, deflateRawSync(page.text, { level: 1 }))
        }
        if (at % PAGES_AT_A_TIME === PAGES_AT_A_TIME - 1) await breathe()
      }
    },
    remove: (id) => {
      const key = find(id)
      if (key === undefined) return
      removeRows(key)
      removeDocument.run(key)
    },
  }
}
