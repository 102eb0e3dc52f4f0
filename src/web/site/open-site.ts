import { systemClock } from '#kernel'
import { PUBLIC } from '#network'
import type { ProblemPage, Route } from '#web/http'
import { CATALOGUES, type Catalogues } from '#web/i18n'
import { openDescribePages } from '#web/interchange'
import { loadAssets } from '#web/kit'
import { aboutRoutes } from './about-routes.tsx'
import { openAnswerMemory } from './answer-memory.ts'
import { apiRoutes } from './api-routes.tsx'
import { browseRoute } from './browse-route.tsx'
import { dataRoute } from './data-routes.ts'
import { documentRoutes } from './document-routes.tsx'
import { frontRoutes } from './front-routes.tsx'
import { helpRoutes } from './help-routes.tsx'
import { countryRoutes, memberRoutes, sheetRoutes } from './network-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { openProblemPage } from './problem-page.tsx'
import type { Program } from './program.ts'
import { publicLibrary, type LibraryDeps } from './public-library.ts'
import { publicNetwork, type NetworkDeps } from './public-network.ts'
import type { PublicSite } from './public-site.ts'
import { publicThesaurus, type ThesaurusDeps } from './public-thesaurus.ts'
import { remembered } from './remembered.ts'
import { sitemapRoutes } from './sitemap-routes.ts'
import { searchRoute } from './search-route.tsx'
import { speakingIn } from './speaking.ts'
import { subjectRoutes } from './subject-routes.tsx'
import { viewsFor, type Installation } from './view.ts'

/** `modules`: what the use cases of all modules that readers meet need. */
export type SiteDeps = { readonly modules: LibraryDeps & NetworkDeps & ThesaurusDeps; readonly program: Program; readonly installation: Installation }

/** The public site: what the server mounts. */
export type Site = {
  readonly routes: readonly Route[]
  readonly problemPage: ProblemPage
  /** Something that pages show has changed. */
  readonly forget: () => void
}

/** Makes the site over the use cases of the modules. */
export const openSite = async ({ modules, program, installation }: SiteDeps): Promise<Site> =>
  await siteOver({ library: publicLibrary(modules), network: publicNetwork(modules), thesaurus: publicThesaurus(modules) }, program, installation)

/** Makes the site over anything that answers as the use cases do, in the languages of the network or in others. */
export const siteOver = async (site: PublicSite, program: Program, installation: Installation, catalogues: Catalogues = CATALOGUES): Promise<Site> => {
  const assets = await loadAssets()
  const viewIn = viewsFor(installation, assets, catalogues)
  const speaking = speakingIn(viewIn)
  const languages = [...catalogues.keys()]
  const memory = openAnswerMemory(systemClock)
  const parts = remembered(site, memory)
  const { library, network, thesaurus } = parts
  const describe = openDescribePages(thesaurus, installation)
  const secretariat = async () => {
    const found = await network.organisation(PUBLIC, { slug: 'secretariat' })
    return found.ok ? { contact: found.value.contact } : {}
  }
  return {
    // The first that fits answers: fixed names stand before patterns.
    routes: [
      ...apiRoutes(installation, speaking, languages), ...helpRoutes(installation, speaking), ...sitemapRoutes(library, installation, languages), browseRoute(library, thesaurus, speaking),
      ...(await aboutRoutes({ library, secretariat, program }, speaking)),
      ...subjectRoutes(thesaurus, library, speaking), ...memberRoutes(parts, speaking), ...countryRoutes(parts, speaking), ...sheetRoutes(parts, speaking),
      ...frontRoutes(parts, speaking, languages, assets), searchRoute(library, speaking), dataRoute(library, speaking), ...documentRoutes(library, thesaurus, describe, speaking), ...pageRoutes(library, describe, speaking),
    ],
    problemPage: openProblemPage(viewIn, languages),
    forget: memory.forget,
  }
}
