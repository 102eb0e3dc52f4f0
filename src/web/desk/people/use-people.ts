import { useQuery } from '@tanstack/react-query'
import type { SessionShown } from '../access/access-state.ts'
import { asking, type Refused } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useFormats } from '../i18n/use-messages.tsx'
import { listPeople, type InvitationOnServer, type Person, type StaffOnServer } from './list-people.ts'
import { may } from './may.ts'
import { useAsked } from './use-asked.ts'

/** How often the list looks again, milliseconds: people join while one waits for them. */
const LOOKS_AGAIN_MS = 10_000

/** Everybody, or why nobody can be shown. */
export type PeopleFound = { readonly people: readonly Person[] | undefined; readonly error: Refused | null; readonly again: () => void }

/** The people of one's own organisation. Before its log is founded, as the server says. */
export const usePeople = (session: SessionShown): PeopleFound => {
  const { api } = useDesk()
  const { order } = useFormats()
  const founded = session.standing !== 'unfounded'
  const seesInvitations = may(session, 'see-invitations')
  const staff = useQuery({ ...asking<readonly StaffOnServer[]>(api, `/api/organisations/${session.organisation}/staff`), refetchInterval: LOOKS_AGAIN_MS })
  const invitations = useQuery({ ...asking<readonly InvitationOnServer[]>(api, `/api/organisations/${session.organisation}/invitations`), enabled: seesInvitations, refetchInterval: LOOKS_AGAIN_MS })
  const log = useAsked('people.log', founded, LOOKS_AGAIN_MS)
  const error = staff.error ?? invitations.error ?? log.error
  const again = (): void => void Promise.all([staff.refetch(), seesInvitations ? invitations.refetch() : undefined, founded ? log.refetch() : undefined])
  if (staff.data === undefined || (seesInvitations && invitations.data === undefined) || (founded && log.data === undefined)) return { people: undefined, error, again }
  return { people: listPeople(staff.data, invitations.data ?? [], log.data, order), error, again }
}

/** What people are called, by their ids; a piece of the id where nobody knows. */
export const useNames = (session: SessionShown): ((id: string) => string) => {
  const { api } = useDesk()
  const staff = useQuery(asking<readonly StaffOnServer[]>(api, `/api/organisations/${session.organisation}/staff`))
  return (id) => staff.data?.find((one) => one.id === id)?.name ?? id.slice(-8)
}
