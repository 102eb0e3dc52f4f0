import { useQuery } from '@tanstack/react-query'
import type { SessionShown } from '../access/access-state.ts'
import { useInvitations, useStaff } from '../access/what-server-says.ts'
import { useDesk } from '../desk.tsx'
import { may } from '../people/may.ts'
import { useAsked } from '../people/use-asked.ts'
import type { Standing } from './what-waits.ts'

/** How often the start page looks again, milliseconds. */
const LOOKS_AGAIN_MS = 20_000

/** Everything that the start page derives its list from; `undefined` until the first of it is there. */
export const useStanding = (session: SessionShown): Standing | undefined => {
  const { access, keys } = useDesk()
  const administers = session.roles.includes('administrator')
  const staff = useStaff(session.organisation, session.standing === 'unfounded')
  const invitations = useInvitations(session.organisation, session.standing === 'unfounded', administers)
  const signed = useQuery({
    queryKey: ['keys', 'waiting', session.organisation],
    queryFn: async () => {
      // The log may have grown since the keys were opened.
      await access.refresh()
      const [proposals, joiners, editions, log] = [await keys.ask('proposals.list', undefined), await keys.ask('people.joiners', undefined), await keys.ask('roster.editions-waiting', undefined), await keys.ask('people.log', undefined)]
      return {
        proposals: proposals.ok ? proposals.value : [],
        joiners: joiners.ok ? joiners.value : [],
        editions: editions.ok ? editions.value.length : 0,
        members: log.ok ? log.value.members.filter(({ standing }) => standing === 'active').map(({ staff: id }) => id) : [],
      }
    },
    enabled: session.administrator,
    refetchInterval: LOOKS_AGAIN_MS,
  })
  const heard = useAsked('roster.hear', session.standing === 'member', LOOKS_AGAIN_MS)
  if (staff.data === undefined || (administers && invitations.isPending) || (session.administrator && signed.data === undefined)) return undefined
  return {
    session, staff: staff.data, invitations: invitations.data ?? [], now: new Date(),
    roster: heard.data, proposes: may(session, 'propose'),
    ...(signed.data ?? { proposals: [], joiners: [], editions: 0, members: [] }),
  }
}
