import { parentPort, workerData } from 'node:worker_threads'
import { openFolderIndex } from './folder-index.ts'
import type { Ask, Asks, Reply, Request } from './messages.ts'

// The index's own thread: SQLite works without giving way, and the server must not wait for it.

const port = parentPort
if (port === null) throw new Error('search-worker is started as a worker thread')

const reply = (message: Reply): void => port.postMessage(message)

const index = openFolderIndex(String(workerData), (news, fields) => reply({ kind: 'news', news, fields }))

const answer = ({ ask, given }: Request): Asks[Ask]['back'] | Promise<Asks[Ask]['back']> => {
  switch (ask) {
    case 'put':
      return index.put(given).then(() => undefined)
    case 'remove':
      return index.remove(given).then(() => undefined)
    case 'commit':
      return index.commit().then(() => undefined)
    case 'search':
      return index.search(given)
    case 'revisions':
      return index.revisions()
    case 'stats':
      return index.stats()
    case 'beginRebuild':
      index.beginRebuild()
      return undefined
    case 'addToRebuild':
      return index.addToRebuild(given).then(() => undefined)
    case 'finishRebuild':
      return index.finishRebuild()
    case 'abandonRebuild':
      index.abandonRebuild()
      return undefined
    case 'close':
      index.close()
      port.close()
      return undefined
  }
}

const handle = async (request: Request): Promise<void> => {
  try {
    reply({ kind: 'answer', number: request.number, back: await answer(request) })
  } catch (fault) {
    reply({ kind: 'fault', number: request.number, fault })
  }
}

// Only `worker-line.ts` holds the other end.
port.on('message', (request: Request) => void handle(request))
reply({ kind: 'open' })
