import type { DatabaseSync } from 'node:sqlite'
import type { Id } from '#kernel'
import { documentWriter } from './document-writer.ts'
import type { IndexedDocument } from './search-index.ts'

export type IndexWriter = {
  put(document: IndexedDocument): void
  remove(document: Id): void
  commit(): void
  /** Whether a transaction is open. SQLite may end one by itself, when the disk is full. */
  isOpen(): boolean
}

/** Gathers changes in one transaction. One that fails is undone alone, those before it stay. */
export const indexWriter = (database: DatabaseSync): IndexWriter => {
  const documents = documentWriter(database)

  const change = (work: () => void): void => {
    if (!database.isTransaction) {
      // After one that SQLite ended by itself nothing of it may be taken for written.
      documents.undone()
      database.exec('BEGIN IMMEDIATE')
    }
    database.exec('SAVEPOINT change')
    try {
      work()
      database.exec('RELEASE change')
    } catch (fault) {
      documents.undone()
      if (database.isOpen && database.isTransaction) database.exec('ROLLBACK TO change; RELEASE change')
      throw fault
    }
  }

  return {
    put: (document) => change(() => documents.put(document)),
    remove: (document) => change(() => documents.remove(document)),
    commit: () => {
      if (database.isTransaction) database.exec('COMMIT')
    },
    isOpen: () => database.isOpen && database.isTransaction,
  }
}
