import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { ok, refuse } from '#kernel'
import type { AskedWorker } from './ask.ts'
import { openKeySession } from './key-session.ts'
import type { Question } from './requests.ts'
import { HandedOver, type Handlers } from './worker/handler.ts'
import { HANDLERS } from './worker/handlers.ts'
import { answerQuestion, hearQuestions } from './worker/serve-keys.ts'

/** Real messages between two ports; at the other end the worker's own code, with these handlers. */
const aWorker = (handlers: Handlers) => {
  const { port1, port2 } = new MessageChannel()
  let ended = false
  port2.on('message', hearQuestions(handlers, (message, transfer) => port2.postMessage(message, [...transfer])))
  onTestFinished(() => port1.close())
  // A port speaks as a worker does, as far as it is asked here; Node's types and the browser's do not know of each other.
  const worker = port1 as unknown as AskedWorker & MessagePort
  port1.start()
  return { worker: Object.assign(worker, { terminate: () => { ended = true; port1.close() } }), hasEnded: () => ended }
}

const never = async (): Promise<never> => await new Promise(() => {})

test('what the worker is asked, it answers', async () => {
  const { ask } = openKeySession(async () => aWorker(HANDLERS).worker)
  expect(await ask('is-locked', undefined)).toEqual({ ok: true, value: true })
  const phrase = await ask('generate-passphrase', undefined)
  expect(phrase.ok && phrase.value).toMatch(/^(?:[a-z]+-){5}[a-z]+$/)
})

test('answers find their questions, in whatever order they come', async () => {
  const slow = Promise.withResolvers<void>()
  const { ask } = openKeySession(async () => aWorker({ ...HANDLERS, 'is-locked': async () => { await slow.promise; return ok(false) }, 'generate-passphrase': async () => ok('first') }).worker)
  const one = ask('is-locked', undefined)
  expect(await ask('generate-passphrase', undefined)).toEqual({ ok: true, value: 'first' })
  slow.resolve()
  expect(await one).toEqual({ ok: true, value: false })
})

test('a fault in the worker is told as one, without its words', async () => {
  const { ask } = openKeySession(async () => aWorker({ ...HANDLERS, 'is-locked': async () => { throw new Error('Maria, born 1999') } }).worker)
  expect(await ask('is-locked', undefined)).toEqual({ ok: false, refusal: { kind: 'worker-fault' } })
})

test('what is asked for by a name that is none is a fault, not a property of every object', async () => {
  for (const name of ['toString', '__proto__', 'constructor', 'steal']) {
    const { answer } = await answerQuestion(HANDLERS, { id: 1, name, input: undefined } as unknown as Question)
    expect(answer, name).toEqual({ id: 1, ok: false, refusal: { kind: 'worker-fault' } })
  }
})

test('a refusal passes as it is', async () => {
  const { ask } = openKeySession(async () => aWorker({ ...HANDLERS, 'is-locked': async () => refuse({ kind: 'locked' }) }).worker)
  expect(await ask('is-locked', undefined)).toEqual({ ok: false, refusal: { kind: 'locked' } })
})

test('buffers that are handed over leave the worker', async () => {
  const bytes = new Uint8Array(1024)
  const { transfer, answer } = await answerQuestion({ ...HANDLERS, 'generate-passphrase': async () => ok(new HandedOver('words', [bytes.buffer])) }, { id: 7, name: 'generate-passphrase', input: undefined })
  expect(answer).toEqual({ id: 7, ok: true, value: 'words' })
  expect(transfer).toEqual([bytes.buffer])
})

test('a lock ends the worker, refuses what it had not answered, and tells whoever listens', async () => {
  const workers: ReturnType<typeof aWorker>[] = []
  let locks = 0
  const session = openKeySession(async () => {
    const made = aWorker(workers.length === 0 ? { ...HANDLERS, 'is-locked': never } : HANDLERS)
    workers.push(made)
    return made.worker
  })
  const stop = session.onLock(() => (locks += 1))
  const waiting = session.ask('is-locked', undefined)
  await session.ask('generate-passphrase', undefined)
  session.lock()
  expect(await waiting).toEqual({ ok: false, refusal: { kind: 'locked' } })
  expect([workers[0]?.hasEnded(), locks]).toEqual([true, 1])
  stop()
  expect(await session.ask('is-locked', undefined)).toEqual({ ok: true, value: true })
  session.lock()
  expect([workers.length, locks]).toEqual([2, 1])
})

test('a lock while the worker is starting ends it as soon as it is there', async () => {
  const started = Promise.withResolvers<void>()
  const { worker, hasEnded } = aWorker(HANDLERS)
  const session = openKeySession(async () => {
    await started.promise
    return worker
  })
  const waiting = session.ask('is-locked', undefined)
  session.lock()
  started.resolve()
  expect(await waiting).toEqual({ ok: false, refusal: { kind: 'locked' } })
  expect(hasEnded()).toBe(true)
})

test('a worker that cannot be started is a refusal, and is tried again', async () => {
  let tries = 0
  const session = openKeySession(async () => {
    tries += 1
    if (tries === 1) throw new Error('integrity')
    return aWorker(HANDLERS).worker
  })
  expect(await session.ask('is-locked', undefined)).toEqual({ ok: false, refusal: { kind: 'worker-not-started' } })
  expect(await session.ask('is-locked', undefined)).toEqual({ ok: true, value: true })
})

const RECORD = { client: 'client-1', record: 'record-1', kind: 'facts', revision: 1 }

/** Tells one record after another until it is broken off; counts what it told. */
const endless: Handlers['records.open-many'] = async (_, { tell, brokenOff }) => {
  let done = 0
  while (!brokenOff.aborted) {
    done += 1
    const content = new Uint8Array(8).fill(done)
    tell({ records: [{ ...RECORD, content }], done, of: 1_000_000 }, [content.buffer])
    await new Promise(setImmediate)
  }
  return refuse({ kind: 'broken-off' })
}

test('what is told comes piece by piece before the answer, to the one who asked, until it is broken off', async () => {
  const { stream, ask } = openKeySession(async () => aWorker({ ...HANDLERS, 'records.open-many': endless }).worker)
  const breaking = new AbortController()
  const told: number[] = []
  const answered = stream('records.open-many', { files: [] }, {
    breakOff: breaking.signal,
    told: ({ done, records: [one] }) => {
      expect(one && 'content' in one && one.content).toEqual(new Uint8Array(8).fill(done))
      told.push(done)
      if (done === 5) breaking.abort()
    },
  })
  expect(await ask('is-locked', undefined)).toEqual({ ok: true, value: true })
  expect(await answered).toEqual({ ok: false, refusal: { kind: 'broken-off' } })
  expect(told.slice(0, 5)).toEqual([1, 2, 3, 4, 5])
})

test('what is broken off before it was asked is asked and stops at once', async () => {
  const { stream } = openKeySession(async () => aWorker({ ...HANDLERS, 'records.open-many': endless }).worker)
  expect(await stream('records.open-many', { files: [] }, { breakOff: AbortSignal.abort() })).toEqual({ ok: false, refusal: { kind: 'broken-off' } })
})

test('a lock in the middle refuses the rest, and nothing more is told', async () => {
  const session = openKeySession(async () => aWorker({ ...HANDLERS, 'records.open-many': endless }).worker)
  const told: number[] = []
  const answered = session.stream('records.open-many', { files: [] }, { told: ({ done }) => {
    told.push(done)
    if (done === 3) session.lock()
  } })
  expect(await answered).toEqual({ ok: false, refusal: { kind: 'locked' } })
  await new Promise(setImmediate)
  expect(told).toEqual([1, 2, 3])
})

test('without keys nothing of a file is opened', async () => {
  const { stream } = openKeySession(async () => aWorker(HANDLERS).worker)
  expect(await stream('records.open-many', { files: [] }, {})).toEqual({ ok: false, refusal: { kind: 'locked' } })
})
