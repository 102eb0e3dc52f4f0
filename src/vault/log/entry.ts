import type { Bytes } from '../bytes/bytes.ts'
import { frame } from '../bytes/frame.ts'
import { FORMAT } from '../sealing/context.ts'
import { sha256 } from '../sealing/sha256.ts'
import { sign } from '../sealing/signing.ts'
import { writeBody, type EntryBody } from './entry-body.ts'

export type EntrySignature = { readonly staff: string; readonly signature: Bytes }

/** An entry as it is stored and sent: the signed bytes, and whose signatures they bear. */
export type Entry = { readonly body: Bytes; readonly signatures: readonly EntrySignature[] }

/** Where a log ends: how many entries, and the hash of the last. */
export type Head = { readonly entries: number; readonly hash: Bytes }

/** The hash that the next entry names: over the signed bytes, not over the signatures. Of entry 0 it is the root fingerprint. */
export const hashOfEntry = (body: Bytes): Promise<Bytes> => sha256(frame([FORMAT, 'log-entry', body]))

/** A pen: an id and the seed to sign with. */
export type Signer = { readonly staff: string; readonly seed: Bytes }

export const signEntry = async (body: Bytes, { staff, seed }: Signer): Promise<EntrySignature> => ({ staff, signature: await sign(seed, 'log-entry', body) })

/** Writes an entry and signs it, the first signer being the one that the body names. */
export const makeEntry = async (body: EntryBody, signers: readonly Signer[]): Promise<Entry> => {
  const bytes = writeBody(body)
  return { body: bytes, signatures: await Promise.all(signers.map((signer) => signEntry(bytes, signer))) }
}
