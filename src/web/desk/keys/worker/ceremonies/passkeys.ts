import { ok, refuse, type Result } from '#kernel'
import { randomBytes, type Bytes } from '#vault/envelope'
import { addPasskey, unlockByPasskey, type SecretRefusal } from '#vault/open'
import type { PasskeyAttested } from './api/api-own.ts'
import type { ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import { isFounded, type Session } from './session.ts'

/** What the page asks the authenticator for: the server's options, and the salt for its PRF. */
export type PasskeyAsked = { readonly options: Readonly<Record<string, unknown>>; readonly salt: Bytes }

/**
 * Begins a passkey. It must be made in a fresh session, which the server sees to. `not-founded`: the secret does not know yet in which log to believe, and
 * a passkey would go on opening it so when the one under the passphrase does.
 */
export const beginPasskey = async ({ api }: Desk, { secret }: Session): Promise<Result<PasskeyAsked, ApiFault | { readonly kind: 'not-founded' }>> => {
  if (!isFounded(secret)) return refuse({ kind: 'not-founded' })
  const options = await api.passkeyOptions()
  return options.ok ? ok({ options: options.value, salt: randomBytes(32) }) : options
}

/** What the page got from the authenticator. `prf`: 32 bytes that it gives for the salt, and for no other. */
export type PasskeyMade = { readonly name?: string; readonly credential: string; readonly response: PasskeyAttested; readonly salt: Bytes; readonly prf: Bytes }

/**
 * Registers a passkey, and seals the secret under what its PRF gives, beside the passphrase and never instead of it. When the line breaks between the two,
 * doing it again keeps what is registered.
 */
export const finishPasskey = async ({ api }: Desk, { organisation, staff, secret }: Session, { name, credential, response, salt, prf }: PasskeyMade): Promise<Result<true, ApiFault | SecretRefusal>> => {
  const registered = await api.registerPasskey({ response, ...(name !== undefined && { name }) })
  // Registered by an earlier try, perhaps: then the server knows the credential, and keeps a secret for it.
  const place = { organisation, staff }
  const none = { passphrase: { kdf: '', salt: new Uint8Array(0), sealed: new Uint8Array(0) }, passkeys: [] }
  const [kept] = (await addPasskey(place, none, secret, { credential, salt, prf })).passkeys
  if (!kept) throw new Error('a passkey was added')
  const opens = await unlockByPasskey(place, kept, prf)
  if (!opens.ok) return opens
  const sent = await api.keepPasskeySecret(credential, { salt, sealed: kept.sealed })
  if (sent.ok) return ok(true)
  return registered.ok ? sent : registered
}
