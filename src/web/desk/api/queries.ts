import { QueryClient, queryOptions, type UseQueryOptions } from '@tanstack/react-query'
import type { Api, ApiPath } from './api.ts'
import type { ApiRefusal } from './refusal.ts'

/** A refusal on its way through TanStack Query, which knows only what is thrown. */
export class Refused extends Error {
  readonly refusal: ApiRefusal

  constructor(refusal: ApiRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/**
 * A question to the API, for `useQuery`. Its key is the path, so that `invalidate(client, '/api/staff')` reaches all below it.
 *
 * @example
 * const roster = useQuery(asking<Roster>(api, '/api/roster'))
 * if (roster.error) return <Sorry refusal={roster.error.refusal} />
 */
export const asking = <T>(api: Api, path: ApiPath): UseQueryOptions<T, Refused> =>
  queryOptions<T, Refused>({
    queryKey: path.split('/').filter(Boolean),
    queryFn: async () => {
      const answer = await api.get<T>(path)
      if (!answer.ok) throw new Refused(answer.refusal)
      return answer.value
    },
  })

/** What was asked under this path, and below it, is asked again where it is shown. */
export const invalidate = async (client: QueryClient, path: ApiPath): Promise<void> => await client.invalidateQueries({ queryKey: path.split('/').filter(Boolean) })

/** The memory of answers. It lives as long as the page and is never written down. */
export const openQueries = (): QueryClient =>
  new QueryClient({
    // The way to the API tries again by itself, and says what it does not reach.
    defaultOptions: { queries: { retry: false, staleTime: 10_000, networkMode: 'always' }, mutations: { retry: false, networkMode: 'always' } },
  })
