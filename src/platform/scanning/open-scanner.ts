import { createReadStream } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { parseAddress, type Address } from './address.ts'
import { listenForAnswer, type AnswerLine } from './answer-line.ts'
import { readVerdict, type Verdict } from './verdict.ts'

export type Scanner = {
  /**
   * Has a file, by its path, or bytes as they come looked at. A stream is read only as far as the scanner wants it: not at all without
   * one. Throws what reading the source throws; whatever happens to the scanner is a verdict.
   */
  scan(source: string | AsyncIterable<Uint8Array>): Promise<Verdict>
}

export type ScannerOptions = {
  /** Nobody answering the call for so long is not there. Default 5. */
  readonly connectSeconds?: number
  /** A scanner that neither takes bytes nor answers for so long has failed. Default 120: it looks only after the last byte. */
  readonly silentSeconds?: number
}

/** Bytes in one piece. */
const PIECE = 64 * 1024

const call = (address: Address, connectSeconds: number): Promise<Socket | undefined> =>
  new Promise((resolve) => {
    const socket = connect(address)
    socket.setTimeout(connectSeconds * 1000, () => socket.destroy())
    socket.once('connect', () => resolve(socket))
    // An error is followed by its close.
    socket.on('error', () => {})
    socket.once('close', () => resolve(undefined))
  })

/** A piece as clamd takes it: its length in four bytes, most significant first, then the bytes. No length at all ends the stream. */
const frame = (bytes: Uint8Array): Buffer => {
  const framed = Buffer.alloc(4 + bytes.length)
  framed.writeUInt32BE(bytes.length, 0)
  framed.set(bytes, 4)
  return framed
}

const send = async (socket: Socket, line: AnswerLine, bytes: Uint8Array | string): Promise<void> => {
  if (socket.destroyed || socket.write(bytes)) return
  const { promise: drained, resolve } = Promise.withResolvers<void>()
  socket.once('drain', resolve)
  await Promise.race([drained, line.answer])
}

/** Sends everything, or as much as is wanted: says whether it was everything. */
const pour = async (socket: Socket, line: AnswerLine, source: AsyncIterable<Uint8Array>): Promise<boolean> => {
  await send(socket, line, 'zINSTREAM\0')
  for await (const bytes of source) {
    for (let start = 0; start < bytes.length; start += PIECE) {
      if (line.isOver()) return false
      await send(socket, line, frame(bytes.subarray(start, start + PIECE)))
    }
  }
  if (line.isOver()) return false
  await send(socket, line, frame(new Uint8Array()))
  return true
}

/**
 * Opens the way to a virus scanner, ClamAV's daemon, by its INSTREAM command.
 * @param address path of a socket or `host:port`; `undefined` or '' when there is none: then every scan says so
 */
export const openScanner = (address: string | undefined, { connectSeconds = 5, silentSeconds = 120 }: ScannerOptions = {}): Scanner => {
  if (address === undefined || address === '') return { scan: () => Promise.resolve({ kind: 'not-scanned', why: 'no-scanner' }) }
  const place = parseAddress(address)
  return {
    async scan(source) {
      const socket = await call(place, connectSeconds)
      if (socket === undefined) return { kind: 'not-scanned', why: 'unreachable' }
      socket.setTimeout(silentSeconds * 1000)
      const line = listenForAnswer(socket)
      try {
        const wasWhole = await pour(socket, line, typeof source === 'string' ? createReadStream(source) : source)
        return readVerdict(await line.answer, wasWhole)
      } finally {
        socket.destroy()
      }
    },
  }
}
