import { useQuery } from '@tanstack/react-query'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { HelplineList } from '../organisation/helpline-list.tsx'
import { useLanguageNames } from '../organisation/language-names.ts'
import { CONTACT_PARTS, type Described } from '../organisation/organisation-draft.ts'
import '../organisation/organisation.css'
import { Awaited, NotHere } from '../people/not-here.tsx'

/** How an organisation is reached, as it says itself. */
export const ContactShown = ({ organisation }: { readonly organisation: string }) => {
  const { api } = useDesk()
  const { describing: says, roster } = useMessages()
  const namesOf = useLanguageNames()
  const { data, error, refetch } = useQuery(asking<Described>(api, `/api/organisations/${organisation}`))
  if (data === undefined) return error ? <NotHere refusal={error.refusal} again={() => void refetch()} /> : <Awaited says={roster.reading} />
  const { contact, helplines, languages, city } = data
  const parts = CONTACT_PARTS.filter((part) => (contact[part] ?? '') !== '')
  return (
    <section aria-labelledby="reached">
      <h3 id="reached">{roster.reached}</h3>
      {parts.length === 0 && helplines.length === 0 ? <p>{roster.notReached}</p> : null}
      <dl className="facts">
        {parts.map((part) => [<dt key={part}>{says.parts[part]}</dt>, <dd key={`${part} says`}>{part === 'website' ? <a href={contact.website} target="_blank" rel="noreferrer">{contact.website}</a> : contact[part]}</dd>])}
        {city === undefined ? null : <><dt>{says.city}</dt><dd>{city}</dd></>}
        {languages.length === 0 ? null : <><dt>{roster.worksIn}</dt><dd>{namesOf(languages)}</dd></>}
        {helplines.length === 0 ? null : <><dt>{says.helplines}</dt><dd><HelplineList lines={helplines} /></dd></>}
      </dl>
    </section>
  )
}
