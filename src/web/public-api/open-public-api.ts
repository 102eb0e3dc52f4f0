import { z } from 'zod'
import { route, type Route } from '#web/http'
import { documents, type DocumentDeps } from './answers/documents.ts'
import { searching, type SearchDeps } from './answers/search.ts'
import { statistics, type StatisticsDeps } from './answers/statistics.ts'
import { thesaurus, type ThesaurusDeps } from './answers/thesaurus.ts'
import { BASE } from './contract.ts'
import { describe, DESCRIPTION } from './describe.ts'
import type { Known } from './operation.ts'

export type PublicApiDeps = {
  readonly modules: SearchDeps & DocumentDeps & ThesaurusDeps & StatisticsDeps
  /** Where the site is known to the world; by default where it was asked. */
  readonly installation: Known
  /** Of the program. */
  readonly version: string
}

/** Addresses that pages of anywhere may read: `startHttp({ …, open: OPEN_ADDRESSES })`. */
export const OPEN_ADDRESSES = [`${BASE}/`, DESCRIPTION] as const

/** What programs of anybody may ask of the library, and its description: the routes that the server mounts before those of the site. */
export const openPublicApi = ({ modules, installation, version }: PublicApiDeps): readonly Route[] => {
  const known = { address: installation.address?.replace(/\/+$/, '') }
  return [
    searching(modules, known),
    ...documents(modules, known),
    ...thesaurus(modules, known),
    statistics(modules, known),
    route({
      method: 'get', path: DESCRIPTION, access: 'public', input: { params: z.object({}), query: z.object({}) }, cache: 'revalidate',
      handle: ({ origin }) => ({ kind: 'text', mediaType: 'application/json', text: JSON.stringify(describe(version, known.address ?? origin)) }),
    }),
  ]
}
