import type { DatabaseSync } from 'node:sqlite'
import type { Id } from '#kernel'
import { isDamage, isUseless } from './index-damage.ts'
import { openForWriting } from './index-database.ts'
import { INDEX_VERSION, lookInto, pathOf, removeGeneration, sweep } from './index-files.ts'
import { beginRebuild, type Rebuild } from './index-rebuild.ts'
import { indexWriter, type IndexWriter } from './index-writer.ts'
import type { IndexedDocument } from './search-index.ts'

/** What happened to the index that somebody should know of. */
export type IndexNews = (kind: 'search.index-damaged' | 'search.index-outdated', fields: { version: string; generation: number }) => void

/** The index of a folder, changed by the one thread that opened it. Which file is the index: `generation`, that of the last change. */
export type IndexKeeper = {
  generation(): number
  put(document: IndexedDocument): void
  remove(document: Id): void
  commit(): void
  /** Puts an empty index in the place of a generation found to be damaged, unless that was done before. */
  replaceDamaged(generation: number): void
  beginRebuild(): void
  addToRebuild(document: IndexedDocument): void
  finishRebuild(): number
  abandonRebuild(): void
  close(): void
}

type Opened = { readonly generation: number; readonly database: DatabaseSync; readonly writer: IndexWriter }

const openGeneration = (folder: string, generation: number, look: boolean): Opened => {
  const database = openForWriting(pathOf(folder, generation), { look })
  try {
    return { generation, database, writer: indexWriter(database) }
  } catch (fault) {
    database.close()
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

/**
 * Opens the index of a folder, an empty one when there is none, or none of this version, or a damaged one. One process at a time:
 * what another is building there would be swept away.
 */
export const openIndexKeeper = (folder: string, tell: IndexNews): IndexKeeper => {
  let opened = openOrReplace(folder, tell)
  let rebuild: Rebuild | undefined
  // Whether something waits for its commit; and whether such a thing was lost, which the next commit must say.
  let isPending = false
  let isLost = false

  const turnTo = (next: Opened): void => {
    const { database, generation } = opened
    opened = next
    if (database.isOpen) database.close()
    removeGeneration(folder, generation)
  }

  const replace = (): void => {
    tell('search.index-damaged', { version: INDEX_VERSION, generation: opened.generation })
    turnTo(openEmpty(folder, opened.generation + 1))
    isLost ||= isPending
  }

  // A writer is told of damage, now or when it commits, because what it wrote before is gone too.
  const write = (change: () => void): void => {
    try {
      change()
      isPending = true
    } catch (fault) {
      if (opened.database.isOpen && isDamage(fault)) replace()
      else isLost ||= isPending && !opened.writer.isOpen()
      throw fault
    }
  }

  const rebuilding = (): Rebuild => {
    if (rebuild === undefined) throw new Error('The search index is not being rebuilt')
    return rebuild
  }

  return {
    generation: () => opened.generation,
    put: (document) => write(() => opened.writer.put(document)),
    remove: (document) => write(() => opened.writer.remove(document)),
    commit: () => {
      const wasLost = isLost
      isLost = false
      if (wasLost) throw new Error('The search index lost what was not committed')
      write(() => opened.writer.commit())
      isPending = false
    },
    replaceDamaged: (generation) => {
      if (generation === opened.generation) replace()
    },
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
      if (opened.database.isOpen) opened.database.close()
    },
  }
}
