import { ok, refuse, type Result } from '#kernel'
import { fromUtf8, type Bytes } from '../bytes/bytes.ts'
import { frame, unframe } from '../bytes/frame.ts'
import type { Signer } from '../log/entry.ts'
import { activeMember, type LogState } from '../log/log-state.ts'
import { isSigned, sign } from '../sealing/signing.ts'

/** A signed word about a referral: `referral-receipt` from who took it up, `referral-withdrawal` from who sent it. */
export type NoticeKind = 'referral-receipt' | 'referral-withdrawal'

/** What a notice says. `packageHash`: SHA-256 of the sealed package that it is about; `on`: a day in UTC. */
export type Notice = { readonly referral: string; readonly organisation: string; readonly by: string; readonly packageHash: Bytes; readonly on: string }

export type SignedNotice = { readonly body: Bytes; readonly signature: Bytes }

export type NoticeRefusal = { readonly kind: 'not-a-notice' | 'forged' | 'about-another' }

/** A withdrawal before acceptance deletes the package; after it, it is this notice. */
export const signNotice = async (kind: NoticeKind, notice: Omit<Notice, 'by'>, { staff, seed }: Signer): Promise<SignedNotice> => {
  const body = frame([notice.referral, notice.organisation, staff, notice.packageHash, notice.on])
  return { body, signature: await sign(seed, kind, body) }
}

/** @param from the log of the organisation that gave the notice */
export const readNotice = async (kind: NoticeKind, { body, signature }: SignedNotice, from: LogState, about: string): Promise<Result<Notice, NoticeRefusal>> => {
  const [referral, organisation, by, packageHash, on] = unframe(body, 5) ?? []
  if (!referral || !organisation || !by || !packageHash || !on) return refuse({ kind: 'not-a-notice' })
  const [said, named, staff, day] = [referral, organisation, by, on].map(fromUtf8)
  if (said === undefined || named === undefined || staff === undefined || day === undefined) return refuse({ kind: 'not-a-notice' })
  const author = activeMember(from, staff)
  if (!author || named !== from.organisation || !(await isSigned(author.publicKey, kind, body, signature))) return refuse({ kind: 'forged' })
  return said === about ? ok({ referral: said, organisation: named, by: staff, packageHash, on: day }) : refuse({ kind: 'about-another' })
}
