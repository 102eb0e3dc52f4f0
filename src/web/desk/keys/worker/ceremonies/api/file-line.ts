import type { Reply } from './line.ts'

/** Bytes as they come; `size` as announced. */
export type Coming = { readonly size: number; readonly stream: ReadableStream<Uint8Array> }

/** The line for whole files, as bytes and not as JSON. `undefined`: it broke, or was broken off. */
export type FileLine = {
  /** Tells how many bytes have gone. */
  readonly send: (path: string, body: Blob, told: (sent: number) => void, signal: AbortSignal) => Promise<Reply | undefined>
  readonly fetch: (path: string, signal: AbortSignal) => Promise<Coming | Reply | undefined>
}

export const isComing = (answer: Coming | Reply): answer is Coming => 'stream' in answer
