import { Worker } from 'node:worker_threads'
import { silentLog, type Log } from '#platform/log'
import type { SearchIndex } from './search-index.ts'
import { openWorkerLine } from './worker-line.ts'

export type SearchIndexOptions = {
  /** Where the index's files lie. It belongs to the index, and to one process at a time. Made when missing. */
  readonly folder: string
  readonly log?: Log
  /** Most memory the index thread may take for JavaScript, in megabytes. A thread that needs more ends, and is started afresh. */
  readonly heapMegabytes?: number
}

// Run from sources, the thread's file is TypeScript, which Node reads by itself; built, it lies beside the bundle.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './search-worker.ts' : './search-worker.js', import.meta.url)

const HEAP_MEGABYTES = 256

/**
 * Opens the search index of a folder in a thread of its own (SQLite FTS5). An index that is missing, damaged or of another version is
 * opened empty: hold `revisions` against the database and add what is missing. See `SearchIndex`.
 *
 * Throws when the folder cannot be used. Logs `search.index-damaged`, `search.index-outdated`, `search.worker-died`, `search.index-rebuilt`.
 */
export const openSearchIndex = async ({ folder, log = silentLog, heapMegabytes = HEAP_MEGABYTES }: SearchIndexOptions): Promise<SearchIndex> => {
  // What was not committed when a thread died is gone: the next commit must not say that all is well.
  let isPending = false
  let isLost = false

  const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 8 }
  const line = openWorkerLine(() => new Worker(WORKER, { workerData: folder, name: 'search', execArgv: [], resourceLimits }), {
    onNews: ({ news, fields }) => log.warn(news, fields),
    onDeath: (reason) => {
      isLost ||= isPending
      isPending = false
      log.error('search.worker-died', reason)
    },
  })
  await line.start()

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
    upsert: (document) => change(() => line.ask('put', document)),
    remove: (document) => change(() => line.ask('remove', document)),
    commit: () =>
      inTurn(async () => {
        const wasLost = isLost
        isLost = false
        if (wasLost) throw new Error('The search thread stopped before the commit: what was not committed is lost')
        try {
          await line.ask('commit', undefined)
          isPending = false
        } catch (fault) {
          // Told by this very fault, whatever it was that went with it.
          isLost = false
          throw fault
        }
      }),
    search: (question) => line.ask('search', question),
    revisions: () => line.ask('revisions', undefined),
    rebuild: (documents) =>
      inTurn(async () => {
        await line.ask('beginRebuild', undefined)
        try {
          for await (const document of documents) await line.ask('addToRebuild', document)
          const count = await line.ask('finishRebuild', undefined)
          isPending = false
          isLost = false
          log.info('search.index-rebuilt', { documents: count })
          return count
        } catch (fault) {
          await line.ask('abandonRebuild', undefined).catch(() => undefined)
          throw fault
        }
      }),
    stats: () => line.ask('stats', undefined),
    close: () => line.close(),
  }
}
