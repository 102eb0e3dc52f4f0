import { useState } from 'react'
import { NETWORK_LANGUAGES } from '#kernel'
import { GROUNDS, spokenOf } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { nameGroup } from '../../people/name-group.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { usePeople } from '../../people/use-people.ts'
import { Page } from '../../shell/page.tsx'
import './consents.css'
import { DutiesWritten } from './duties-written.tsx'
import { useLanguageOptions } from './told-words.tsx'
import { useDuties, useOwnCountry, useStanding } from './use-duties.ts'
import { useTold } from './use-told.ts'

/** On what ground things are kept, and what must be reported: with owner, source, and how far it can be relied on. */
export const GroundsPage = () => {
  const { grounds: says } = useClientMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Duties session={session} /><Grounds /></Page>
}

const Duties = ({ session }: { readonly session: SessionShown }) => {
  const { grounds: says } = useClientMessages()
  const { list } = useFormats()
  const { people = [] } = usePeople(session)
  const groups = session.groups.filter(({ mine, due, heir }) => mine && !due && heir === undefined)
  const [chosen, setChosen] = useState<string>()
  const group = chosen ?? groups[0]?.group ?? ''
  const own = useOwnCountry(session.organisation)
  const { written, opening, refusal } = useDuties(group, own)
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{says.duties}</h2>
      <p>{says.dutiesText}</p>
      {groups.length === 0 ? <p className="now">{says.noGroup}</p> : null}
      {groups.length < 2 ? null : <Choice label={says.group} value={group} choose={setChosen} options={groups.map((one) => [one.group, nameGroup(one, people, list)])} />}
      {refusal === undefined ? null : <NotHere refusal={refusal} />}
      {own === undefined || opening ? <Awaited says={says.opening} /> : <DutiesWritten key={group} session={session} group={group} own={own} written={written} />}
    </section>
  )
}

const Grounds = () => {
  const { grounds: says, legal, locale } = useClientMessages()
  const [chosen, setChosen] = useState<string>()
  const language = spokenOf([chosen ?? locale])
  const options = useLanguageOptions(NETWORK_LANGUAGES)
  const told = useTold(language)
  const standing = useStanding()
  return (
    <section aria-labelledby="grounds">
      <h2 id="grounds">{says.purposes}</h2>
      <p>{says.purposesText}</p>
      <Choice label={says.language} value={language} choose={setChosen} options={options} />
      {told === undefined ? null : (
        <ul className="grounds-of">
          {GROUNDS.map(({ purpose, refusal, article6, article9, transfer, fact }) => (
            <li key={purpose}>
              <p lang={language} translate="no"><b>{told.purposes[purpose].title}.</b> {told.purposes[purpose].text} {told.refusal[refusal]}</p>
              <p>{says.refusals[refusal]} · {says.articles(article6.map((letter) => `6(1)(${letter})`).join(', '), article9.map((letter) => `9(2)(${letter})`).join(', '))}{transfer === undefined ? '' : `, ${says.transfer(transfer)}`}</p>
              <p className="now">{standing(fact).says}</p>
              <p className="hint">{legal.owner(fact.owner)} {legal.source(fact.source ?? '')}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
