import { ok, refuse, type Result } from '#kernel'
import { concat, type Bytes } from '../bytes/bytes.ts'
import { printCode, readCode, type MistypedCode } from '../bytes/printed-code.ts'

/** One share of a recovery identity: `set` (4 bytes) names the printing to which it belongs, `part` (33 bytes) is Shamir's. */
export type Share = { readonly set: Bytes; readonly number: number; readonly part: Bytes }

export type ShareRefusal = MistypedCode | { readonly kind: 'other-version' }

const LABEL = 'recovery'
const VERSION = 1
const SET_BYTES = 4
const HEADER_BYTES = 1 + SET_BYTES + 1
const SHARE_BYTES = HEADER_BYTES + 33

/** A share as it is printed: three lines of letters and digits, each ending in a checksum of its own. */
export const printShare = ({ set, number, part }: Share): Promise<readonly string[]> => printCode(LABEL, concat(Uint8Array.of(VERSION), set, Uint8Array.of(number), part))

/** Reads a share as typed from paper. A refusal tells the line with the typing error. */
export const readShare = async (typed: string): Promise<Result<Share, ShareRefusal>> => {
  const read = await readCode(LABEL, typed, SHARE_BYTES)
  if ('kind' in read) return refuse(read)
  const [version, ...rest] = read
  if (version !== VERSION) return refuse({ kind: 'other-version' })
  return ok({ set: Uint8Array.from(rest.slice(0, SET_BYTES)), number: rest[SET_BYTES] ?? 0, part: read.slice(HEADER_BYTES) })
}
