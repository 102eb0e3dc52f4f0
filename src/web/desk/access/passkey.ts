import { ok, refuse, type Result } from '#kernel'
import type { KeyRequests } from '../keys/requests.ts'

/**
 * `passkey-not-given`: the person turned away, or the time was over. `no-prf`: this browser or key cannot unlock by a passkey.
 * `passkey-elsewhere`: passkeys belong to another address than the page's. `passkey-there-already`: the key holds one of this person.
 */
export type PasskeyFault = { readonly kind: 'passkey-not-given' | 'no-prf' | 'passkey-elsewhere' | 'passkey-there-already' }

/** What the server may hear of a passkey that was made. */
type Attested = KeyRequests['passkey.finish']['input']['response']

type Prf = { readonly results?: { readonly first?: ArrayBuffer | ArrayBufferView } }
type Extensions = { readonly prf?: Prf & { readonly enabled?: boolean } }

const prfIn = (credential: PublicKeyCredential): Uint8Array<ArrayBuffer> | undefined => {
  const { prf } = credential.getClientExtensionResults() as Extensions // WebAuthn level 3, section 10.1.4.
  const first = prf?.results?.first
  if (first === undefined) return undefined
  return first instanceof ArrayBuffer ? new Uint8Array(first) : Uint8Array.from(new Uint8Array(first.buffer, first.byteOffset, first.byteLength))
}

// Its shape is WebAuthn's: base64url without padding. The vault's own would bring all that checks a log into the page.
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

const isCredential = (credential: Credential | null): credential is PublicKeyCredential => credential instanceof PublicKeyCredential

/** What browsers throw, by the name of the exception (WebAuthn, sections 5.1.3 and 5.1.4). */
const FAULTS: Readonly<Record<string, PasskeyFault['kind']>> = { SecurityError: 'passkey-elsewhere', InvalidStateError: 'passkey-there-already' }

const faultOf = (thrown: unknown): PasskeyFault => ({ kind: (thrown instanceof DOMException && FAULTS[thrown.name]) || 'passkey-not-given' })

/** Whether this browser knows passkeys at all. Whether one answers PRF shows only when it is asked. */
export const hasPasskeys = (): boolean => 'PublicKeyCredential' in globalThis && 'parseCreationOptionsFromJSON' in PublicKeyCredential

export type PasskeyMade = { readonly credential: string; readonly response: Attested; readonly prf: Uint8Array<ArrayBuffer> }

/** Asks a passkey of one's own what it gives for a salt. `relyingParty`: the host name that it belongs to, as the server tells. */
export const askPrf = async (credential: string, salt: Uint8Array<ArrayBuffer>, relyingParty: string): Promise<Result<Uint8Array<ArrayBuffer>, PasskeyFault>> => {
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({
      // Nobody checks the signature: what unlocks is the answer to the salt.
      challenge: base64(crypto.getRandomValues(new Uint8Array(32))),
      allowCredentials: [{ type: 'public-key', id: credential }],
      userVerification: 'required',
      rpId: relyingParty,
    })
    const given = await navigator.credentials.get({ publicKey: { ...publicKey, extensions: { prf: { eval: { first: salt } } } } })
    if (!isCredential(given)) return refuse({ kind: 'passkey-not-given' })
    const prf = prfIn(given)
    return prf === undefined ? refuse({ kind: 'no-prf' }) : ok(prf)
  } catch (thrown) {
    return refuse(faultOf(thrown))
  }
}

/** What goes to the server, part by part: a credential written as JSON by the browser holds the answer of its PRF as well, which opens the secret. */
const attestedBy = (made: PublicKeyCredential): Attested | undefined => {
  const { response, id } = made
  if (!(response instanceof AuthenticatorAttestationResponse)) return undefined
  const [clientDataJSON, attestationObject] = [response.clientDataJSON, response.attestationObject].map((part) => base64(new Uint8Array(part)))
  if (clientDataJSON === undefined || attestationObject === undefined) return undefined
  return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, attestationObject, transports: response.getTransports() } }
}

/** Makes a passkey with what the server wants, and asks it at once what it gives for the salt. */
export const makePasskey = async (options: Readonly<Record<string, unknown>>, salt: Uint8Array<ArrayBuffer>): Promise<Result<PasskeyMade, PasskeyFault>> => {
  try {
    // The server's options are in the shape that WebAuthn calls PublicKeyCredentialCreationOptionsJSON (section 5.1.9).
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as unknown as PublicKeyCredentialCreationOptionsJSON)
    const made = await navigator.credentials.create({ publicKey: { ...publicKey, extensions: { prf: { eval: { first: salt } } } } })
    const response = isCredential(made) ? attestedBy(made) : undefined
    if (!isCredential(made) || response === undefined) return refuse({ kind: 'passkey-not-given' })
    const { prf: enabled } = made.getClientExtensionResults() as Extensions // As above.
    const atOnce = prfIn(made)
    if (atOnce === undefined && enabled?.enabled !== true) return refuse({ kind: 'no-prf' })
    const prf = atOnce === undefined ? await askPrf(made.id, salt, publicKey.rp.id ?? globalThis.location.hostname) : ok(atOnce)
    return prf.ok ? ok({ credential: made.id, response, prf: prf.value }) : prf
  } catch (thrown) {
    return refuse(faultOf(thrown))
  }
}
