import { ok, refuse, type Id, type Result } from '#kernel'
import type { PassphraseRefusal } from '#vault/open'
import { isBecause, type ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import { isThereAlready } from './is-there-already.ts'
import { drawNewcomer, isTypedBack, NO_ROOT, sealNewcomer, type Newcomer, type NotTypedBack } from './newcomer.ts'

/** A set-up on its way, held in the worker until it is done. */
export type SettingUp = { readonly token: string; readonly signInName: string; readonly organisation: Id; readonly authenticator: string; readonly newcomer: Newcomer }

/** With the token from the server's console: draws the first administrator's keys and passphrase, and shows the address of the authenticator. */
export const beginSetUp = async ({ api, ids }: Desk, { token, signInName }: { readonly token: string; readonly signInName: string }): Promise<Result<SettingUp, ApiFault>> => {
  const begun = await api.beginSetUp({ token, signInName })
  if (!begun.ok) return begun
  const { authenticator, organisation } = begun.value
  return ok({ token, signInName, organisation, authenticator, newcomer: await drawNewcomer(ids) })
}

/** What a person fills in to end a set-up. `code`: what their authenticator shows. */
export type SetUpForm = {
  readonly network: string
  readonly organisation: { readonly name: string; readonly country?: string | undefined; readonly languages: readonly string[] }
  readonly name: string
  readonly typedBack: string
  readonly code: string
}

/** The server put the account elsewhere than it had said. */
export type OtherPlace = { readonly kind: 'other-place' }

/**
 * Makes the network, its first organisation and the first administrator. When the line breaks, trying again with the same `SettingUp` finds out
 * whether it had been done: then signing in is what comes next.
 */
export const finishSetUp = async ({ api }: Desk, { token, signInName, organisation, newcomer }: SettingUp, form: SetUpForm): Promise<Result<{ readonly organisation: Id; readonly staff: Id }, ApiFault | NotTypedBack | PassphraseRefusal | OtherPlace>> => {
  const typed = isTypedBack(newcomer, form.typedBack)
  if (!typed.ok) return typed
  const { keys, authenticationKey } = await sealNewcomer(newcomer, organisation, NO_ROOT, new Uint8Array(0))
  const place = { organisation, staff: newcomer.staff }
  const made = await api.setUp({ token, network: form.network, organisation: form.organisation, person: { name: form.name, signInName }, code: form.code, authenticationKey, keys })
  if (made.ok) return made.value.id === place.staff && made.value.organisation === organisation ? ok(place) : refuse({ kind: 'other-place' })
  return isBecause(made.refusal, 'already-set-up') && (await isThereAlready({ api }, signInName, newcomer)) ? ok(place) : made
}
