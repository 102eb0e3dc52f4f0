import { ok, type Id, type Result } from '#kernel'
import type { Head } from '#vault/envelope'
import { deviceKeyOf, invitationToken, readInvitationCode, vouchForKeys, type InvitationCode, type InvitationRefusal, type PassphraseRefusal } from '#vault/open'
import type { InvitationShown } from './api/api-joining.ts'
import { isBecause, type ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import { keepCode, keepPins } from './device-memory.ts'
import { readGreeting } from './greeting.ts'
import { isThereAlready } from './is-there-already.ts'
import { drawNewcomer, isTypedBack, NO_ROOT, sealNewcomer, type Newcomer, type NotTypedBack } from './newcomer.ts'

/** What a code read as typed may be wrong in. */
type CodeRefusal = Extract<Awaited<ReturnType<typeof readInvitationCode>>, { ok: false }>['refusal']

/** Somebody on their way in, held in the worker until they are. `log`: what the code vouched for; none before the organisation's log is founded. */
export type Joining = {
  readonly code: InvitationCode
  readonly shown: InvitationShown
  readonly log: { readonly rootFingerprint: Uint8Array<ArrayBuffer>; readonly head: Head } | undefined
  readonly newcomer: Newcomer
}

/** With a code given by hand: shows the invitation, checks its greeting by the code, draws keys and passphrase. */
export const beginJoin = async ({ api, ids }: Desk, typedCode: string): Promise<Result<Joining, ApiFault | CodeRefusal | InvitationRefusal>> => {
  const code = await readInvitationCode(typedCode)
  if (!code.ok) return code
  const opened = await api.openInvitation((await invitationToken(code.value)).reveal())
  if (!opened.ok) return opened
  const shown = opened.value
  const place = { organisation: shown.organisation.id, invitation: shown.invitation }
  const log = shown.greeting.length === 0 ? undefined : await readGreeting(code.value, place, shown.greeting)
  if (log && !log.ok) return log
  return ok({ code: code.value, shown, log: log?.value, newcomer: await drawNewcomer(ids) })
}

/**
 * Makes the account; opens no session. What the code vouched for is pinned on this device, so that its very first sign-in cannot be shown an older log.
 * When the line breaks, trying again with the same `Joining` finds out whether it had been done.
 */
export const finishJoin = async (desk: Desk, joining: Joining, form: { readonly typedBack: string; readonly code: string }): Promise<Result<{ readonly organisation: Id; readonly staff: Id }, ApiFault | NotTypedBack | PassphraseRefusal>> => {
  const { code, shown, log, newcomer } = joining
  const typed = isTypedBack(newcomer, form.typedBack)
  if (!typed.ok) return typed
  const place = { organisation: shown.organisation.id, invitation: shown.invitation, staff: newcomer.staff }
  const keyProof = await vouchForKeys(code, { ...place, keys: newcomer.publicKeys })
  const rootFingerprint = log?.rootFingerprint ?? NO_ROOT
  const { keys, authenticationKey } = await sealNewcomer(newcomer, place.organisation, rootFingerprint, keyProof)
  const token = (await invitationToken(code)).reveal()
  const joined = await desk.api.join({ token, code: form.code, authenticationKey, keys })
  if (!joined.ok && !(isBecause(joined.refusal, 'invitation-over') && (await isThereAlready(desk, shown.signInName, newcomer)))) return joined
  const keeper = { ...place, store: desk.store, device: await deviceKeyOf({ ...newcomer.keys, rootFingerprint }) }
  await keepCode(keeper, { code: code.printed.reveal(), invitation: place.invitation, signInName: shown.signInName, sent: true })
  if (log) await keepPins(keeper, 1, { log: log.head, roster: { entries: 0, hash: NO_ROOT }, audit: { entries: 0, hash: NO_ROOT }, revisions: new Map() })
  return ok({ organisation: place.organisation, staff: place.staff })
}
