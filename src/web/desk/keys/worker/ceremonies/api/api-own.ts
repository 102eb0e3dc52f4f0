import { z } from 'zod'
import { epochs, ownAccount, type passkeyAttested, passkeySecret, passkeySecretRead, passphraseChange } from '#web/wire'
import { nothingMore, type Ask } from './ask.ts'

const account = ownAccount.extend({ at: z.looseObject({ slug: z.string(), name: z.string(), secretariat: z.boolean(), suspended: z.boolean() }) })

/** Oneself, as the server tells it. */
export type OwnAccount = z.output<typeof account>

/** A passkey that was made, as the server may hear of it. */
export type PasskeyAttested = z.output<typeof passkeyAttested>

/** Wraps of the newest epochs, and each older key under the one after it. */
export type EpochsRead = z.output<typeof epochs>

const ofPasskey = (credential: string): string => `/api/me/passkeys/${encodeURIComponent(credential)}/secret`

/** Oneself: keys, passphrase, passkeys. */
export const apiOwn = (ask: Ask) => ({
  me: () => ask({ method: 'GET', path: '/api/me' }, account),
  myEpochs: () => ask({ method: 'GET', path: '/api/me/epochs' }, epochs),
  changePassphrase: (change: z.output<typeof passphraseChange>) => ask({ method: 'PUT', path: '/api/me/passphrase', body: z.encode(passphraseChange, change) }, nothingMore),
  passkeyOptions: () => ask({ method: 'POST', path: '/api/me/passkeys/options' }, z.record(z.string(), z.unknown())),
  registerPasskey: (body: { readonly name?: string; readonly response: PasskeyAttested }) => ask({ method: 'POST', path: '/api/me/passkeys', body }, nothingMore),
  passkeySecret: (credential: string) => ask({ method: 'GET', path: ofPasskey(credential) }, passkeySecretRead),
  keepPasskeySecret: (credential: string, secret: z.output<typeof passkeySecret>) =>
    ask({ method: 'PUT', path: ofPasskey(credential), body: z.encode(passkeySecret, secret) }, nothingMore),
})
