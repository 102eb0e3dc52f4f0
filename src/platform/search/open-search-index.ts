import { Worker } from 'node:worker_threads'
import { silentLog, type Log } from '#platform/log'
import { bytesOf, INDEX_VERSION } from './index-files.ts'
import type { Role, ThreadData } from './messages.ts'
import { readerPool } from './reader-pool.ts'
import type { SearchIndex } from './search-index.ts'
import { openWorkerLine, type LineEvents } from './worker-line.ts'

export type SearchIndexOptions = {
  /** Where the index's files lie. It belongs to the index, and to one process at a time. Made when missing. */
  readonly folder: string
  readonly log?: Log
  /** Most memory each of the index's threads may take for JavaScript, in megabytes. A thread that needs more ends, and is started afresh. */
  readonly heapMegabytes?: number
  /** Seconds after the opening when the file is read through for damage, in a thread of its own. */
  readonly checkAfter?: number
}

// Run from sources, the threads' file is TypeScript, which Node reads by itself; built, it lies beside the bundle.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './search-worker.ts' : './search-worker.js', import.meta.url)

const HEAP_MEGABYTES = 256
const READERS = 2
// Documents of a rebuild that wait for the writing thread, so that it does not wait for them.
const AHEAD = 4
// Not while the rest of the server starts; and who opens the index for one question alone need not pay for it.
const CHECK_AFTER = 60

/**
 * Opens the search index of a folder in threads of its own (SQLite FTS5): one that writes, two that answer. An index that is missing,
 * damaged or of another version is opened empty: hold `revisions` against the database and add what is missing. See `SearchIndex`.
 *
 * Throws when the folder cannot be used. Logs `search.index-damaged`, `search.index-outdated`, `search.worker-died`, `search.index-rebuilt`.
 */
export const openSearchIndex = async ({ folder, log = silentLog, heapMegabytes = HEAP_MEGABYTES, checkAfter = CHECK_AFTER }: SearchIndexOptions): Promise<SearchIndex> => {
  let generation = 0
  // What was not committed when the writing thread died is gone: the next commit must not say that all is well.
  let isPending = false
  let isLost = false

  const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 8 }
  const startThread = (role: Role): Worker => {
    const workerData: ThreadData = { role, folder }
    return new Worker(WORKER, { workerData, name: `search ${role}`, execArgv: [], resourceLimits })
  }
  const events: LineEvents = {
    onNews: ({ news, fields }) => log.warn(news, fields),
    onTurned: (turned) => {
      generation = turned
    },
    onDeath: (reason) => log.error('search.worker-died', reason),
  }
  const openReader = () => openWorkerLine<'reader'>(() => startThread('reader'), events)
  const writer = openWorkerLine<'writer'>(() => startThread('writer'), {
    ...events,
    onDeath: (reason) => {
      isLost ||= isPending
      isPending = false
      events.onDeath(reason)
    },
  })
  const state = {
    generation: () => generation,
    replaceDamaged: async (damaged: number) => {
      await writer.ask('replaceDamaged', damaged)
    },
  }
  const lines = Array.from({ length: READERS }, openReader)
  const readers = readerPool(lines, state)
  // One starts while the writer does, the others afterwards; one that cannot is started again, and heard, with the first question.
  const startReaders = (some: typeof lines): void => {
    for (const line of some) line.start().catch(() => undefined)
  }
  startReaders(lines.slice(0, 1))
  try {
    await writer.start()
    startReaders(lines.slice(1))
  } catch (fault) {
    await readers.close()
    throw fault
  }

  const checker = readerPool([openReader()], state)
  const checking = setTimeout(() => {
    void checker
      .ask('check', {})
      .catch(() => undefined)
      .finally(() => checker.close())
  }, checkAfter * 1000).unref()

  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  const change = (work: () => Promise<unknown>): Promise<void> =>
    inTurn(async () => {
      await work()
      isPending = true
    })

  return {
    upsert: (document) => change(() => writer.ask('put', document)),
    remove: (document) => change(() => writer.ask('remove', document)),
    commit: () =>
      inTurn(async () => {
        const wasLost = isLost
        isLost = false
        if (wasLost) throw new Error('The search thread stopped before the commit: what was not committed is lost')
        try {
          await writer.ask('commit', undefined)
          isPending = false
        } catch (fault) {
          // Told by this very fault, whatever it was that went with it.
          isLost = false
          throw fault
        }
      }),
    search: (question) => readers.ask('search', { question }),
    lookUp: (tokens) => readers.ask('lookUp', { tokens }),
    revisions: () => readers.ask('revisions', {}),
    rebuild: (documents) =>
      inTurn(async () => {
        await writer.ask('beginRebuild', undefined)
        try {
          const ahead: Promise<unknown>[] = []
          for await (const document of documents) {
            const added = writer.ask('addToRebuild', document)
            // Heard of below, a little later.
            added.catch(() => undefined)
            ahead.push(added)
            if (ahead.length > AHEAD) await ahead.shift()
          }
          await Promise.all(ahead)
          const count = await writer.ask('finishRebuild', undefined)
          isPending = false
          isLost = false
          await readers.turn()
          log.info('search.index-rebuilt', { documents: count })
          return count
        } catch (fault) {
          await writer.ask('abandonRebuild', undefined).catch(() => undefined)
          throw fault
        }
      }),
    stats: async () => ({ ...(await readers.ask('counts', {})), bytes: bytesOf(folder, generation), version: INDEX_VERSION }),
    close: async () => {
      clearTimeout(checking)
      // The writer last: whoever closes the file last tidies up after all of them.
      await writer.close(Promise.all([readers.close(), checker.close()]))
    },
  }
}
