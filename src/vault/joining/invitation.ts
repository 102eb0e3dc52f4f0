import { ok, refuse, type Result } from '#kernel'
import { utf8, type Bytes } from '../bytes/bytes.ts'
import { frame } from '../bytes/frame.ts'
import type { Head } from '../log/entry.ts'
import { derive } from '../sealing/hkdf.ts'
import { isMacOf, macOf } from '../sealing/mac.ts'
import type { PublicKeys } from '../staff/staff-keys.ts'
import type { InvitationCode } from './invitation-code.ts'

/** Which invitation, of which organisation: ids as in the log. */
export type InvitationPlace = { readonly organisation: string; readonly invitation: string }

/** The joiner's word to the inviter: who they will be, and the keys of their device. */
export type JoinRequest = InvitationPlace & { readonly staff: string; readonly keys: PublicKeys }

/** The inviter's word to the joiner: the log in which to believe, and how far it had come. */
export type Welcome = InvitationPlace & { readonly rootFingerprint: Bytes; readonly head: Head }

/** The code was another one, or the host changed what it passed on. */
export type InvitationRefusal = { readonly kind: 'not-by-this-code' }

// One key for each direction: what one side said cannot be sent back to it as an answer.
const keyFor = (code: InvitationCode, { organisation, invitation }: InvitationPlace, from: 'joiner' | 'inviter'): Promise<Bytes> =>
  derive(code.bytes, ['invitation', from, organisation, invitation])

const asked = ({ staff, keys }: JoinRequest): Bytes => frame([staff, keys.publicKey, utf8(keys.recipient)])

const welcomed = ({ rootFingerprint, head }: Welcome): Bytes => frame([rootFingerprint, String(head.entries), head.hash])

const checked = async (key: Bytes, message: Bytes, mac: Bytes): Promise<Result<true, InvitationRefusal>> =>
  (await isMacOf(key, message, mac)) ? ok(true) : refuse({ kind: 'not-by-this-code' })

/** The joiner's device vouches for its public keys with the code: the host, which does not know it, cannot put in its own. */
export const vouchForKeys = async (code: InvitationCode, request: JoinRequest): Promise<Bytes> => macOf(await keyFor(code, request, 'joiner'), asked(request))

/** The inviter checks this before signing the entry by which somebody joins. */
export const checkKeys = async (code: InvitationCode, request: JoinRequest, mac: Bytes): Promise<Result<true, InvitationRefusal>> =>
  checked(await keyFor(code, request, 'joiner'), asked(request), mac)

/** The inviter's device vouches for the log's root and head: a joiner learns them from the code, and from no server. */
export const vouchForLog = async (code: InvitationCode, welcome: Welcome): Promise<Bytes> => macOf(await keyFor(code, welcome, 'inviter'), welcomed(welcome))

export const checkLogRoot = async (code: InvitationCode, welcome: Welcome, mac: Bytes): Promise<Result<true, InvitationRefusal>> =>
  checked(await keyFor(code, welcome, 'inviter'), welcomed(welcome), mac)
