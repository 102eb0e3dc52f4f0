import { statSync } from 'node:fs'
import type { Id } from '#kernel'
import { documentFinder } from './document-finder.ts'
import { isDamage, isUseless } from './index-damage.ts'
import { closeDatabase, openDatabase, type IndexDatabase } from './index-database.ts'
import { INDEX_VERSION, lookInto, pathOf, removeGeneration, sweep } from './index-files.ts'
import { beginRebuild, type Rebuild } from './index-rebuild.ts'
import { indexWriter, type IndexWriter } from './index-writer.ts'
import type { IndexedDocument, SearchAnswer, SearchQuestion, SearchStats } from './search-index.ts'

/** What happened to the index that somebody should know of. */
export type IndexNews = (kind: 'search.index-damaged' | 'search.index-outdated', fields: { version: string; generation: number }) => void

/** The index of a folder, worked on in the thread that opened it. Changes are asked for one after another; questions at any time. */
export type FolderIndex = {
  put(document: IndexedDocument): Promise<void>
  remove(document: Id): Promise<void>
  commit(): Promise<void>
  search(question: SearchQuestion): SearchAnswer
  revisions(): ReadonlyMap<Id, number>
  stats(): SearchStats
  beginRebuild(): void
  addToRebuild(document: IndexedDocument): Promise<void>
  finishRebuild(): number
  abandonRebuild(): void
  close(): void
}

type Opened = { readonly generation: number; readonly database: IndexDatabase; readonly writer: IndexWriter; readonly find: (question: SearchQuestion) => SearchAnswer }

const openGeneration = (folder: string, generation: number, check: boolean): Opened => {
  const database = openDatabase(pathOf(folder, generation), { check })
  try {
    return { generation, database, writer: indexWriter(database.writer), find: documentFinder(database.reader) }
  } catch (fault) {
    closeDatabase(database)
    throw fault
  }
}

const openEmpty = (folder: string, generation: number): Opened => {
  beginRebuild(folder, 'empty').finish(generation)
  return openGeneration(folder, generation, false)
}

const openOrReplace = (folder: string, tell: IndexNews): Opened => {
  const { generation, isOutdated } = lookInto(folder)
  if (isOutdated) tell('search.index-outdated', { version: INDEX_VERSION, generation: 0 })
  sweep(folder, generation)
  if (generation === undefined) return openEmpty(folder, 1)
  try {
    return openGeneration(folder, generation, true)
  } catch (fault) {
    if (!isUseless(fault)) throw fault
    tell('search.index-damaged', { version: INDEX_VERSION, generation })
    const empty = openEmpty(folder, generation + 1)
    removeGeneration(folder, generation)
    return empty
  }
}

const bytesOf = (path: string): number =>
  [path, `${path}-wal`].reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0)

/**
 * Opens the index of a folder, an empty one when there is none, or none of this version, or a damaged one. One process at a time:
 * what another is building there would be swept away.
 */
export const openFolderIndex = (folder: string, tell: IndexNews): FolderIndex => {
  let opened = openOrReplace(folder, tell)
  let rebuild: Rebuild | undefined
  // Whether something waits for its commit; and whether such a thing was lost, which the next commit must say.
  let isPending = false
  let isLost = false

  const turnTo = (next: Opened): void => {
    const { database, generation } = opened
    opened = next
    closeDatabase(database)
    removeGeneration(folder, generation)
  }

  const replaceDamaged = (): void => {
    tell('search.index-damaged', { version: INDEX_VERSION, generation: opened.generation })
    turnTo(openEmpty(folder, opened.generation + 1))
    isLost ||= isPending
  }

  // A reader is never told of damage: the answer is that of an empty index. A second fault is none of the file's.
  const read = <T>(question: () => T): T => {
    try {
      return question()
    } catch (fault) {
      if (!isDamage(fault)) throw fault
      replaceDamaged()
      return question()
    }
  }

  // A writer is told, now or when it commits, because what it wrote before is gone too.
  const write = async (change: () => void | Promise<void>): Promise<void> => {
    try {
      await change()
      isPending = true
    } catch (fault) {
      if (opened.database.writer.isOpen && isDamage(fault)) replaceDamaged()
      else isLost ||= isPending && !opened.writer.isOpen()
      throw fault
    }
  }

  const rebuilding = (): Rebuild => {
    if (rebuild === undefined) throw new Error('The search index is not being rebuilt')
    return rebuild
  }

  return {
    put: (document) => write(() => opened.writer.put(document)),
    remove: (document) => write(() => opened.writer.remove(document)),
    commit: async () => {
      const wasLost = isLost
      isLost = false
      if (wasLost) throw new Error('The search index lost what was not committed')
      await write(() => opened.writer.commit())
      isPending = false
    },
    search: (question) => read(() => opened.find(question)),
    revisions: () =>
      read(() => {
        const rows = opened.database.reader.prepare('SELECT id, revision FROM documents').all()
        // They were ids when they were written.
        return new Map(rows.map(({ id, revision }) => [String(id) as Id, Number(revision)]))
      }),
    stats: () =>
      read(() => {
        const counts = opened.database.reader.prepare('SELECT count(*) AS documents, total(pages) AS pages FROM documents').get()
        const bytes = bytesOf(opened.database.path)
        return { documents: Number(counts?.['documents']), pages: Number(counts?.['pages']), bytes, version: INDEX_VERSION }
      }),
    beginRebuild: () => {
      rebuild?.abandon()
      rebuild = beginRebuild(folder, 'rebuild')
    },
    addToRebuild: (document) => rebuilding().add(document),
    finishRebuild: () => {
      const generation = opened.generation + 1
      const count = rebuilding().finish(generation)
      rebuild = undefined
      turnTo(openGeneration(folder, generation, false))
      isPending = false
      isLost = false
      return count
    },
    abandonRebuild: () => {
      rebuild?.abandon()
      rebuild = undefined
    },
    close: () => {
      rebuild?.abandon()
      closeDatabase(opened.database)
    },
  }
}
