import { systemClock } from '#kernel'
import type { ProblemPage, Route } from '#web/http'
import { CATALOGUES, type Catalogues } from '#web/i18n'
import { loadAssets } from '#web/kit'
import { openAnswerMemory } from './answer-memory.ts'
import { documentRoutes } from './document-routes.tsx'
import { frontRoutes } from './front-routes.tsx'
import { helpRoutes } from './help-routes.tsx'
import { countryRoutes, memberRoutes, sheetRoutes } from './network-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { openProblemPage } from './problem-page.tsx'
import { publicLibrary, type LibraryDeps } from './public-library.ts'
import { publicNetwork, type NetworkDeps } from './public-network.ts'
import type { PublicSite } from './public-site.ts'
import { remembered } from './remembered.ts'
import { searchRoute } from './search-route.tsx'
import { speakingIn } from './speaking.ts'
import { viewsFor, type Installation } from './view.ts'

export type SiteDeps = { readonly library: LibraryDeps; readonly network: NetworkDeps; readonly installation: Installation }

/** The public site: what the server mounts. */
export type Site = {
  readonly routes: readonly Route[]
  readonly problemPage: ProblemPage
  /** Something that pages show has changed. */
  readonly forget: () => void
}

/** Makes the site over the use cases of the modules. */
export const openSite = async ({ library, network, installation }: SiteDeps): Promise<Site> =>
  await siteOver({ library: publicLibrary(library), network: publicNetwork(network) }, installation)

/** Makes the site over anything that answers as the use cases do, in the languages of the network or in others. */
export const siteOver = async (site: PublicSite, installation: Installation, catalogues: Catalogues = CATALOGUES): Promise<Site> => {
  const assets = await loadAssets()
  const viewIn = viewsFor(installation, assets, catalogues)
  const speaking = speakingIn(viewIn)
  const languages = [...catalogues.keys()]
  const memory = openAnswerMemory(systemClock)
  const parts = remembered(site, memory)
  const { library } = parts
  return {
    // The first that fits answers: fixed names stand before patterns.
    routes: [
      ...helpRoutes(installation, speaking), ...frontRoutes(parts, speaking, languages, assets), searchRoute(library, speaking),
      ...documentRoutes(library, speaking), ...pageRoutes(library, speaking), ...memberRoutes(parts, speaking), ...countryRoutes(parts, speaking),
      ...sheetRoutes(parts, speaking),
    ],
    problemPage: openProblemPage(viewIn, languages),
    forget: memory.forget,
  }
}
