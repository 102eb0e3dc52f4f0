import { useState } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { useNames } from '../../people/use-people.ts'
import '../../people/people.css'
import { Page } from '../../shell/page.tsx'
import { todayHere } from '../forms/answers.ts'
import { Figures } from './figures.tsx'
import './figures.css'
import { periodOf, PERIODS, type PeriodName } from './periods.ts'
import { useFacts } from './use-facts.ts'
import { Work } from './work.tsx'

/** Figures and work load, counted here, of the files that one may open. Nothing of it leaves. */
export const FiguresPage = () => {
  const { clientFigures: says } = useClientMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Counted session={session} /></Page>
}

const Counted = ({ session }: { readonly session: SessionShown }) => {
  const { clientFigures: says, count } = useClientMessages()
  const { number } = useFormats()
  const [today] = useState(() => todayHere())
  const [name, setName] = useState<PeriodName>('twelve-months')
  const [own, setOwn] = useState({ from: '', until: '' })
  const { facts, opening, unopened, unfinished, error, again } = useFacts(today)
  const nameOf = useNames(session)
  if (facts === undefined) return error ? <NotHere refusal={error.refusal} again={again} /> : <Awaited says={opening === undefined ? says.counting : opening.of === 0 ? says.openingAny : says.opening(number(opening.done), number(opening.of))} />
  return (
    <>
      {unopened.length === 0 ? null : <p className="wrong" role="alert">{count(says.unopened)(unopened.length)}</p>}
      <p className="figure-inside"><strong>{says.inside}.</strong> {says.insideWhy}</p>
      <h2>{says.came}</h2>
      <div className="figure-period">
        <Choice label={says.period} value={name} choose={(chosen) => setName(PERIODS.find((one) => one === chosen) ?? name)} options={PERIODS.map((one) => [one, says.periods[one]] as const)} />
        {name !== 'own' ? null : (['from', 'until'] as const).map((end) => (
          <TextField key={end} className="field" value={own[end]} onChange={(typed) => setOwn({ ...own, [end]: typed.trim() })} autoComplete="off" inputMode="numeric">
            <Label>{says[end]}</Label>
            <Input maxLength={7} />
            <Text slot="description" className="hint">{says.monthHint}</Text>
          </TextField>
        ))}
      </div>
      <Figures facts={facts} period={periodOf(name, today, own)} unfinished={unfinished} />
      <Work facts={facts} nameOf={nameOf} />
    </>
  )
}
