import { ok, refuse, type Result } from '#kernel'
import { equalBytes, type Bytes } from '../bytes/bytes.ts'
import { frame } from '../bytes/frame.ts'
import type { Head } from '../log/entry.ts'
import { goesOnFrom, type PinRefusal } from '../log/chain.ts'
import { FORMAT } from '../sealing/context.ts'
import { sha256 } from '../sealing/sha256.ts'

/** Before the first entry. */
export const AUDIT_BEGINNING: Head = { entries: 0, hash: new Uint8Array(32) }

/**
 * Where the chain ends after one entry more. The server writes it (who opened what, and when); devices keep its head, so that no
 * entry that one of them has seen can be changed or taken away.
 * @param body of the entry, as it is stored
 */
export const linkAudit = async (head: Head, body: Bytes): Promise<Head> => ({
  entries: head.entries + 1,
  hash: await sha256(frame([FORMAT, 'audit', head.hash, body])),
})

/**
 * Reads a whole chain, and compares it with the head that this device has seen.
 * @returns where it ends now: the head to keep
 */
export const checkAudit = async (bodies: readonly Bytes[], seen: Head): Promise<Result<Head, PinRefusal>> => {
  let head = AUDIT_BEGINNING
  const hashes: Bytes[] = []
  for (const body of bodies) {
    head = await linkAudit(head, body)
    hashes.push(head.hash)
  }
  const goesOn = goesOnFrom(seen, hashes)
  return goesOn.ok ? ok(head) : refuse(goesOn.refusal)
}

/** Reads only what came since a head was seen, and compares it with where the server says that the chain ends. */
export const readAuditOn = async (seen: Head, bodies: readonly Bytes[], claimed: Head): Promise<Result<Head, PinRefusal>> => {
  let head = seen
  for (const body of bodies) head = await linkAudit(head, body)
  if (head.entries !== claimed.entries) return refuse({ kind: 'rolled-back' })
  return equalBytes(head.hash, claimed.hash) ? ok(head) : refuse({ kind: 'forked' })
}
