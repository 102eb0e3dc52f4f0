import { spawn } from 'node:child_process'
import { guard } from '#platform/children'
import { unpackDemonstrationClients, type DemonstrationClients } from './demonstration-clients.ts'

/** What seals the invented clients of organisations as of a day. `undefined` where it could not. */
export type SealClients = (folder: string, today: string, slugs: readonly string[]) => Promise<ReadonlyMap<string, DemonstrationClients> | undefined>

/** It is done in seconds; a machine that needs longer shows the samples as they lie in their folder. */
const LONGEST_MS = 120_000
/** A file of a sample is half a megabyte. */
const LONGEST_ANSWER = 64 * 1024 * 1024

const saidBy = (program: string, args: readonly string[], longest: number): Promise<string | undefined> => {
  // Nothing of our environment: it holds secrets, and the child needs none.
  const child = spawn(process.execPath, ['--max-old-space-size=256', program, ...args], { stdio: ['ignore', 'pipe', 'ignore'], env: {}, windowsHide: true })
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  const said: Buffer[] = []
  let length = 0
  const late = setTimeout(() => child.kill('SIGKILL'), longest)
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > LONGEST_ANSWER) child.kill('SIGKILL')
    else said.push(chunk)
  })
  const end = (code: number | null): void => {
    clearTimeout(late)
    resolve(code === 0 ? Buffer.concat(said).toString() : undefined)
  }
  child.on('error', () => end(null))
  child.on('close', end)
  guard(child)
  return promise
}

/**
 * Has a program of its own seal them: this one opens no vault, not even an invented one.
 * @param program beside this one in the built server
 */
export const sealedBy = (program: string, longest: number = LONGEST_MS): SealClients => async (folder, today, slugs) => {
  const said = await saidBy(program, [folder, today, ...slugs], longest)
  if (said === undefined) return undefined
  const lines = said.split('\n').filter((line) => line !== '').map((line) => line.split(' '))
  return new Map(lines.map(([slug = '', packed = '']) => [slug, unpackDemonstrationClients(Buffer.from(packed, 'base64'))]))
}
