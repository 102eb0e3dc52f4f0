import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { ok, refuse } from '#kernel'
import type { AskedWorker } from './ask.ts'
import { openKeySession } from './key-session.ts'
import type { Question } from './requests.ts'
import type { Handlers } from './worker/handler.ts'
import { HANDLERS } from './worker/handlers.ts'
import { answerQuestion } from './worker/serve-keys.ts'

/** Real messages between two ports; at the other end the worker's own code, with these handlers. */
const aWorker = (handlers: Handlers) => {
  const { port1, port2 } = new MessageChannel()
  let ended = false
  port2.on('message', (question: Question) => void answerQuestion(handlers, question).then((answer) => port2.postMessage(answer)))
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
    const answer = await answerQuestion(HANDLERS, { id: 1, name, input: undefined } as unknown as Question)
    expect(answer, name).toEqual({ id: 1, ok: false, refusal: { kind: 'worker-fault' } })
  }
})

test('a refusal passes as it is', async () => {
  const { ask } = openKeySession(async () => aWorker({ ...HANDLERS, 'is-locked': async () => refuse({ kind: 'locked' }) }).worker)
  expect(await ask('is-locked', undefined)).toEqual({ ok: false, refusal: { kind: 'locked' } })
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

test('without keys nothing of a file is opened', async () => {
  const { ask } = openKeySession(async () => aWorker(HANDLERS).worker)
  for (const asked of [ask('register.open', {}), ask('clients.list', { fields: [] }), ask('clients.find', { typed: 'a', today: '2026-03-01' })]) expect(await asked).toEqual({ ok: false, refusal: { kind: 'locked' } })
})
