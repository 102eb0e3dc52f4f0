import { useQuery } from '@tanstack/react-query'
import type { SessionShown } from '../access/access-state.ts'
import { reasonOf } from '../access/use-wrong.ts'
import { Refused } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import type { Present } from './assembly.ts'
import { useRoster } from './use-roster.ts'

/**
 * Everybody who could read at the assembly, one's own organisation first, each with the digits of the log that the server shows. Whether these are right is
 * what the assembly is for; the worker reads the logs anew before it signs.
 */
export const usePresent = (session: SessionShown): { readonly present: readonly Present[] | undefined; readonly error: { readonly kind: string } | undefined } => {
  const { keys } = useDesk()
  const { listed, signed, settled, refused } = useRoster()
  const organisations = listed.data
  const digits = useQuery<readonly Present[], Refused>({
    queryKey: ['assembly', organisations?.map(({ organisation }) => organisation), signed?.edition],
    enabled: organisations !== undefined && settled && session.spoken !== undefined,
    // The digits must not change while they are read aloud.
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<readonly Present[]> => {
      const all = organisations ?? []
      const shown = await keys.ask('roster.spoken', { organisations: all.map(({ organisation }) => organisation) })
      if (!shown.ok) throw new Refused({ kind: reasonOf(shown.refusal), status: 0, particulars: {} })
      const present = all.map(({ organisation, name, country, suspended }): Present => {
        const line = signed?.organisations.find((one) => one.organisation === organisation)
        const own = organisation === session.organisation
        const spoken = own ? session.spoken : shown.value[organisation]
        const pinned = signed !== undefined && signed.pinned > 0
        return { organisation, name, country, suspended: line?.suspended ?? suspended, spoken, own, asBefore: pinned && spoken !== undefined && line?.spoken === spoken }
      })
      return present.toSorted((one, other) => Number(other.own) - Number(one.own))
    },
  })
  return { present: digits.data, error: listed.error?.refusal ?? refused ?? digits.error?.refusal }
}
