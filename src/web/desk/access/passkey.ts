import { ok, refuse, type Result } from '#kernel'

/** `passkey-not-given`: the person turned away, or the time was over. `no-prf`: this browser or key cannot unlock by a passkey. */
export type PasskeyFault = { readonly kind: 'passkey-not-given' | 'no-prf' }

type Prf = { readonly results?: { readonly first?: ArrayBuffer | ArrayBufferView } }
type Extensions = { readonly prf?: Prf & { readonly enabled?: boolean } }

const prfIn = (credential: PublicKeyCredential): Uint8Array<ArrayBuffer> | undefined => {
  const { prf } = credential.getClientExtensionResults() as Extensions // WebAuthn level 3, section 10.1.4.
  const first = prf?.results?.first
  if (first === undefined) return undefined
  return first instanceof ArrayBuffer ? new Uint8Array(first) : Uint8Array.from(new Uint8Array(first.buffer, first.byteOffset, first.byteLength))
}

// Its shape is WebAuthn's: base64url without padding. The vault's own would bring all that checks a log into the page.
const drawChallenge = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

const isCredential = (credential: Credential | null): credential is PublicKeyCredential => credential instanceof PublicKeyCredential

/** Whether this browser knows passkeys at all. Whether one answers PRF shows only when it is asked. */
export const hasPasskeys = (): boolean => 'PublicKeyCredential' in globalThis && 'parseCreationOptionsFromJSON' in PublicKeyCredential

export type PasskeyMade = { readonly credential: string; readonly response: Readonly<Record<string, unknown>>; readonly prf: Uint8Array<ArrayBuffer> }

/** Asks a passkey of one's own what it gives for a salt. */
export const askPrf = async (credential: string, salt: Uint8Array<ArrayBuffer>, rpId: string | undefined): Promise<Result<Uint8Array<ArrayBuffer>, PasskeyFault>> => {
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({
      // Nobody checks the signature: what unlocks is the answer to the salt.
      challenge: drawChallenge(),
      allowCredentials: [{ type: 'public-key', id: credential }],
      userVerification: 'required',
      ...(rpId !== undefined && { rpId }),
    })
    const given = await navigator.credentials.get({ publicKey: { ...publicKey, extensions: { prf: { eval: { first: salt } } } } })
    if (!isCredential(given)) return refuse({ kind: 'passkey-not-given' })
    const prf = prfIn(given)
    return prf === undefined ? refuse({ kind: 'no-prf' }) : ok(prf)
  } catch {
    return refuse({ kind: 'passkey-not-given' })
  }
}

/** Makes a passkey with what the server wants, and asks it at once what it gives for the salt. */
export const makePasskey = async (options: Readonly<Record<string, unknown>>, salt: Uint8Array<ArrayBuffer>): Promise<Result<PasskeyMade, PasskeyFault>> => {
  try {
    // The server's options are in the shape that WebAuthn calls PublicKeyCredentialCreationOptionsJSON (section 5.1.9).
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as unknown as PublicKeyCredentialCreationOptionsJSON)
    const made = await navigator.credentials.create({ publicKey: { ...publicKey, extensions: { prf: { eval: { first: salt } } } } })
    if (!isCredential(made)) return refuse({ kind: 'passkey-not-given' })
    const { prf: enabled } = made.getClientExtensionResults() as Extensions // As above.
    const atOnce = prfIn(made)
    if (atOnce === undefined && enabled?.enabled !== true) return refuse({ kind: 'no-prf' })
    const prf = atOnce === undefined ? await askPrf(made.id, salt, publicKey.rp.id) : ok(atOnce)
    if (!prf.ok) return prf
    return ok({ credential: made.id, response: { ...made.toJSON() } as Readonly<Record<string, unknown>>, prf: prf.value }) // JSON, as its name says.
  } catch {
    return refuse({ kind: 'passkey-not-given' })
  }
}
