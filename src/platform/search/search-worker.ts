import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { openIndexKeeper } from './index-keeper.ts'
import { openIndexReader } from './index-reader.ts'
import type { Reply, Request, Role, ThreadData } from './messages.ts'

// The index's own threads: SQLite works without giving way, and the server must not wait for it. One writes, the others answer.

const listen = <R extends Role>(port: MessagePort, answer: (request: Request<R>) => unknown, after: () => void = () => {}): void => {
  const reply = (message: Reply): void => port.postMessage(message)
  // Only `worker-line.ts` holds the other end.
  port.on('message', (request: Request<R>) => {
    try {
      const back = answer(request)
      after()
      reply({ kind: 'answer', number: request.number, back })
    } catch (fault) {
      after()
      reply({ kind: 'fault', number: request.number, fault })
    }
    if (request.ask === 'close') port.close()
  })
  after()
  reply({ kind: 'open' })
}

const write = (port: MessagePort, folder: string): void => {
  const reply = (message: Reply): void => port.postMessage(message)
  const keeper = openIndexKeeper(folder, (news, fields) => reply({ kind: 'news', news, fields }))
  let told = 0
  // Before any answer, so that whoever asks next asks of the right one.
  const tellGeneration = (): void => {
    if (keeper.generation() === told) return
    told = keeper.generation()
    reply({ kind: 'turned', generation: told })
  }
  const answer = ({ ask, given }: Request<'writer'>): unknown => {
    switch (ask) {
      case 'put':
        return keeper.put(given)
      case 'remove':
        return keeper.remove(given)
      case 'commit':
        return keeper.commit()
      case 'replaceDamaged':
        return keeper.replaceDamaged(given)
      case 'beginRebuild':
        return keeper.beginRebuild()
      case 'addToRebuild':
        return keeper.addToRebuild(given)
      case 'finishRebuild':
        return keeper.finishRebuild()
      case 'abandonRebuild':
        return keeper.abandonRebuild()
      case 'close':
        return keeper.close()
    }
  }
  listen(port, answer, tellGeneration)
}

const read = (port: MessagePort, folder: string): void => {
  const reader = openIndexReader(folder)
  const answer = ({ ask, given }: Request<'reader'>): unknown => {
    switch (ask) {
      case 'turnTo':
        return reader.turnTo(given.generation)
      case 'search':
        return reader.search(given.generation, given.question)
      case 'lookUp':
        return reader.lookUp(given.generation, given.tokens)
      case 'revisions':
        return reader.revisions(given.generation)
      case 'counts':
        return reader.counts(given.generation)
      case 'check':
        return reader.check(given.generation)
      case 'close':
        return reader.close()
    }
  }
  listen(port, answer)
}

if (parentPort === null) throw new Error('search-worker is started as a worker thread')
// Given by `open-search-index.ts` alone.
const { role, folder } = workerData as ThreadData
if (role === 'writer') write(parentPort, folder)
else read(parentPort, folder)
