import type { PublicLibrary } from './public-library.ts'
import type { PublicNetwork } from './public-network.ts'
import type { PublicThesaurus } from './public-thesaurus.ts'

/** All that readers use of the modules. */
export type PublicSite = { readonly library: PublicLibrary; readonly network: PublicNetwork; readonly thesaurus: PublicThesaurus }
