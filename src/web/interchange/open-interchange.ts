import { NETWORK_LANGUAGES, systemClock } from '#kernel'
import { findDocument, listHarvest, listHarvestSets } from '#library'
import { findOrganisation, PUBLIC } from '#network'
import { findConcept, giveConcepts } from '#thesaurus'
import type { Route } from '#web/http'
import { contextIn, type Collection, type NamingSubjects } from './describe-pages.ts'
import { harvestRoute } from './harvest/harvest-route.ts'
import { recordRoutes } from './records/record-routes.ts'
import { thesaurusRoutes } from './thesaurus/thesaurus-routes.ts'

type Modules = Parameters<typeof findDocument>[0] & Parameters<typeof listHarvest>[0] & Parameters<typeof findOrganisation>[0] & { readonly thesaurus: NamingSubjects }

export type InterchangeDeps = { readonly modules: Modules; readonly installation: Collection }

/** Where nobody has said whom to write to. The domain belongs to nobody (RFC 2606). */
const NOBODY = 'nobody@example.invalid'

/** What programs elsewhere gather, cite and follow: the routes that the server mounts before those of the site. */
export const openInterchange = ({ modules, installation }: InterchangeDeps): readonly Route[] => {
  const library = {
    list: (actor: Parameters<typeof listHarvest>[1], asked: Parameters<typeof listHarvest>[2]) => listHarvest(modules, actor, asked),
    sets: (actor: Parameters<typeof listHarvestSets>[1]) => listHarvestSets(modules, actor),
  }
  const contextOf = contextIn(modules.thesaurus, installation)
  const contextAt = (origin: string) => async () => await Promise.resolve(contextOf(origin))
  const administrator = async (): Promise<string> => {
    const found = await findOrganisation(modules, PUBLIC, { slug: 'secretariat' })
    return (found.ok ? found.value.contact.email : undefined) ?? NOBODY
  }
  return [
    harvestRoute({ library, clock: systemClock, contextAt, administrator }),
    ...recordRoutes({ find: async (actor, input) => await findDocument(modules, actor, input), contextAt, languages: NETWORK_LANGUAGES }),
    ...thesaurusRoutes({
      find: async (actor, input) => await findConcept(modules, actor, input), give: async (actor) => await giveConcepts(modules, actor), languages: NETWORK_LANGUAGES,
      schemeAt: (origin) => ({ address: installation.address ?? origin, name: installation.name }),
    }),
  ]
}
