import { useQuery, useQueryClient } from '@tanstack/react-query'
import { reasonOf } from '../access/use-wrong.ts'
import { Refused } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import type { KeyRequests } from '../keys/requests.ts'

/** Questions to the worker that change nothing and want no input. */
type Question = 'people.log' | 'people.joiners' | 'proposals.list' | 'roster.hear' | 'roster.editions-waiting' | 'audit.read'

/** Asks the worker something that is shown; a refusal is the query's error. */
export const useAsked = <Name extends Question>(name: Name, enabled = true, again: number | false = false) => {
  const { keys } = useDesk()
  return useQuery<KeyRequests[Name]['output'], Refused>({
    queryKey: ['keys', name],
    enabled,
    refetchInterval: again,
    queryFn: async () => {
      // Each of these has `undefined` for its input; of a name that is not fixed, the compiler cannot see it.
      const answer = await keys.ask(name, undefined as KeyRequests[Name]['input'])
      if (!answer.ok) throw new Refused({ kind: reasonOf(answer.refusal), status: 0, particulars: {} })
      return answer.value
    },
  })
}

/** Called after something was signed or said: the log is read on, and whatever is shown is asked again. */
export const useAfterwards = (): (() => Promise<void>) => {
  const { access } = useDesk()
  const client = useQueryClient()
  return async () => {
    await access.refresh()
    await client.invalidateQueries()
  }
}
