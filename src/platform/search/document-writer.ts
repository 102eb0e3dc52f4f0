import type { DatabaseSync } from 'node:sqlite'
import { deflateRawSync } from 'node:zlib'
import type { Id, PartialDate } from '#kernel'
import { labelsWriter } from './labels-writer.ts'
import type { IndexedDocument, IndexedPage } from './search-index.ts'
import { vocabularyWriter } from './vocabulary-writer.ts'
import { columnOf, weightsOfFields, weightsOfPage, wordsOf } from './words-of.ts'

export type DocumentWriter = {
  /** Puts a document in the place of the one with the same id. */
  put(document: IndexedDocument): void
  remove(document: Id): void
  /** To be called when something written was undone. */
  undone(): void
}

const MOST_PAGES = 2 ** 20

const checkPages = (pages: readonly IndexedPage[]): void => {
  if (pages.length > MOST_PAGES) throw new RangeError(`A document cannot have ${pages.length} pages`)
  for (const { number } of pages) if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`A page cannot have the number ${number}`)
}

// 1948 becomes 19480000, so that a year stands before its months; no date is 0.
const dateNumber = (date: PartialDate | undefined): number => Number((date ?? '').replaceAll('-', '').padEnd(8, '0'))

type Place = { readonly key: number; readonly firstRow: number; readonly rowCount: number }

/** Writes documents into an index, within whatever transaction is open. A document that fails half-way leaves its savepoint to the caller. */
export const documentWriter = (database: DatabaseSync): DocumentWriter => {
  const labels = labelsWriter(database)
  const vocabulary = vocabularyWriter(database)
  const placeOf = database.prepare('SELECT key, first_row, row_count FROM documents WHERE id = ?')
  const lastChange = database.prepare('SELECT max(ifnull((SELECT max(change) FROM documents), 0), ifnull((SELECT max(change) FROM gone), 0)) AS last')
  const nextRow = database.prepare('SELECT ifnull(max(first_row + row_count), 0) AS next FROM documents')
  const addDocument = database.prepare(
    'INSERT INTO documents (id, revision, change, first_row, row_count, pages, access, date, work, is_original, labels, language, title) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const changeDocument = database.prepare(
    'UPDATE documents SET revision = ?, change = ?, first_row = ?, row_count = ?, pages = ?, access = ?, date = ?, work = ?, is_original = ?, labels = ?, language = ?, title = ? WHERE key = ?',
  )
  const removeDocument = database.prepare('DELETE FROM documents WHERE key = ?')
  const addGone = database.prepare('INSERT INTO gone (change, key) VALUES (?, ?)')
  const rowsOf = database.prepare('SELECT row FROM pages WHERE row BETWEEN ? AND ?')
  const removePages = database.prepare('DELETE FROM pages WHERE row BETWEEN ? AND ?')
  const addPage = database.prepare('INSERT INTO pages (row, rendition, number, language, body) VALUES (?, ?, ?, ?, ?)')
  const addWords = database.prepare('INSERT INTO words (rowid, title, names, description, page) VALUES (?, ?, ?, ?, ?)')
  const removeWords = database.prepare('DELETE FROM words WHERE rowid = ?')
  const addWeights = database.prepare('INSERT INTO weights (rowid, stem) VALUES (?, ?)')
  const removeWeights = database.prepare('DELETE FROM weights WHERE rowid = ?')

  // The greatest of each is kept, not asked for anew: the last row in use cannot be had from an index.
  let change: number | undefined
  let freeRow: number | undefined

  const takeChange = (): number => {
    change = (change ?? Number(lastChange.get()?.['last'])) + 1
    return change
  }

  const takeRows = (count: number): number => {
    const first = freeRow ?? Number(nextRow.get()?.['next'])
    freeRow = first + count
    return first
  }

  const find = (id: Id): Place | undefined => {
    const row = placeOf.get(id)
    return row && { key: Number(row['key']), firstRow: Number(row['first_row']), rowCount: Number(row['row_count']) }
  }

  const clear = ({ firstRow, rowCount }: Place): void => {
    const range = [firstRow, firstRow + rowCount - 1] as const
    for (const row of [firstRow, ...rowsOf.all(...range).map((page) => Number(page['row']))]) {
      removeWords.run(row)
      removeWeights.run(row)
    }
    removePages.run(...range)
  }

  // A document stays where it is as long as it fits there.
  const enter = (document: IndexedDocument): number => {
    const before = find(document.document)
    if (before !== undefined) clear(before)
    const needed = document.pages.length + 1
    const isRoomy = before !== undefined && before.rowCount >= needed
    const firstRow = isRoomy ? before.firstRow : takeRows(needed)
    const rowCount = isRoomy ? before.rowCount : needed
    const isOriginal = document.work === document.document ? 1 : 0
    const kept = [dateNumber(document.date), labels.work(document), isOriginal, labels.facets(document)] as const
    const told = [document.revision, takeChange(), firstRow, rowCount, document.pages.length, labels.access(document), ...kept, document.language, document.title] as const
    if (before === undefined) addDocument.run(document.document, ...told)
    else changeDocument.run(...told, before.key)
    return firstRow
  }

  const addFields = (row: number, document: IndexedDocument): void => {
    const [title, names, description] = [document.title, document.names, document.description].map((text) => wordsOf(text, document.language))
    if (title === undefined || names === undefined || description === undefined) return
    addWords.run(row, columnOf(title), columnOf(names), columnOf(description), '')
    addWeights.run(row, weightsOfFields({ title, names, description }))
    vocabulary.add([...title.forms, ...names.forms, ...description.forms])
  }

  return {
    put: (document) => {
      checkPages(document.pages)
      const firstRow = enter(document)
      addFields(firstRow, document)
      for (const [at, { rendition, number, language, text }] of document.pages.entries()) {
        const words = wordsOf(text, language)
        if (words.forms.length === 0) continue
        const row = firstRow + 1 + at
        addWords.run(row, '', '', '', columnOf(words))
        addWeights.run(row, weightsOfPage(words))
        addPage.run(row, rendition, number, language, deflateRawSync(text, { level: 1 }))
        vocabulary.add(words.forms)
      }
    },
    remove: (id) => {
      const place = find(id)
      if (place === undefined) return
      clear(place)
      removeDocument.run(place.key)
      addGone.run(takeChange(), place.key)
    },
    undone: () => {
      vocabulary.forget()
      freeRow = undefined
    },
  }
}
