import { useQuery } from '@tanstack/react-query'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import type { KeyRequests } from '../keys/requests.ts'
import { useAsked } from '../people/use-asked.ts'

/** An organisation as the server's own roster has it. */
export type RosterEntry = { readonly organisation: string; readonly slug: string; readonly name: string; readonly country?: string; readonly transferBasis?: string; readonly suspended: boolean }

/** The signed roster, as one's own organisation may believe it. */
export type Heard = KeyRequests['roster.hear']['output']

/** The server's list, and the signed one where there is any. `refused`: there is one, and it is not believed. */
export const useRoster = () => {
  const { api } = useDesk()
  const listed = useQuery(asking<readonly RosterEntry[]>(api, '/api/roster'))
  const signed = useAsked('roster.hear')
  const absent = signed.error !== null && ['no-roster', 'not-founded'].includes(signed.error.refusal.kind)
  return { listed, signed: signed.data, refused: absent ? undefined : signed.error?.refusal, settled: signed.isFetched }
}
