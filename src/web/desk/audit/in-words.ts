import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SessionShown } from '../access/access-state.ts'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { may } from '../people/may.ts'
import { nameGroup } from '../people/name-group.ts'
import { usePeople } from '../people/use-people.ts'
import type { RosterEntry } from '../roster/use-roster.ts'

/** A moment as that person writes it, in their own time. */
export const useMoment = (): ((at: string) => string) => {
  const { locale } = useMessages()
  const format = useMemo(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }), [locale])
  return (at) => format.format(new Date(at))
}

/** What an id of the chain is called: a person, an invitation, a group, an organisation; or the end of the id. */
export const useAuditNames = (session: SessionShown): ((id: string) => string) => {
  const { api } = useDesk()
  const { list } = useFormats()
  const { people = [] } = usePeople(session)
  const roster = useQuery({ ...asking<readonly RosterEntry[]>(api, '/api/roster'), enabled: may(session, 'see-roster') })
  return (id) => {
    const person = people.find((one) => one.id === id || one.invitation === id)
    if (person !== undefined) return person.name
    const group = session.groups.find((one) => one.group === id)
    if (group !== undefined) return nameGroup(group, people, list)
    return roster.data?.find(({ organisation }) => organisation === id)?.name ?? id.slice(-8)
  }
}
