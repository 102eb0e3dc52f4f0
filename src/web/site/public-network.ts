import { findOrganisation, listOrganisations } from '#network'
import { findSheet, listSheets } from '#publishing'
import { countriesWithServices, listServices } from '#services'
import type { Bound } from './public-library.ts'

/** What these use cases need. The site passes it on and never looks inside. */
export type NetworkDeps = Parameters<typeof listOrganisations>[0] & Parameters<typeof listServices>[0] & Parameters<typeof listSheets>[0]

/** Who the network is, and what help it knows of: the use cases that readers meet, with their needs already filled in. */
export type PublicNetwork = {
  readonly organisations: Bound<typeof listOrganisations>
  readonly organisation: Bound<typeof findOrganisation>
  readonly services: Bound<typeof listServices>
  readonly countries: (actor: Parameters<typeof countriesWithServices>[1]) => ReturnType<typeof countriesWithServices>
  readonly sheets: Bound<typeof listSheets>
  readonly sheet: Bound<typeof findSheet>
}

export const publicNetwork = (deps: NetworkDeps): PublicNetwork => ({
  organisations: async (actor, input) => await listOrganisations(deps, actor, input),
  organisation: async (actor, input) => await findOrganisation(deps, actor, input),
  services: async (actor, input) => await listServices(deps, actor, input),
  countries: async (actor) => await countriesWithServices(deps, actor),
  sheets: async (actor, input) => await listSheets(deps, actor, input),
  sheet: async (actor, input) => await findSheet(deps, actor, input),
})
