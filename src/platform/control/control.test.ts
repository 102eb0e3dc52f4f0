import { chmodSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openLog, silentLog } from '#platform/log'
import { aFolder } from '#tests/folder'
import { callServer, reachServer, serveControl, type Operate } from './index.ts'

const serve = async (folder: string, operate: Operate, log = silentLog) => {
  const server = await serveControl({ folder, log }, operate)
  onTestFinished(() => server.stop())
  return server
}

const reach = async (folder: string) => {
  const socket = await reachServer(folder)
  if (socket === undefined) throw new Error('no server')
  return socket
}

test('a call brings its events in order, then its answer', async () => {
  const folder = await aFolder()
  await serve(folder, async ({ operation, input }, emit) => {
    emit({ heard: operation })
    emit({ heard: input })
    return { done: true }
  })
  const events: unknown[] = []
  const answer = await callServer(await reach(folder), { operation: 'count', input: { to: 2, text: 'line\nbreak' } }, (event) => events.push(event))
  expect(events).toEqual([{ heard: 'count' }, { heard: { to: 2, text: 'line\nbreak' } }])
  expect(answer).toEqual({ ok: true, value: { done: true } })
})

test('without a server there is nobody to reach, also where a dead socket lies', async () => {
  const folder = await aFolder()
  expect(await reachServer(folder)).toBeUndefined()
  writeFileSync(join(folder, 'control.sock'), '')
  expect(await reachServer(folder)).toBeUndefined()
  await serve(folder, async () => 'alive')
  expect(await callServer(await reach(folder), { operation: 'x', input: {} }, () => {})).toEqual({ ok: true, value: 'alive' })
})

test('only the owner may command', async () => {
  const folder = await aFolder()
  chmodSync(folder, 0o700)
  await serve(folder, async () => 0)
  expect(statSync(join(folder, 'control.sock')).mode & 0o777).toBe(0o600)
})

test('a bug becomes a reference, and its words stay in the server', async () => {
  const folder = await aFolder()
  const lines: string[] = []
  await serve(folder, () => Promise.reject(new Error('secret words')), openLog({ write: (line) => void lines.push(line) }))
  const answer = await callServer(await reach(folder), { operation: 'x', input: {} }, () => {})
  expect(answer.ok ? '' : answer.refusal.kind).toBe('server-fault')
  expect(JSON.stringify(answer) + lines.join()).not.toContain('secret words')
  expect(lines.join()).toContain(answer.ok || answer.refusal.kind !== 'server-fault' ? 'none' : answer.refusal.reference)
})

test('a server that stops in the middle is told as such', async () => {
  const folder = await aFolder()
  const server = await serveControl({ folder, log: silentLog }, async (_call, _emit, signal) => once(signal, 'abort'))
  const calling = callServer(await reach(folder), { operation: 'wait', input: {} }, () => {})
  await server.stop()
  expect(await calling).toEqual({ ok: false, refusal: { kind: 'server-stopped' } })
})

test('a command that goes away is noticed', async () => {
  const folder = await aFolder()
  const gone = Promise.withResolvers<void>()
  await serve(folder, async (_call, _emit, signal) => {
    await once(signal, 'abort')
    gone.resolve()
  })
  const socket = await reach(folder)
  socket.write('{"operation":"wait","input":{}}\n')
  socket.destroy()
  await gone.promise
})

test.each(['nonsense\n', '{"operation":1}\n', '\n', '[]\n', '{"__proto__":{}}\n'])('%j gets no answer and does no harm', async (line) => {
  const folder = await aFolder()
  await serve(folder, async () => 'alive')
  const socket = connect(join(folder, 'control.sock'))
  socket.write(line)
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk)
  expect(Buffer.concat(chunks).toString()).toBe('')
  expect((await callServer(await reach(folder), { operation: 'x', input: {} }, () => {})).ok).toBe(true)
})
