import { spawn } from 'node:child_process'
import { guard, LOOK_EVERY, residentBytesOf } from '#platform/children'
import type { Engine } from './engine.ts'

export type RunLimits = {
  /** An image is given up after so long. */
  readonly maxSeconds: number
  /** A child with more resident memory is killed. */
  readonly maxResidentBytes: number
}

export type RunEnding =
  | { readonly kind: 'done'; readonly table: string }
  | { readonly kind: 'took-too-long' | 'took-too-much-memory' | 'recogniser-died' | 'image-damaged' | 'no-longer-needed' }

export type Run = {
  readonly ended: Promise<RunEnding>
  /** Ends it for good. */
  stop(): void
  resident(): number
}

/** Words of the densest page take a few hundred kilobytes as a table. */
const LONGEST_TABLE = 32 * 1024 * 1024

/** How both engines end when they cannot read the image. */
const REFUSED = 1

/** Has an engine recognise one image: without a shell, the image by standard input, words by standard output, killed by time and by resident memory. */
export const runEngine = (engine: Engine, codes: readonly string[], image: Uint8Array, limits: RunLimits): Run => {
  const child = spawn(engine.command, engine.argumentsFor(codes), { stdio: ['pipe', 'pipe', 'ignore'], env: engine.environment, windowsHide: true })
  let cause: Exclude<RunEnding['kind'], 'done'> | undefined
  let resident = 0
  let length = 0
  const said: Buffer[] = []

  const kill = (why: Exclude<RunEnding['kind'], 'done'>): void => {
    cause ??= why
    child.kill('SIGKILL')
  }
  const late = setTimeout(() => kill('took-too-long'), limits.maxSeconds * 1000)
  const watch = setInterval(async () => {
    if (child.pid === undefined) return
    resident = (await residentBytesOf(child.pid)) ?? resident
    if (resident > limits.maxResidentBytes) kill('took-too-much-memory')
  }, LOOK_EVERY)

  const { promise: ended, resolve } = Promise.withResolvers<RunEnding>()
  const end = (code: number | null): void => {
    clearTimeout(late)
    clearInterval(watch)
    if (cause !== undefined) resolve({ kind: cause })
    else if (code === 0) resolve({ kind: 'done', table: Buffer.concat(said).toString() })
    else resolve({ kind: code === REFUSED ? 'image-damaged' : 'recogniser-died' })
  }
  child.on('error', () => {
    kill('recogniser-died')
    // Never started: there will be no end.
    if (child.pid === undefined) end(null)
  })
  child.on('close', end)
  child.stdout.on('data', (piece: Buffer) => {
    length += piece.length
    if (length > LONGEST_TABLE) kill('recogniser-died')
    else said.push(piece)
  })
  // A child that ends before it has read everything is met at its end.
  child.stdin.on('error', () => {})
  child.stdin.end(image)
  guard(child)
  return { ended, stop: () => kill('no-longer-needed'), resident: () => resident }
}
