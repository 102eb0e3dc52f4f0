import { z } from 'zod'
import { fromBase64, fromUtf8, toBase64, utf8, type Bytes } from '../bytes/bytes.ts'
import { isHybridRecipient } from '../sealing/age-recipient.ts'

/** What someone in an organisation does; what each role may do elsewhere is said in the tables of the modules. */
export const ROLES = ['administrator', 'coordinator', 'counsellor', 'helpline-consultant', 'data-officer', 'librarian', 'editor', 'auditor'] as const

export type Role = (typeof ROLES)[number]

const id = z.uuid()
const thirtyTwoBytes = z.string().refine((text) => fromBase64(text)?.length === 32)
const recipient = z.string().refine(isHybridRecipient)
const day = z.iso.date()
const role = z.enum(ROLES)
const keys = { publicKey: thirtyTwoBytes, recipient }
const number = z.int().min(0)

const entry = <K extends string, T extends z.core.$ZodShape>(kind: K, rest: T) =>
  z.strictObject({
    version: z.literal(1),
    organisation: id,
    number,
    previous: thirtyTwoBytes.nullable(),
    by: id,
    on: day,
    kind: z.literal(kind),
    ...rest,
  })

/**
 * What an entry of an organisation's log says. `number` counts from 0, `previous` is the hash of the entry before (base64url, `null` for
 * the first), `by` its first signer, `on` a day in UTC. Keys are base64url; recipients are age's `age1pq1…`.
 */
const BODY = z.discriminatedUnion('kind', [
  entry('founding', { administrators: z.tuple([z.strictObject({ staff: id, ...keys }), z.strictObject({ staff: id, ...keys })]) }),
  entry('recovery-changed', { recipient }),
  entry('invitation-made', { invitation: id, role, until: day }),
  entry('invitation-revoked', { invitation: id }),
  entry('staff-joined', { invitation: id, staff: id, role, ...keys }),
  entry('role-changed', { staff: id, role }),
  entry('staff-left', { staff: id }),
  entry('group-made', { group: id, members: z.array(id).min(1).readonly() }),
  entry('member-added', { group: id, staff: id }),
  entry('member-removed', { group: id, staff: id }),
  // `readers` and `recovery` (the number of the entry that set it) say to whom the epoch's key is wrapped.
  entry('epoch-opened', { group: id, epoch: z.int().min(1), commitment: thirtyTwoBytes, readers: z.array(id).min(1).readonly(), recovery: number }),
  // What the network's roster is, as two of this organisation's people heard it read aloud. `entries` and `hash` are its head.
  entry('roster-pinned', { entries: z.int().min(1), hash: thirtyTwoBytes }),
  // An office is lost: `staff` are out at once, the clients of its `group` go to `heir`. Signed by two colleagues elsewhere.
  entry('office-closed', { group: id, heir: id, staff: z.array(id).min(1).readonly() }),
])

export type EntryBody = z.infer<typeof BODY>

export type EntryKind = EntryBody['kind']

export type BodyOf<K extends EntryKind> = Extract<EntryBody, { readonly kind: K }>

/** `undefined` for what is no entry. The bytes stay what was signed; this is only their reading. */
export const readBody = (bytes: Bytes): EntryBody | undefined => {
  const text = fromUtf8(bytes)
  if (text === undefined) return undefined
  try {
    const read = BODY.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** The bytes to sign and to store. Written once: nobody ever writes an entry out again from its parts. */
export const writeBody = (body: EntryBody): Bytes => utf8(JSON.stringify(body))

/** Bytes as entries spell them. */
export const spell = toBase64

/** Bytes that `readBody` has found spelled rightly. */
export const unspell = (text: string): Bytes => {
  const bytes = fromBase64(text)
  if (!bytes) throw new TypeError('not base64url: this text has not been read by readBody')
  return bytes
}
