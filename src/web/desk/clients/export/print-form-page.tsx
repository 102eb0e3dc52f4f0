import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { loadLabels, wordsOf } from '#clients'
import { loadPrintWords } from '#clients/export'
import { NETWORK_LANGUAGES, type NetworkLanguage } from '#kernel'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { asking } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useLanguageNames } from '../../organisation/language-names.ts'
import type { Described } from '../../organisation/organisation-draft.ts'
import { Choice } from '../../people/choice.tsx'
import { NotHere } from '../../people/not-here.tsx'
import { Page } from '../../shell/page.tsx'
import { groupsOf } from '../books/groups-of.ts'
import { useDuties } from '../consents/use-duties.ts'
import { useTold } from '../consents/use-told.ts'
import { useOwnForms } from '../file/use-own-forms.ts'
import './print-form.css'
import { IntakeSheet } from './intake-sheet.tsx'

/** The sheet for a first conversation on paper, in the person's language. It bears nothing of any client. */
export const PrintFormPage = () => {
  const { exporting: says } = useClientMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.printTitle} lead={says.printLead}><Printing session={session} /></Page>
}

const Printing = ({ session }: { readonly session: SessionShown }) => {
  const { api } = useDesk()
  const { exporting: says } = useClientMessages()
  const { order } = useFormats()
  const languages = useLanguageNames()
  const [language, setLanguage] = useState<NetworkLanguage>('en')
  const at = useQuery(asking<Described>(api, `/api/organisations/${session.organisation}`)).data
  // Of the group whose book of duties is open to whoever prints; without one, what this program brings along.
  const { duties, refusal } = useDuties(groupsOf(session)[0]?.group ?? '', at?.country)
  const told = useTold(language)
  const own = useOwnForms({ group: groupsOf(session)[0]?.group ?? '', records: [] }, language)
  const [withOwn, setWithOwn] = useState<readonly string[]>([])
  const reported = told === undefined ? [] : duties.flatMap(({ duty }) => {
    const words = wordsOf(told, duty, language)
    return words === undefined ? [] : [{ words, to: duty.to }]
  })
  // Kept by the language: whoever prints several goes back and forth.
  const said = useQuery({ queryKey: ['print-form', language], staleTime: Infinity, queryFn: async () => ({ labels: await loadLabels(language), words: await loadPrintWords(language) }) }).data
  const name = at?.names[language] ?? at?.name ?? session.at.name
  const telephones = at === undefined ? [] : at.helplines.length > 0 ? at.helplines.map(({ number }) => number) : [at.contact.telephone].filter((number) => number !== undefined)
  return (
    <>
      <div className="sheet-choosing">
        <Choice label={says.printLanguage} value={language} choose={(one) => setLanguage(NETWORK_LANGUAGES.find((known) => known === one) ?? 'en')} options={NETWORK_LANGUAGES.map((one) => [one, languages([one])] as const).toSorted(([, one], [, other]) => order(one, other))} />
        {own.length === 0 ? null : (
          <CheckboxGroup className="field wide" value={[...withOwn]} onChange={setWithOwn}>
            <Label>{says.printOwn}</Label>
            {own.map(({ of = '', asked }) => <Checkbox key={of} value={of} className="tick"><span className="box" aria-hidden="true" /><bdi>{asked.labels.label}</bdi></Checkbox>)}
          </CheckboxGroup>
        )}
        <p className="hint">{says.printHint}</p>
        {refusal === undefined ? null : <NotHere refusal={refusal} />}
        <div className="actions"><Button onPress={() => window.print()}>{says.printNow}</Button></div>
      </div>
      {said === undefined ? null : <IntakeSheet language={language} labels={said.labels} words={said.words} organisation={name} telephones={telephones} duties={reported} own={own.filter(({ of = '' }) => withOwn.includes(of))} />}
    </>
  )
}
