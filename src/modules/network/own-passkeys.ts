import { ok, refuse, type Id, type Result } from '#kernel'
import { appendAudit } from '#audit'
import { isOwnPasskey, removePasskey, type Caller, type PasskeyRefused } from '#platform/authentication'
import type { Bytes } from '#vault/envelope'
import type { AccountsDeps } from './accounts-deps.ts'
import type { StaffActor } from './model.ts'
import { forgetPasskeySecret, readPasskeySecret, writePasskeySecret } from './passkey-secret-store.ts'

/** It is not one's own, or there is none. */
export type PasskeyNotFound = { readonly kind: 'passkey-not-found' }

/** One's own secret, sealed under a passkey. `salt`: what the passkey's PRF is asked. */
export type PasskeySecret = { readonly salt: Bytes; readonly sealed: Bytes }

type Credential = { readonly credential: string }

/** Registers a passkey. It is written by the library that checks it, in a transaction of its own; the audit follows at once. */
export const addPasskey = async (deps: AccountsDeps, actor: StaffActor, caller: Caller, made: { readonly response: unknown; readonly name?: string | undefined }): Promise<Result<undefined, PasskeyRefused>> => {
  const added = await deps.authentication.passkeys.finish(caller, made)
  if (added.ok) await deps.database.asDoorkeeper((tx) => appendAudit(tx, actor.organisation, { at: deps.clock.now(), by: actor.staff, did: 'passkey.added', about: [] }))
  return added
}

/** Takes a passkey of one's own away, with what is sealed under it. */
export const removeOwnPasskey = ({ database, clock }: AccountsDeps, actor: StaffActor, { passkey }: { readonly passkey: Id }): Promise<Result<undefined, PasskeyNotFound>> =>
  database.asDoorkeeper(async (tx) => {
    if (!(await removePasskey(tx, actor.account, passkey))) return refuse({ kind: 'passkey-not-found' })
    await appendAudit(tx, actor.organisation, { at: clock.now(), by: actor.staff, did: 'passkey.removed', about: [passkey] })
    return ok(undefined)
  })

export const readOwnPasskeySecret = ({ database }: AccountsDeps, actor: StaffActor, { credential }: Credential): Promise<Result<PasskeySecret, PasskeyNotFound>> =>
  database.asDoorkeeper(async (tx) => {
    const found = await readPasskeySecret(tx, actor.staff, credential)
    return found ? ok(found) : refuse({ kind: 'passkey-not-found' })
  })

/** Keeps the secret under a passkey that is registered, in the place of what was there. */
export const keepPasskeySecret = ({ database, clock }: AccountsDeps, actor: StaffActor, { credential, ...secret }: Credential & PasskeySecret): Promise<Result<undefined, PasskeyNotFound>> =>
  database.asDoorkeeper(async (tx) => {
    if (!(await isOwnPasskey(tx, actor.account, credential))) return refuse({ kind: 'passkey-not-found' })
    await writePasskeySecret(tx, actor.staff, credential, secret)
    await appendAudit(tx, actor.organisation, { at: clock.now(), by: actor.staff, did: 'passkey.sealed', about: [] })
    return ok(undefined)
  })

export const forgetOwnPasskeySecret = ({ database }: AccountsDeps, actor: StaffActor, { credential }: Credential): Promise<Result<undefined, PasskeyNotFound>> =>
  database.asDoorkeeper(async (tx) => ((await forgetPasskeySecret(tx, actor.staff, credential)) ? ok(undefined) : refuse({ kind: 'passkey-not-found' })))
