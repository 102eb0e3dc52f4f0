import { useQuery } from '@tanstack/react-query'
import { fromBase64, hashOfEntry, spokenFingerprint } from '#vault/envelope'
import { logRead } from '#web/wire'
import type { Api } from '../api/api.ts'
import type { SessionShown } from '../access/access-state.ts'
import { useDesk } from '../desk.tsx'
import type { Present } from './assembly.ts'
import { useRoster, type Heard } from './use-roster.ts'

const spokenBefore = (signed: Heard | undefined, organisation: string): string | undefined => {
  const line = signed === undefined || signed.pinned === 0 ? undefined : signed.organisations.find((one) => one.organisation === organisation)
  const root = line && fromBase64(line.rootFingerprint)
  return root && spokenFingerprint(root)
}

/** The digits of the log that the server shows for an organisation; `undefined` where none is founded. */
const spokenOf = async (api: Api, organisation: string): Promise<string | undefined> => {
  const page = await api.get<unknown>(`/api/organisations/${organisation}/log?after=0`)
  const log = page.ok ? logRead.safeParse(page.value) : undefined
  const first = log?.success === true ? log.data.entries[0] : undefined
  return first && spokenFingerprint(await hashOfEntry(first.body))
}

/**
 * Everybody who could read at the assembly, one's own organisation first, each with the digits of the log that the server shows. Whether these are right is
 * what the assembly is for; the worker reads the logs anew before it signs.
 */
export const usePresent = (session: SessionShown): { readonly present: readonly Present[] | undefined; readonly error: { readonly kind: string } | undefined } => {
  const { api } = useDesk()
  const { listed, signed, settled, refused } = useRoster()
  const organisations = listed.data
  const read = useQuery({
    queryKey: ['assembly', organisations?.map(({ organisation }) => organisation), signed?.edition],
    enabled: organisations !== undefined && settled && session.spoken !== undefined,
    // The digits must not change while they are read aloud.
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<readonly Present[]> => {
      const all = await Promise.all((organisations ?? []).map(async (entry): Promise<Present> => {
        const { organisation, name, country, suspended } = entry
        const spoken = organisation === session.organisation ? session.spoken : await spokenOf(api, organisation)
        const line = signed?.organisations.find((one) => one.organisation === organisation)
        return { organisation, name, country, suspended: line?.suspended ?? suspended, spoken, own: organisation === session.organisation, asBefore: spoken !== undefined && spokenBefore(signed, organisation) === spoken }
      }))
      return all.toSorted((one, other) => Number(other.own) - Number(one.own))
    },
  })
  return { present: read.data, error: listed.error?.refusal ?? refused }
}
