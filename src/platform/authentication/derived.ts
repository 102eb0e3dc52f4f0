import { createHmac } from 'node:crypto'
import type { Secret } from '#kernel'

/** What the installation's secret makes of a text, for one purpose. */
const derived = (secret: Secret, purpose: string, text: string): Buffer => createHmac('sha256', secret.reveal()).update(`waystation/${purpose}\0${text}`).digest()

/** Sixteen bytes that look like the salt of whoever has this sign-in name, always the same ones. */
export const standInSalt = (secret: Secret, name: string): Uint8Array => new Uint8Array(derived(secret, 'salt', name).subarray(0, 16))

/** The secret of the authenticator that belongs to an invitation: the same each time it is opened, and kept nowhere until somebody joins. */
export const authenticatorSecretOf = (secret: Secret, token: string): string => derived(secret, 'authenticator', token).toString('base64url').slice(0, 32)
