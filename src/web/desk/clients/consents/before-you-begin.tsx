import { useState } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import { NETWORK_LANGUAGES, parseCountryCode } from '#kernel'
import { spokenOf, stringIn, type Answers } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { NotHere } from '../../people/not-here.tsx'
import { momentOf } from '../forms/answers.ts'
import { SEALED } from '../forms/typed-control.tsx'
import { useDates } from '../forms/use-dates.ts'
import './consents.css'
import { DutyList, PurposeWords, ToldWords, useLanguageOptions } from './told-words.tsx'
import { useDuties, useOwnCountry } from './use-duties.ts'

type Props = {
  readonly organisation: string
  /** Whose book of duties is read. */
  readonly group: string
  /** What the person speaks, best first. */
  readonly languages: readonly string[]
  /** Answers to `intake`. */
  readonly intake: Answers
  /** Not there for whoever may only read. */
  readonly confirm: ((told: Answers) => void) | undefined
}

/** What must be reported in this country, said before the person speaks, in their language; and that it was said. */
export const BeforeYouBegin = ({ organisation, group, languages, intake, confirm }: Props) => {
  const { before: says } = useClientMessages()
  const { country: nameOf } = useFormats()
  const { moment } = useDates()
  const country = useOwnCountry(organisation)
  const { duties, refusal } = useDuties(group, country)
  const [chosen, setChosen] = useState<string>()
  const [through, setThrough] = useState(stringIn(intake, 'toldThrough') ?? '')
  const language = spokenOf(chosen === undefined ? languages : [chosen])
  const options = useLanguageOptions(NETWORK_LANGUAGES)
  const toldOn = stringIn(intake, 'toldOn')
  const known = parseCountryCode(country ?? '')
  const kinds = [...new Set(duties.map(({ duty }) => duty.kind))]
  const tell = (): void => confirm?.({ toldOn: momentOf(new Date()), toldIn: language, ...(kinds.length > 0 && { toldWhat: kinds }), ...(through.trim() !== '' && { toldThrough: through.trim() }) })
  return (
    <section className="before-speaking" aria-label={says.title}>
      <h2>{says.title}</h2>
      <p>{says.lead}</p>
      {refusal === undefined ? null : <NotHere refusal={refusal} />}
      {country === undefined ? null : country === '' ? <p className="now">{says.noCountry}</p> : duties.length === 0 ? <p className="now">{says.nothing}</p> : null}
      <Choice label={says.language} value={language} choose={setChosen} options={options} />
      <ToldWords language={language} duties={duties} />
      <details className="before"><summary>{says.purposes}</summary><PurposeWords language={language} /></details>
      {duties.length === 0 || known === undefined ? null : <details className="before"><summary>{`${says.details}: ${says.country(nameOf(known))}`}</summary><DutyList duties={duties} /></details>}
      {toldOn === undefined ? null : <p className="stands" data-good="">{says.toldOn(moment(toldOn))}</p>}
      {confirm === undefined || toldOn !== undefined ? null : (
        <>
          <TextField className="field" value={through} onChange={setThrough} maxLength={200} autoComplete="off"><Label>{says.interpreter}</Label><Input {...SEALED} /></TextField>
          <div className="actions"><Button onPress={tell}>{says.confirm}</Button></div>
        </>
      )}
    </section>
  )
}
