import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { roleIn } from '../access/role-in.ts'
import { HandOverClients } from '../clients/hand-over/hand-over.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { ChangeRoles } from './change-roles.tsx'
import { CloseAccount } from './close-account.tsx'
import { EndStay } from './end-stay.tsx'
import { InviteForm } from './invite-form.tsx'
import { LetIn } from './let-in.tsx'
import type { Person } from './list-people.ts'
import { may } from './may.ts'
import { nameGroup } from './name-group.ts'
import { RevokeInvitation } from './revoke-invitation.tsx'
import { knownRoles } from './known-roles.ts'
import { useRoleInWords } from './roles-field.tsx'

type Props = { readonly session: SessionShown; readonly person: Person; readonly people: readonly Person[]; readonly gone: () => void }

/** Whoever is chosen: how they stand, what they may do, and what can be done. */
export const PersonPanel = ({ session, person, people, gone }: Props) => {
  const { people: says, inviting, emergency } = useMessages()
  const { day } = useFormats()
  const [doing, setDoing] = useState<'roles' | 'anew'>()
  const { standing, name } = person
  const signs = session.administrator
  const closes = person.id !== session.staff && may(session, 'close-account')
  if (doing === 'anew') return <InviteForm session={session} anew={person} done={() => setDoing(undefined)} />
  return (
    <article aria-labelledby="person">
      <h2 id="person">{name}{person.id === session.staff ? ` (${says.you})` : ''}</h2>
      <p><b>{says.standings[standing]}.</b> {says.since[standing](day(person.since.slice(0, 10)))}</p>
      {standing === 'to-check' && signs && may(session, 'invite') ? <LetIn session={session} person={person} people={people} /> : null}
      {standing === 'shut-out' && signs ? <p className="now">{emergency.follow}</p> : null}
      {doing === 'roles' ? <ChangeRoles session={session} person={person} done={() => setDoing(undefined)} /> : <Facts session={session} person={person} people={people} />}
      <div className="actions">
        {standing === 'active' && signs && doing === undefined && may(session, 'change-roles') ? <Button className="quiet" onPress={() => setDoing('roles')}>{says.roles} …</Button> : null}
        {standing === 'active' && signs && doing === undefined && person.id !== session.staff && may(session, 'invite') ? <Button className="quiet" onPress={() => setDoing('anew')}>{inviting.anewTitle(name)}</Button> : null}
        {doing === undefined ? <HandOverClients session={session} from={person} /> : null}
        {(standing === 'active' || standing === 'shut-out') && signs && closes ? <EndStay session={session} person={person} people={people} /> : null}
        {(standing === 'active' || standing === 'to-check' || standing === 'unfounded') && closes ? <CloseAccount session={session} person={person} /> : null}
        {standing === 'invited' && signs && may(session, 'invite') ? <RevokeInvitation person={person} gone={gone} /> : null}
      </div>
    </article>
  )
}

const Facts = ({ session, person, people }: Pick<Props, 'session' | 'person' | 'people'>) => {
  const { people: says, roles: names } = useMessages()
  const { list } = useFormats()
  const inWords = useRoleInWords(session.at.secretariat)
  const groups = session.groups.filter(({ members }) => members.includes(person.id))
  return (
    <dl className="facts">
      <dt>{says.signInName}</dt>
      <dd translate="no">{person.signInName}</dd>
      <dt>{says.roles}</dt>
      <dd>{knownRoles(person.roles).map((role) => <p key={role}><b>{roleIn(names, role)}.</b> {inWords(role)}</p>)}</dd>
      {person.standing === 'invited' || person.standing === 'invitation-over' ? null : (
        <>
          <dt>{says.groups}</dt>
          <dd>{groups.length === 0 ? says.noGroups : list(groups.map((group) => nameGroup(group, people, list)))}</dd>
          <dt>{says.keys}</dt>
          <dd>
            {person.fingerprint === undefined ? says.noKeys : (
              <>
                <span className="digits small" translate="no">{person.fingerprint.split(' ').map((part, place) => <span key={`${place} ${part}`}>{part}</span>)}</span>
                <span className="hint">{says.keysWhy}</span>
              </>
            )}
          </dd>
        </>
      )}
    </dl>
  )
}
