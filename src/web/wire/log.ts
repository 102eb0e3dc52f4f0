import { z } from 'zod'
import { bytes, id, sealedKey, thirtyTwo, wrapBrought } from './parts.ts'

/** One entry of an organisation's log: signed bytes, and who signed them. */
export const entry = z.strictObject({ body: bytes(2, 65_536), signatures: z.array(z.strictObject({ staff: id, signature: bytes(64, 64) })).min(1).max(2) })

/** Where a chain ends. */
export const head = z.strictObject({ entries: z.int().min(0), hash: thirtyTwo })

/** A log, or what came after the entries that one has. */
export const logRead = z.strictObject({ entries: z.array(entry), head })

/** To whom a wrap is: someone of the organisation, or the recovery identity. */
export const reader = z.union([z.literal('recovery'), id])

/** What a new epoch writes beside its entry. `older`: the epoch before, sealed under this one. */
export const begunEpoch = z.strictObject({
  group: id,
  epoch: z.int().min(1),
  wraps: z.array(z.strictObject({ to: reader, wrapped: wrapBrought })).min(1).max(500),
  older: sealedKey.optional(),
})

/** The current epoch, wrapped to somebody who came after it began. */
export const admission = z.strictObject({ group: id, epoch: z.int().min(1), to: id, wrapped: wrapBrought })

/** What an organisation's browsers make of its invitations; the code itself stays between two people. */
export const invitationMade = z.strictObject({
  id,
  name: z.string().trim().min(1).max(200),
  signInName: z.string().max(60),
  roles: z.array(z.string()).min(1).max(8),
  tokenHash: thirtyTwo,
  /** `vouchForLog` of the code; nothing before the log is founded. */
  greeting: bytes(0, 4096),
  /** In whose place, when somebody has forgotten their passphrase. */
  replaces: id.optional(),
})

/**
 * All that goes into an organisation's log at once, in one transaction: the entries, and what they bring about. An `invitation-made` wants
 * `invitation`, a `role-changed` wants `roles`, an `epoch-opened` its epoch. `proposal`: the one that this completes.
 */
export const logCommit = z.strictObject({
  entries: z.array(entry).min(1).max(100),
  epochs: z.array(begunEpoch).max(100).default([]),
  admissions: z.array(admission).max(500).default([]),
  invitation: invitationMade.optional(),
  roles: z.array(z.strictObject({ staff: id, roles: z.array(z.string()).min(1).max(8) })).max(100).default([]),
  proposal: id.optional(),
})

/** An entry that wants a second signature. `note`: what the first signer has for the second (for a founding, `vouchForLog` of the code). */
export const proposal = z.strictObject({ id, body: bytes(2, 65_536), by: id, signature: bytes(64, 64), note: bytes(0, 4096) })

/** The epochs that somebody can open: the newest wraps to them, and each older key under the one after it. */
export const epochs = z.strictObject({
  wraps: z.array(z.strictObject({ group: id, epoch: z.int().min(1), wrapped: sealedKey })),
  older: z.array(z.strictObject({ group: id, epoch: z.int().min(1), under: z.int().min(2), sealed: sealedKey })),
})

/** One edition of the network's roster, signed by people of two organisations. */
export const edition = z.strictObject({
  body: bytes(2, 1_000_000),
  signatures: z.array(z.strictObject({ organisation: id, staff: id, signature: bytes(64, 64) })).min(1).max(2),
})

/** An edition that wants the signature of another organisation. */
export const rosterProposal = z.strictObject({ id, body: bytes(2, 1_000_000), organisation: id, by: id, signature: bytes(64, 64), note: bytes(0, 4096) })

/** All editions of the roster, the first at place 0. */
export const editionsRead = z.strictObject({ editions: z.array(edition) })
