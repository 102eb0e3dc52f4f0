import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import { roleIn } from './role-in.ts'

/** What somebody invented signs in with. */
export type Means = { readonly signInName: string; readonly passphrase: string; readonly code: string }

type InventedPerson = Means & { readonly name: string; readonly organisation: string; readonly roles: readonly string[]; readonly secondsLeft: number }

type Demonstration = { readonly people: readonly InventedPerson[] }

/** In a demonstration: the people in whose place one may sit down. */
export const DemonstrationPeople = ({ onSit }: { readonly onSit: (means: Means) => void }) => {
  const { access, api } = useDesk()
  const { demonstration: says, roles } = useMessages()
  const { list, order } = useFormats()
  const enabled = useWatched(access.demonstration)
  const { data } = useQuery({ ...asking<Demonstration>(api, '/api/demonstration'), enabled })
  if (data === undefined || data.people.length === 0) return null
  // Codes live for half a minute: the one of this moment is asked for.
  const sit = async (signInName: string): Promise<void> => {
    const fresh = await api.get<Demonstration>('/api/demonstration')
    const person = (fresh.ok ? fresh.value : data).people.find((one) => one.signInName === signInName)
    if (person !== undefined) onSit(person)
    document.querySelector('h1')?.scrollIntoView()
  }
  // Where two sit, one can see what wants two: the secretariat and the founded members come before those that have only begun.
  const organisations = [...Map.groupBy(data.people, ({ organisation }) => organisation)]
    .toSorted(([one, its], [other, theirs]) => Number(theirs.length > 1) - Number(its.length > 1) || order(one, other))
  return (
    <section className="invented" aria-labelledby="invented">
      <h2 id="invented">{says.title}</h2>
      <p>{says.lead}</p>
      {organisations.map(([organisation, people]) => (
        <section key={organisation}>
          <h3>{organisation}</h3>
          <ul>
            {people.map(({ name, signInName, roles: theirs }) => (
              <li key={signInName}>
                <span>{name} <span className="hint">{list(theirs.map((role) => roleIn(roles, role)))}</span></span>
                <Button className="quiet" onPress={() => void sit(signInName)}>{says.sit(name)}</Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
