import { ok, refuse, type Result, type Secret } from '#kernel'
import { equalBytes } from '#vault/envelope'
import { generatePassphrase, keepSecret, readPassphrase, unlock, type PassphraseRefusal, type SecretRefusal, type StaffSecret } from '#vault/open'
import type { ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import type { NotTypedBack } from './newcomer.ts'
import type { Session } from './session.ts'

export type PassphraseChangeRefusal = ApiFault | PassphraseRefusal | SecretRefusal

/**
 * Seals a secret anew, under the passphrase that somebody has or another one, and gives the server what it sees instead of it. When the line breaks, the
 * server is asked which of the two it keeps.
 * @param typed the passphrase as it is now: whoever sits down at an open desk cannot change it
 */
const sealAnew = async (desk: Desk, session: Session, secret: StaffSecret, typed: string, next?: Secret): Promise<Result<true, PassphraseChangeRefusal>> => {
  const read = readPassphrase(typed)
  if (!read.ok) return read
  const me = await desk.api.me()
  if (!me.ok) return me
  const place = { organisation: session.organisation, staff: session.staff }
  const unlocked = await unlock(place, { kdf: me.value.kdf, salt: me.value.salt, sealed: me.value.sealedSecret }, read.value)
  if (!unlocked.ok) return unlocked
  const { kept, authentication } = await keepSecret(place, secret, next ?? read.value)
  const { salt, kdf, sealed: sealedSecret } = kept.passphrase
  const changed = await desk.api.changePassphrase({
    oldAuthenticationKey: unlocked.value.authentication.reveal(), authenticationKey: authentication.reveal(), salt,
    // What was sealed a moment ago is of the version in use.
    kdf: kdf as 'argon2id-1',
    sealedSecret,
  })
  if (!changed.ok) {
    const now = await desk.api.me()
    if (!now.ok || !equalBytes(now.value.salt, salt)) return changed
  }
  session.secret = secret
  return ok(true)
}

/** Seals one's secret with the root of the log that was just founded. */
export const sealWithRoot = (desk: Desk, session: Session, rootFingerprint: StaffSecret['rootFingerprint'], typed: string): Promise<Result<true, PassphraseChangeRefusal>> =>
  sealAnew(desk, session, { ...session.secret, rootFingerprint }, typed)

/** Another passphrase, drawn and held in the worker until it is typed back. */
export const drawPassphrase = (): Secret => generatePassphrase()

/** Changes the passphrase. Passkeys go on opening the same secret. */
export const changePassphrase = async (desk: Desk, session: Session, drawn: Secret, form: { readonly current: string; readonly typedBack: string }): Promise<Result<true, PassphraseChangeRefusal | NotTypedBack>> => {
  const back = readPassphrase(form.typedBack)
  if (!back.ok) return back
  if (back.value.reveal() !== drawn.reveal()) return refuse({ kind: 'not-typed-back' })
  return sealAnew(desk, session, session.secret, form.current, drawn)
}
