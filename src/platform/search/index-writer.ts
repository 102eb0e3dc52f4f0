import type { DatabaseSync } from 'node:sqlite'
import type { Id } from '#kernel'
import { documentWriter } from './document-writer.ts'
import type { IndexedDocument } from './search-index.ts'

/** Lets what waits be answered: a document of a thousand pages must not keep a reader waiting. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

export type IndexWriter = {
  put(document: IndexedDocument): Promise<void>
  remove(document: Id): void
  commit(): void
  /** Whether a transaction is open. SQLite may end one by itself, when the disk is full. */
  isOpen(): boolean
}

/** Gathers changes in one transaction. One that fails is undone alone, those before it stay. */
export const indexWriter = (database: DatabaseSync): IndexWriter => {
  const documents = documentWriter(database)

  const begin = (): void => {
    if (!database.isTransaction) database.exec('BEGIN IMMEDIATE')
    database.exec('SAVEPOINT change')
  }
  const keep = (): void => database.exec('RELEASE change')
  const undo = (): void => {
    if (database.isOpen && database.isTransaction) database.exec('ROLLBACK TO change; RELEASE change')
  }

  return {
    put: async (document) => {
      begin()
      try {
        await documents.put(document, breathe)
        keep()
      } catch (fault) {
        undo()
        throw fault
      }
    },
    remove: (document) => {
      begin()
      try {
        documents.remove(document)
        keep()
      } catch (fault) {
        undo()
        throw fault
      }
    },
    commit: () => {
      if (database.isTransaction) database.exec('COMMIT')
    },
    isOpen: () => database.isOpen && database.isTransaction,
  }
}
