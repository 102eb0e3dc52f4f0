import type { Result } from '#kernel'
import { appendAudit } from '#audit'
import type { Caller, CodeRefused, SignInAgain, TooManyAttempts } from '#platform/authentication'
import type { AccountsDeps } from './accounts-deps.ts'
import { readPersonOf } from './staff-store.ts'

/** The second step of signing in. The session and its entry in the audit chain are kept together, or neither. */
export const openSession = ({ authentication, clock }: AccountsDeps, caller: Caller, code: string): Promise<Result<{ readonly cookies: readonly string[] }, CodeRefused | SignInAgain | TooManyAttempts>> =>
  authentication.confirm(caller, code, async (tx, { account, session }) => {
    const person = await readPersonOf(tx, account)
    if (person) await appendAudit(tx, person.organisation, { at: clock.now(), by: person.id, did: 'session.opened', about: [session] })
  })
