import { ok, refuse, type Result } from '#kernel'
import { equalBytes } from '#vault/envelope'
import { readPassphrase, stretch, unlockByPasskey, unlockStretched, type PassphraseRefusal, type SecretRefusal, type Stretched, type StretchRefusal } from '#vault/open'
import type { ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import { openSession, type SessionRefusal } from './open-session.ts'
import type { Session } from './session.ts'

/** Between the two steps: what the passphrase gave, held in the worker. */
export type SigningIn = { readonly stretched: Stretched; readonly salt: Uint8Array; readonly kdf: string }

/** The first step: the passphrase is stretched here, and the server sees what it gave for a password. */
export const beginSignIn = async ({ api }: Desk, { signInName, passphrase: typed }: { readonly signInName: string; readonly passphrase: string }): Promise<Result<SigningIn, ApiFault | PassphraseRefusal | StretchRefusal>> => {
  const passphrase = readPassphrase(typed)
  if (!passphrase.ok) return passphrase
  const derivation = await api.salt(signInName)
  if (!derivation.ok) return derivation
  const { salt, kdf } = derivation.value
  const stretched = await stretch(passphrase.value, salt, kdf)
  if (!stretched.ok) return stretched
  const begun = await api.signIn({ signInName, authenticationKey: stretched.value.authentication.reveal() })
  return begun.ok ? ok({ stretched: stretched.value, salt, kdf }) : begun
}

/** `other-derivation`: the server keeps a secret sealed in another way than it told before; sign in again. */
export type OpeningRefusal = ApiFault | SecretRefusal | SessionRefusal | { readonly kind: 'other-derivation' }

/** The second step: the authenticator's code opens a session at the server, the passphrase opens the secret, the secret says which log to believe. */
export const finishSignIn = async (desk: Desk, { stretched, salt, kdf }: SigningIn, code: string): Promise<Result<Session, OpeningRefusal>> => {
  const confirmed = await desk.api.confirm(code)
  if (!confirmed.ok) return confirmed
  const me = await desk.api.me()
  if (!me.ok) return me
  const { organisation, id: staff } = me.value
  if (me.value.kdf !== kdf || !equalBytes(me.value.salt, salt)) return refuse({ kind: 'other-derivation' })
  const unlocked = await unlockStretched({ organisation, staff }, { kdf, salt: me.value.salt, sealed: me.value.sealedSecret }, stretched)
  return unlocked.ok ? openSession(desk, me.value, unlocked.value.secret) : unlocked
}

/** Locked, while the server's session lives: the passphrase opens the secret again. */
export const unlockByPassphrase = async (desk: Desk, typed: string): Promise<Result<Session, OpeningRefusal | PassphraseRefusal>> => {
  const passphrase = readPassphrase(typed)
  if (!passphrase.ok) return passphrase
  const me = await desk.api.me()
  if (!me.ok) return me
  const stretched = await stretch(passphrase.value, me.value.salt, me.value.kdf)
  if (!stretched.ok) return stretched
  const { organisation, id: staff, kdf, salt, sealedSecret: sealed } = me.value
  const unlocked = await unlockStretched({ organisation, staff }, { kdf, salt, sealed }, stretched.value)
  return unlocked.ok ? openSession(desk, me.value, unlocked.value.secret) : unlocked
}

/** What the page asks the passkey: the salt for its PRF, and the host name to which it belongs. */
export type PasskeyQuestion = { readonly salt: Uint8Array<ArrayBuffer>; readonly relyingParty: string }

export const askPasskey = async ({ api }: Desk, credential: string): Promise<Result<PasskeyQuestion, ApiFault>> => {
  const kept = await api.passkeySecret(credential)
  return kept.ok ? ok({ salt: kept.value.salt, relyingParty: kept.value.relyingParty }) : kept
}

/** Locked, while the server's session lives: what a passkey's PRF answered opens the secret. It never opens a session at the server. */
export const unlockWithPasskey = async (desk: Desk, { credential, prf }: { readonly credential: string; readonly prf: Uint8Array<ArrayBuffer> }): Promise<Result<Session, OpeningRefusal>> => {
  const me = await desk.api.me()
  if (!me.ok) return me
  const kept = await desk.api.passkeySecret(credential)
  if (!kept.ok) return kept
  const secret = await unlockByPasskey({ organisation: me.value.organisation, staff: me.value.id }, { credential, salt: kept.value.salt, sealed: kept.value.sealed }, prf)
  return secret.ok ? openSession(desk, me.value, secret.value) : secret
}
