import { ok, type CountryCode, type Result } from '#kernel'
import type { Actor } from '#network'
import type { ServicesDeps } from './deps.ts'
import { SERVICE_KINDS, stateOf, type Day, type KeptService, type ListedService } from './model.ts'
import { readServices } from './store.ts'
import { dayOf, transactionOn } from './transaction-on.ts'

export type ListServicesInput = {
  /** Every country when left out. */
  readonly country?: CountryCode | undefined
}

/**
 * Entries by country, kind (emergencies first) and key, as they stand on `day`. The public sees the current ones; whoever keeps the
 * directory sees all of its own besides, with their state.
 */
export const listServices = (
  { database, clock }: ServicesDeps,
  actor: Actor,
  { country }: ListServicesInput = {},
): Promise<Result<{ readonly day: Day; readonly services: readonly ListedService[] }, never>> => {
  const day = dayOf(clock)
  return transactionOn(database, actor, day, async (tx) => {
    const listed = (await readServices(tx, { country })).map((service) => standing(service, day))
    const services = listed.toSorted(
      (one, other) =>
        one.country.localeCompare(other.country, 'en') || SERVICE_KINDS.indexOf(one.kind) - SERVICE_KINDS.indexOf(other.kind) || one.key.localeCompare(other.key, 'en'),
    )
    // The table's policy has held back the rest already: this holds should the two ever differ.
    return ok({ day, services: actor.kind === 'public' ? services.filter(({ state }) => state === 'current') : services })
  })
}

const standing = (service: KeptService, day: Day): ListedService => ({ ...service, state: stateOf(service, day) })
