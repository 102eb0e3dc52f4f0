import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { recordFact } from '#platform/outbox'
import type { ServicesDeps } from './deps.ts'
import type { ServicesChanged } from './facts.ts'
import type { Day, KeptService } from './model.ts'
import { writerFor, type NotAllowed } from './policy.ts'
import { holdDirectory, readServices, writeService } from './store.ts'
import { dayOf, transactionOn } from './transaction-on.ts'

export type WithdrawServiceRefusal = NotAllowed | { readonly kind: 'service-not-found' }

/** Today; or the day of the last verification, should the clock have been set back since: nothing from before may bring the entry back. */
export const dayOfWithdrawal = ({ verifiedOn = '', withdrawnOn = '' }: Pick<KeptService, 'verifiedOn' | 'withdrawnOn'>, today: Day): Day =>
  [today, verifiedOn, withdrawnOn].reduce((latest, day) => (day > latest ? day : latest))

/** Takes an entry from the public at once, and tells the day that a later verification must be after. Doing it again on the same day changes nothing. */
export const withdrawService = async (
  { database, clock }: ServicesDeps,
  actor: Actor,
  { key }: { readonly key: string },
): Promise<Result<{ readonly withdrawnOn: Day }, WithdrawServiceRefusal>> => {
  const writer = writerFor(actor)
  if (writer === undefined) return refuse({ kind: 'not-allowed' })
  const day = dayOf(clock)
  return transactionOn(database, writer, day, async (tx) => {
    await holdDirectory(tx)
    const known = (await readServices(tx, { organisation: writer.organisation })).find((service) => service.key === key)
    if (known === undefined) return refuse({ kind: 'service-not-found' })
    const withdrawnOn = dayOfWithdrawal(known, day)
    if (withdrawnOn === known.withdrawnOn) return ok({ withdrawnOn })
    await writeService(tx, writer.organisation, { ...known, withdrawnOn })
    await recordFact(tx, { kind: 'services.changed' } satisfies ServicesChanged)
    return ok({ withdrawnOn })
  })
}
