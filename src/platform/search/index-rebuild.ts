import { rmSync } from 'node:fs'
import { documentWriter } from './document-writer.ts'
import { completeDatabase, createDatabase } from './index-database.ts'
import { buildingPathOf, publish } from './index-files.ts'
import type { IndexedDocument } from './search-index.ts'

/** An index that is being filled beside the one in use. */
export type Rebuild = {
  add(document: IndexedDocument): void
  /** Publishes what was added under a generation and tells how many documents that is. Nothing more can be added. */
  finish(generation: number): number
  abandon(): void
}

export const beginRebuild = (folder: string, purpose: 'empty' | 'rebuild'): Rebuild => {
  const path = buildingPathOf(folder, purpose)
  rmSync(path, { force: true })
  const database = createDatabase(path)
  const documents = documentWriter(database)
  return {
    add: (document) => documents.put(document),
    finish: (generation) => {
      const count = Number(database.prepare('SELECT count(*) AS count FROM documents').get()?.['count'])
      completeDatabase(database)
      publish(path, folder, generation)
      return count
    },
    abandon: () => {
      if (database.isOpen) database.close()
      rmSync(path, { force: true })
    },
  }
}
