import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { parseCountryCode } from '#kernel'
import type { SessionShown } from '../access/access-state.ts'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { may } from '../people/may.ts'
import { ContactShown } from './contact-shown.tsx'
import { Digits } from './digits.tsx'
import { EntryForm } from './entry-form.tsx'
import type { Heard, RosterEntry } from './use-roster.ts'

type Props = {
  readonly session: SessionShown
  readonly entry: RosterEntry
  readonly line: Heard['organisations'][number] | undefined
  /** There is a signed roster, whether it names this organisation or not. */
  readonly hasEdition: boolean
}

/** One organisation: where, on what ground data may go there, whether it is suspended, by which digits it is known, how it is reached. */
export const OrganisationPanel = ({ session, entry, line, hasEdition }: Props) => {
  const { roster: says } = useMessages()
  const { country } = useFormats()
  const code = parseCountryCode(entry.country ?? '')
  const suspended = line?.suspended ?? entry.suspended
  const changes = may(session, 'change-roster')
  return (
    <article aria-labelledby="organisation">
      <h2 id="organisation">{entry.name}</h2>
      <dl className="facts">
        <Fact term={says.country}>{code === undefined ? says.noCountry : country(code)}</Fact>
        <Fact term={says.standing}>{suspended ? <span className="now">{says.suspended}</span> : says.active}</Fact>
        <Fact term={says.basis}>{entry.transferBasis === undefined ? says.noBasis : (says.bases[entry.transferBasis] ?? entry.transferBasis)}</Fact>
        <Fact term={says.fingerprint}>{line === undefined ? says.unsigned : <Digits spoken={line.spoken} />}</Fact>
      </dl>
      <p className="hint">
        {hasEdition ? says.changedBySigning : says.changedBySecretariat} {hasEdition && session.administrator && may(session, 'sign-roster') ? <Link to="/assembly">{says.assembly}</Link> : null}
      </p>
      {changes ? <EntryForm entry={entry} isCountrySigned={line !== undefined} isStandingSigned={hasEdition} /> : null}
      <ContactShown organisation={entry.organisation} />
    </article>
  )
}

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => <><dt>{term}</dt><dd>{children}</dd></>
