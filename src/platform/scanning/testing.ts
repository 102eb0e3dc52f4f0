import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

const COMMAND = 'zINSTREAM\0'

export type Clamd = {
  readonly address: string
  /** What was wrong with the framing of what came in; none when all is well. */
  readonly faults: readonly string[]
  close(): Promise<void>
}

type Rules = {
  /** More is answered as clamd answers it: at once, and the line is closed. Bytes. */
  readonly most?: number
  /** Answers in place of the usual. */
  readonly answer?: (socket: Socket, received: Buffer) => void
  /** Called with the first bytes, before anything is answered. */
  readonly onFirst?: (socket: Socket) => void
}

/** A small strict clamd for tests: it takes INSTREAM as clamd(8) has it, finds the word EICAR, and notes every fault of framing. */
export const openClamd = async (path: string | undefined, { most = 25e6, answer, onFirst }: Rules = {}): Promise<Clamd> => {
  const faults: string[] = []
  const sockets = new Set<Socket>()
  const reply = answer ?? ((socket: Socket, received: Buffer) => socket.end(received.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'))

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    let rest = Buffer.alloc(0)
    const pieces: Buffer[] = []
    let state: 'command' | 'pieces' | 'done' = 'command'
    const take = (): void => {
      if (state === 'command' && rest.length >= COMMAND.length) {
        if (rest.toString('latin1', 0, COMMAND.length) !== COMMAND) faults.push('another command')
        rest = rest.subarray(COMMAND.length)
        state = 'pieces'
        onFirst?.(socket)
      }
      while (state === 'pieces' && rest.length >= 4) {
        const length = rest.readUInt32BE(0)
        if (length > 1e6) faults.push(`a piece of ${length} bytes`)
        if (rest.length < 4 + length) return
        pieces.push(rest.subarray(4, 4 + length))
        rest = rest.subarray(4 + length)
        if (length === 0) {
          state = 'done'
          reply(socket, Buffer.concat(pieces))
        } else if (pieces.reduce((sum, piece) => sum + piece.length, 0) > most) {
          state = 'done'
          socket.end('INSTREAM size limit exceeded. ERROR\0')
        }
      }
      if (state === 'done' && rest.length > 0 && pieces.at(-1)?.length === 0) faults.push('bytes behind the end')
    }
    socket.on('data', (bytes: Buffer) => {
      rest = Buffer.concat([rest, bytes])
      take()
    })
  })
  server.listen(path === undefined ? { port: 0, host: '127.0.0.1' } : { path })
  await once(server, 'listening')
  const bound = server.address()
  return {
    address: path ?? (bound !== null && typeof bound === 'object' ? `127.0.0.1:${bound.port}` : ''),
    faults,
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
