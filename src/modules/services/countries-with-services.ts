import { ok, type CountryCode, type Result } from '#kernel'
import { PUBLIC, type Actor } from '#network'
import type { ServicesDeps } from './deps.ts'
import { listServices } from './list-services.ts'

/** A country to choose, and how many current entries it has. */
export type CountryWithServices = { readonly country: CountryCode; readonly services: number }

/** The countries where the public finds something today, by their codes: the answers to "where are you now?". The same for every actor. */
export const countriesWithServices = async (deps: ServicesDeps, _actor: Actor): Promise<Result<readonly CountryWithServices[], never>> => {
  const { value } = await listServices(deps, PUBLIC)
  const counted = new Map<CountryCode, number>()
  for (const { country } of value.services) counted.set(country, (counted.get(country) ?? 0) + 1)
  return ok([...counted].map(([country, services]) => ({ country, services })))
}
