import { ok, refuse, type Result } from '#kernel'
import type { Bytes, Head, LogState } from '#vault/envelope'
import { checkLogRoot, vouchForLog, type InvitationCode, type InvitationPlace, type InvitationRefusal } from '#vault/open'

const HASH = 32
const COUNT = 4

/** Bytes of a greeting: what the code vouches with, the log's root, how many entries, the hash of the last. */
const GREETING_BYTES = HASH * 3 + COUNT

/** What an invited browser learns from the code, and from no server: the log in which to believe, and how far it had come. */
export const writeGreeting = async (code: InvitationCode, place: InvitationPlace, { rootFingerprint, head }: Pick<LogState, 'rootFingerprint' | 'head'>): Promise<Bytes> => {
  const greeting = new Uint8Array(GREETING_BYTES)
  greeting.set(await vouchForLog(code, { ...place, rootFingerprint, head }), 0)
  greeting.set(rootFingerprint, HASH)
  greeting.set(head.hash, HASH * 2)
  new DataView(greeting.buffer).setUint32(HASH * 3, head.entries)
  return greeting
}

/** Reads a greeting, and believes it when the code vouches for it. Whatever the server changed is a refusal. */
export const readGreeting = async (code: InvitationCode, place: InvitationPlace, greeting: Bytes): Promise<Result<{ readonly rootFingerprint: Bytes; readonly head: Head }, InvitationRefusal>> => {
  if (greeting.length !== GREETING_BYTES) return refuse({ kind: 'not-by-this-code' })
  const rootFingerprint = greeting.slice(HASH, HASH * 2)
  const head = { hash: greeting.slice(HASH * 2, HASH * 3), entries: new DataView(greeting.buffer, greeting.byteOffset).getUint32(HASH * 3) }
  const checked = await checkLogRoot(code, { ...place, rootFingerprint, head }, greeting.slice(0, HASH))
  return checked.ok ? ok({ rootFingerprint, head }) : checked
}
