import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { randomIds } from '#kernel'
import { StoreAway } from '#platform/blobs'
import type { Log } from '#platform/log'
import { endpointOf } from './endpoint.ts'
import { callSchema, lineOf, type Call, type Reply } from './protocol.ts'

/** Carries out a command's call. `signal` tells that nobody listens any more. What it returns is sent as it is. */
export type Operate = (call: Call, emit: (event: unknown) => void, signal: AbortSignal) => Promise<unknown>

/** Bytes; the paths of some ten thousand files. */
const LONGEST_CALL = 4 * 1024 * 1024

export type ControlServer = { stop(): Promise<void> }

/**
 * Listens for commands in the data folder. The caller holds the folder's lock, so a socket that lies there is a dead one.
 * Never mounted on TCP: whoever may open the folder may command the server, nobody else.
 */
export const serveControl = async (deps: { folder: string; log: Log }, operate: Operate): Promise<ControlServer> => {
  const path = endpointOf(deps.folder)
  if (process.platform !== 'win32') rmSync(path, { force: true })
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    // A command that is gone is seen by its closing.
    socket.on('error', () => {})
    answer(socket, deps.log, operate).catch((fault: unknown) => deps.log.error('control.failed', fault))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  if (process.platform !== 'win32') chmodSync(path, 0o600)
  return {
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

const answer = async (socket: Socket, log: Log, operate: Operate): Promise<void> => {
  const abort = new AbortController()
  socket.once('close', () => abort.abort())
  const reply = (message: Reply): void => void (socket.writable && socket.write(lineOf(message)))
  // A call is short; one that never ends its line is not ours.
  let heard = 0
  socket.on('data', (chunk: Buffer) => {
    heard += chunk.length
    if (heard > LONGEST_CALL) socket.destroy()
  })
  for await (const line of createInterface({ input: socket })) {
    const call = callSchema.safeParse(parseJson(line))
    if (!call.success) return void socket.end()
    try {
      reply({ kind: 'done', answer: await operate(call.data, (event) => reply({ kind: 'event', event }), abort.signal) })
    } catch (fault) {
      if (fault instanceof StoreAway) {
        reply({ kind: 'store-away', code: fault.code })
        return void socket.end()
      }
      const reference = randomIds.next().slice(0, 8)
      log.error('control.operation-failed', fault, { reference })
      reply({ kind: 'failed', reference })
    }
    return void socket.end()
  }
}

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
