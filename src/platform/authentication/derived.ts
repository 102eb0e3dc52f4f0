import { createHmac } from 'node:crypto'
import type { Secret } from '#kernel'
import type { Bytes } from '#vault/envelope'

/** What the installation's secret makes of a text, for one purpose. */
const derived = (secret: Secret, purpose: string, text: string): Buffer => createHmac('sha256', secret.reveal()).update(`waystation/${purpose}\0${text}`).digest()

/** What tells the cookies of one installation from those of another on the same host. No secret: it tells nothing of what it was made from. */
export const cookieMarkOf = (secret: Secret): string => derived(secret, 'cookies', '').toString('hex').slice(0, 12)

/** The secret from which the salts are made that names get which nobody has. */
export const standInSecretOf = (secret: Secret): Bytes => new Uint8Array(derived(secret, 'salt', ''))

/** The secret of the authenticator that belongs to an invitation: the same each time it is opened, and kept nowhere until somebody joins. */
export const authenticatorSecretOf = (secret: Secret, token: string): string => derived(secret, 'authenticator', token).toString('base64url').slice(0, 32)
