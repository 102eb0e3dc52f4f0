import { z } from 'zod'
import { isKdfVersion } from '#vault/envelope'
import { restriction } from './envelopes.ts'
import { head } from './log.ts'
import { bytes, id, recipient, sealedKey, thirtyTwo } from './parts.ts'

/** A way of stretching a passphrase that this version knows. A server may name one, never its numbers. */
const kdf = z.string().max(40).refine(isKdfVersion)

/** The salt of a sign-in name; a name that nobody has gets one as well. */
export const derivation = z.strictObject({ salt: bytes(16, 16), kdf })

/**
 * What somebody brings when they join. `staff` is drawn by their browser: their secret is sealed to that place. `keyProof`: `vouchForKeys` of the code;
 * nothing from the very first, who has none.
 */
export const joinerKeys = z.strictObject({
  staff: id,
  salt: bytes(16, 16),
  kdf,
  publicKey: thirtyTwo,
  recipient,
  keyProof: bytes(0, 64),
  sealedSecret: sealedKey,
})

/** Somebody who works at an organisation, or did. `invitation`: by which they came, so that a colleague's browser can check their keys by the code. */
export const staffListed = z.object({
  id,
  organisation: id,
  name: z.string(),
  signInName: z.string(),
  roles: z.array(z.string()),
  publicKey: thirtyTwo,
  recipient,
  keyProof: bytes(0, 64),
  invitation: id.optional(),
  joinedAt: z.iso.datetime(),
  leftAt: z.iso.datetime().optional(),
})

/** Oneself, with what one's own passphrase opens. `suspended`: one's organisation; it reads its files and changes little. */
export const ownAccount = staffListed.extend({
  at: z.strictObject({ slug: z.string(), name: z.string(), secretariat: z.boolean(), suspended: z.boolean() }),
  salt: bytes(16, 16),
  kdf: z.string(),
  sealedSecret: sealedKey,
})

/** What a browser shows to change a passphrase: the old authentication key, the new one, and the secret sealed anew. */
export const passphraseChange = z.strictObject({
  oldAuthenticationKey: z.string().max(128),
  authenticationKey: z.string().max(128),
  salt: bytes(16, 16),
  kdf,
  sealedSecret: sealedKey,
})

/** A credential's id, as WebAuthn spells it: base64url, 1,023 bytes at most. */
export const credential = z.string().max(1364).regex(/^[A-Za-z0-9_-]+$/)

/**
 * A passkey that was made, as WebAuthn writes it (section 5.1.8), without the answers of its extensions: what its PRF gives opens the secret, and the
 * server never hears it. A body that says more is not understood.
 */
export const passkeyAttested = z.strictObject({
  id: credential,
  rawId: credential,
  type: z.literal('public-key'),
  clientExtensionResults: z.strictObject({}),
  response: z.strictObject({ clientDataJSON: z.string().max(8192), attestationObject: z.string().max(49_152), transports: z.array(z.string().max(40)).max(10) }),
})

/** The secret under a passkey. `salt`: what the passkey's PRF is asked. */
export const passkeySecret = z.strictObject({ salt: bytes(16, 64), sealed: sealedKey })

/** The same, as it is read. `relyingParty`: the host name to which the installation's passkeys belong. */
export const passkeySecretRead = passkeySecret.extend({ relyingParty: z.string().max(253) })

/**
 * The newest epoch of each group, wrapped to the recovery identity, and each older key under the one after it. `leftBehind`: restricted files whose
 * readers have all left; of each restriction the wrap to the recovery identity alone.
 */
export const recoveryWraps = z.strictObject({
  wraps: z.array(z.strictObject({ group: id, epoch: z.int().min(1), wrapped: sealedKey })),
  older: z.array(z.strictObject({ group: id, epoch: z.int().min(1), under: z.int().min(2), sealed: sealedKey })),
  leftBehind: z.array(z.strictObject({ client: id, group: id, restriction })),
})

/** Entries of the audit chain after those that one has (`linkAudit`), at most a thousand, and where the whole chain ends. */
export const auditRead = z.strictObject({ entries: z.array(bytes(2, 65_536)), head })

/** What an entry of the audit chain says, once its bytes are read as JSON. `at`: to the minute, UTC. `about`: ids. */
export const auditSaid = z.object({ at: z.iso.datetime(), by: id, did: z.string(), about: z.array(z.string()) })
