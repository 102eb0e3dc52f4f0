import { useQuery } from '@tanstack/react-query'
import type { SessionShown } from '../../access/access-state.ts'
import { asking } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'

/** The country of one's own organisation, where it has said so. */
export const useOwnCountry = (session: SessionShown): string | undefined => {
  const { api } = useDesk()
  return useQuery(asking<{ readonly country?: string | null }>(api, `/api/organisations/${session.organisation}`)).data?.country ?? undefined
}
