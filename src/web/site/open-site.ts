import type { ProblemPage, Route } from '#web/http'
import { CATALOGUES, type Catalogues } from '#web/i18n'
import { loadAssets } from '#web/kit'
import { documentRoutes } from './document-routes.tsx'
import { frontRoutes } from './front-routes.tsx'
import { helpRoutes } from './help-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { openProblemPage } from './problem-page.tsx'
import { publicLibrary, type LibraryDeps, type PublicLibrary } from './public-library.ts'
import { searchRoute } from './search-route.tsx'
import { speakingIn } from './speaking.ts'
import { viewsFor, type Installation } from './view.ts'

export type SiteDeps = { readonly library: LibraryDeps; readonly installation: Installation }

/** The public site: what the server mounts. */
export type Site = { readonly routes: readonly Route[]; readonly problemPage: ProblemPage }

/** Makes the site over the library's use cases. */
export const openSite = async ({ library, installation }: SiteDeps): Promise<Site> => await siteOver(publicLibrary(library), installation)

/** Makes the site over any library that answers as the use cases do, in the languages of the network or in others. */
export const siteOver = async (library: PublicLibrary, installation: Installation, catalogues: Catalogues = CATALOGUES): Promise<Site> => {
  const assets = await loadAssets()
  const viewIn = viewsFor(installation, assets, catalogues)
  const speaking = speakingIn(viewIn)
  return {
    // The first that fits answers: fixed names stand before patterns.
    routes: [
      ...helpRoutes(installation, speaking), ...frontRoutes(library, speaking, [...catalogues.keys()], assets), searchRoute(library, speaking),
      ...documentRoutes(library, speaking), ...pageRoutes(library, speaking),
    ],
    problemPage: openProblemPage(viewIn, [...catalogues.keys()]),
  }
}
