import { ok, refuse, type Result, type Secret } from '#kernel'
import { appendAudit } from '#audit'
import { endOtherSessions, writeRekey, type SignInRefused, type TooManyAttempts } from '#platform/authentication'
import type { Bytes, KdfVersion } from '#vault/envelope'
import type { AccountsDeps } from './accounts-deps.ts'
import type { StaffActor } from './model.ts'
import { writePassphrase } from './staff-store.ts'

/** What a browser brings to change a passphrase: the secret is sealed anew under it, the keys stay. */
export type PassphraseChange = {
  readonly oldAuthenticationKey: Secret
  readonly authenticationKey: Secret
  readonly salt: Bytes
  readonly kdf: KdfVersion
  readonly sealedSecret: Bytes
}

/** Changes one's own passphrase: all of it or nothing, so that no key is left that nobody's passphrase opens. Every other session ends. */
export const changePassphrase = async (
  { database, authentication, clock }: AccountsDeps,
  actor: StaffActor,
  { oldAuthenticationKey, authenticationKey, salt, kdf, sealedSecret }: PassphraseChange,
): Promise<Result<{ readonly ended: number }, SignInRefused | TooManyAttempts>> => {
  const rekey = await authentication.prepareRekey(actor.account, { from: oldAuthenticationKey, to: authenticationKey })
  if (!rekey.ok) return rekey
  return await database.asDoorkeeper(async (tx) => {
    // Of two at once, the second proved a key that is none any more.
    if (!(await writeRekey(tx, rekey.value))) return refuse({ kind: 'sign-in-refused' })
    await writePassphrase(tx, actor.staff, { salt, kdf, sealedSecret })
    const ended = await endOtherSessions(tx, actor.account, actor.session)
    await appendAudit(tx, actor.organisation, { at: clock.now(), by: actor.staff, did: 'passphrase.changed', about: [] })
    return ok({ ended })
  })
}
