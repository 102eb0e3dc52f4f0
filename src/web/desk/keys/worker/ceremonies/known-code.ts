import { refuse, type Id, type Result } from '#kernel'
import { readInvitationCode, type InvitationCode } from '#vault/open'
import type { Desk } from './desk.ts'
import { keptCode } from './device-memory.ts'
import { keeperOf, type Session } from './session.ts'

/** `code-wanted`: this device does not have the code; it must be typed. */
export type CodeWanted = { readonly kind: 'code-wanted' } | Extract<Awaited<ReturnType<typeof readInvitationCode>>, { ok: false }>['refusal']

/** The code of an invitation: as typed, or as this device keeps it. */
export const knownCode = async (desk: Desk, session: Session, invitation: Id, typed: string | undefined): Promise<Result<InvitationCode, CodeWanted>> => {
  const printed = typed ?? (await keptCode(keeperOf(desk, session), invitation))?.code
  return printed === undefined ? refuse({ kind: 'code-wanted' }) : readInvitationCode(printed)
}
