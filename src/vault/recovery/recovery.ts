import { combine, split } from 'shamir-secret-sharing'
import { ok, refuse, type Result, type Secret } from '#kernel'
import { bytesOf, equalBytes, randomBytes } from '../bytes/bytes.ts'
import { identityOfSeed, recipientOf } from '../sealing/age-identity.ts'
import { printShare, type Share } from './share.ts'

/** Shares that are printed, and how many of them open. */
export const SHARES = 3
export const SHARES_NEEDED = 2

/** A fresh recovery identity, on paper alone: the log gets its recipient, nobody keeps the identity. `printed`: three lines for each share. */
export type RecoveryKit = { readonly recipient: string; readonly shares: readonly Share[]; readonly printed: readonly (readonly string[])[] }

/** `too-few-shares`, `one-share-twice`, `different-sets`: look at the papers. `other-recovery`: not the identity that the log names. */
export type RecoveryRefusal = { readonly kind: 'too-few-shares' | 'one-share-twice' | 'different-sets' | 'other-recovery' }

/** Draws a recovery identity and splits it (Shamir's scheme over GF(2^8)): two of the three shares give it back, one alone tells nothing. */
export const makeRecoveryKit = async (): Promise<RecoveryKit> => {
  const seed = randomBytes(32)
  const set = randomBytes(4)
  const parts = await split(seed, SHARES, SHARES_NEEDED)
  const shares = parts.map((part, index): Share => ({ set, number: index + 1, part: bytesOf(part) }))
  return { recipient: await recipientOf(identityOfSeed(seed)), shares, printed: await Promise.all(shares.map(printShare)) }
}

/**
 * Puts two shares together, and believes what comes out.
 * Two shares of which one is wrong give some other identity: what it opens must be known from a signed source.
 */
export const recoverUnnamed = async (shares: readonly Share[]): Promise<Result<Secret, RecoveryRefusal>> => {
  const [first, ...rest] = shares
  if (!first || shares.length < SHARES_NEEDED) return refuse({ kind: 'too-few-shares' })
  if (!rest.every(({ set }) => equalBytes(set, first.set))) return refuse({ kind: 'different-sets' })
  // The last byte of a part is its place on the curve: the same place twice gives no line.
  if (new Set(shares.map(({ part }) => part.at(-1))).size !== shares.length) return refuse({ kind: 'one-share-twice' })
  return ok(identityOfSeed(bytesOf(await combine(shares.map(({ part }) => part)))))
}

/**
 * Puts two shares together, and believes the identity that the log names.
 * @param recipient the log's recovery recipient: two shares of which one is wrong give some other identity, and it is not believed
 */
export const recover = async (shares: readonly Share[], recipient: string): Promise<Result<Secret, RecoveryRefusal>> => {
  const identity = await recoverUnnamed(shares)
  return !identity.ok || (await recipientOf(identity.value)) === recipient ? identity : refuse({ kind: 'other-recovery' })
}

/** At set-up two shares are typed back from paper before the kit is believed: the printing was whole, and can be read. */
export const areTypedBack = async (kit: RecoveryKit, typed: readonly Share[]): Promise<boolean> => (await recover(typed, kit.recipient)).ok
