import { ok, refuse, type Result, type Secret } from '#kernel'
import type { Bytes } from '../bytes/bytes.ts'
import { frame, unframe } from '../bytes/frame.ts'
import { pad, unpad } from '../bytes/padding.ts'
import { activeMember, type LogState } from '../log/log-state.ts'
import { toRecipients, withIdentity, type AgeRefusal } from '../sealing/age-file.ts'
import { sha256 } from '../sealing/sha256.ts'
import { isSigned, sign } from '../sealing/signing.ts'
import { checkPartner, type PartnerRefusal, type Roster } from '../roster/roster.ts'
import { outsideConsent, readReferral, writeReferral, type Referral } from './referral-body.ts'

export type SendingRefusal =
  | PartnerRefusal
  | { readonly kind: 'wrong-recipient' | 'no-reader' | 'expired' | 'consent-ended' }
  | { readonly kind: 'outside-consent'; readonly fields: readonly string[] }

export type ReceivingRefusal = SendingRefusal | AgeRefusal | { readonly kind: 'not-a-referral' | 'forged' | 'wrong-sender' | 'replayed' }

/** A referral that came through every check, and the hash of the package: what a receipt is for. */
export type Received = { readonly referral: Referral; readonly packageHash: Bytes }

const recipientsOf = (to: LogState, group: string): readonly string[] =>
  (to.groups.get(group)?.members ?? []).flatMap((staff) => activeMember(to, staff)?.recipient ?? [])

/** The rules that both sides hold a referral against. */
const check = (referral: Referral, today: string): Result<true, SendingRefusal> => {
  const fields = outsideConsent(referral)
  if (fields.length > 0) return refuse({ kind: 'outside-consent', fields })
  if (referral.consent.ends < today) return refuse({ kind: 'consent-ended' })
  return referral.expires < today ? refuse({ kind: 'expired' }) : ok(true)
}

/**
 * Signs a referral and seals it to the readers of the other side, whose keys come from the log that the roster pins.
 * @param to the other organisation's log
 * @param today in UTC
 */
export const sealReferral = async (referral: Referral, seed: Bytes, roster: Roster, to: LogState, today: string): Promise<Result<Bytes, SendingRefusal>> => {
  const partner = checkPartner(roster, to)
  if (!partner.ok) return partner
  if (referral.to !== to.organisation) return refuse({ kind: 'wrong-recipient' })
  const checked = check(referral, today)
  if (!checked.ok) return checked
  const recipients = recipientsOf(to, referral.group)
  if (recipients.length === 0) return refuse({ kind: 'no-reader' })
  const body = writeReferral(referral)
  return ok(await toRecipients(recipients, pad(frame([body, await sign(seed, 'referral', body)]))))
}

/** Who receives: their organisation, the roster, the sender's log, which referrals were taken up before, and today in UTC. */
export type Receiver = {
  readonly organisation: string
  readonly identity: Secret
  readonly roster: Roster
  readonly from: LogState
  readonly taken: ReadonlySet<string>
  readonly today: string
}

/**
 * Opens a package and checks everything before any field is given out: age does not say who wrote it, the signature does.
 */
export const openReferral = async (sealed: Bytes, { organisation, identity, roster, from, taken, today }: Receiver): Promise<Result<Received, ReceivingRefusal>> => {
  const partner = checkPartner(roster, from)
  if (!partner.ok) return partner
  const opened = await withIdentity(identity, sealed)
  if (!opened.ok) return opened
  const [body, signature] = unframe(unpad(opened.value) ?? new Uint8Array(0), 2) ?? []
  const referral = body && readReferral(body)
  if (!body || !signature || !referral) return refuse({ kind: 'not-a-referral' })
  const author = activeMember(from, referral.by)
  if (!author || !(await isSigned(author.publicKey, 'referral', body, signature))) return refuse({ kind: 'forged' })
  if (referral.from !== from.organisation) return refuse({ kind: 'wrong-sender' })
  if (referral.to !== organisation) return refuse({ kind: 'wrong-recipient' })
  if (taken.has(referral.referral)) return refuse({ kind: 'replayed' })
  const checked = check(referral, today)
  return checked.ok ? ok({ referral, packageHash: await sha256(sealed) }) : checked
}
