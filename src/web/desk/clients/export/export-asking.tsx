import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Form, Label, Text } from 'react-aria-components'
import { NETWORK_LANGUAGES } from '#kernel'
import { CODE_LISTS } from '#clients'
import { groundOf, isExportPurpose, maySay, type ExportDetail, type ExportPurpose } from '#clients/export'
import { Field } from '../../access/field.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useLanguageNames } from '../../organisation/language-names.ts'
import { Choice } from '../../people/choice.tsx'
import { NotHere } from '../../people/not-here.tsx'
import { useFormWords } from '../forms/form-asked.ts'
import { DETAILS_OF, FIRST_DETAILS, FORMATS, type ExportFormat, type ExportOrder } from './export-order.ts'
import { FIRST_SEALING, HowSealed, sealedFor, sealingProblem } from './how-sealed.tsx'
import { NamedNarratives } from './named-narratives.tsx'
import type { ExportState } from './use-export.ts'
import { chosenOf, WhichFiles, type Choosable, type Which } from './which-files.tsx'

type Props = { readonly own: string | undefined; readonly files: readonly Choosable[]; readonly prepare: (order: ExportOrder) => Promise<void>; readonly state: ExportState }

const PURPOSES = CODE_LISTS['export-purposes'].codes.map(({ code }) => code)

/** Which files, for what, to whom, how. */
export const ExportAsking = ({ own, files, prepare, state }: Props) => {
  const { exporting: says } = useClientMessages()
  const { code } = useFormWords()
  const { order } = useFormats()
  const languages = useLanguageNames()
  const [which, setWhich] = useState<Which>({ whose: own === undefined ? 'mine' : 'this', month: '', status: '', restricted: [] })
  const [purpose, setPurpose] = useState<ExportPurpose>('own-work')
  const [recipient, setRecipient] = useState('')
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [words, setWords] = useState('en')
  const [details, setDetails] = useState<readonly ExportDetail[]>([])
  const [keepNumbers, setKeepNumbers] = useState(false)
  const [named, setNamed] = useState<readonly { readonly client: string; readonly record: string }[]>([])
  const [sealing, setSealing] = useState(FIRST_SEALING)
  const [wrong, setWrong] = useState<keyof typeof says.problems>()
  const chosen = chosenOf(files, which, own)
  const bearsNarratives = (format === 'xlsx' || format === 'age') && maySay(purpose, 'narratives')
  const offered = DETAILS_OF[format].filter((one) => maySay(purpose, one))
  const submit = (): void => {
    const problem = chosen.length === 0 ? 'files' : recipient.trim() === '' ? 'recipient' : format === 'age' ? sealingProblem(sealing) : undefined
    setWrong(problem)
    if (problem !== undefined) return
    const clients = chosen.map(({ client }) => client)
    void prepare({ clients, purpose, recipient, format, words, details: details.filter((one) => offered.includes(one)), keepNumbers, named: bearsNarratives ? named.filter(({ client }) => clients.includes(client)) : [], sealed: sealedFor(sealing) })
  }
  return (
    <Form
      className="form export"
      validationBehavior="aria"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {/* While somebody mends it, not when they press the button: what vanishes then would move the button from under the pointer. */}
      <div className="fields" onInput={() => setWrong(undefined)}>
        <section className="export-step" aria-labelledby="export-which">
          <h2 id="export-which">{says.which}</h2>
          <WhichFiles rows={files} own={own} which={which} choose={setWhich} />
        </section>
        <section className="export-step" aria-labelledby="export-why">
          <h2 id="export-why">{says.why}</h2>
          <Choice label={says.purpose} value={purpose} choose={(one) => setPurpose(isExportPurpose(one) ? one : 'other')} options={PURPOSES.map((one) => [one, code({ codes: 'export-purposes' }, one)] as const)} />
          <p className="hint">{says.purposeHint[groundOf(purpose)]}</p>
          <Field className="wide" name="recipient" label={says.recipient} hint={says.recipientHint} value={recipient} onChange={setRecipient} required={false} />
        </section>
        <section className="export-step" aria-labelledby="export-how">
          <h2 id="export-how">{says.how}</h2>
          <Choice
            label={says.format}
            value={format}
            choose={(one) => {
              const next = FORMATS.find((known) => known === one) ?? 'xlsx'
              setFormat(next)
              setDetails(FIRST_DETAILS[next])
            }}
            options={FORMATS.map((one) => [one, code({ codes: 'export-formats' }, one)] as const)}
          />
          <p className="hint">{says.formatHint[format]}</p>
          {format === 'xlsx' ? <Choice label={says.words} value={words} choose={setWords} options={[...NETWORK_LANGUAGES.map((one) => [one, languages([one])] as const).toSorted(([, one], [, other]) => order(one, other)), ['codes', says.codes]]} /> : null}
          <CheckboxGroup className="field wide" value={details.filter((one) => offered.includes(one))} onChange={(ticked) => setDetails(offered.filter((one) => ticked.includes(one)))}>
            <Label>{says.details}</Label>
            <Text slot="description" className="hint">{`${format === 'age' ? '' : `${says.detailsText} `}${says.always}`}</Text>
            <div className="ticks">{offered.map((one) => <Checkbox key={one} value={one} className="tick"><span className="box" aria-hidden="true" />{code({ codes: 'export-details' }, one)}</Checkbox>)}</div>
          </CheckboxGroup>
          {format === 'age' ? null : <Checkbox className="tick" isSelected={keepNumbers} onChange={setKeepNumbers}><span className="box" aria-hidden="true" />{says.keepNumbers}</Checkbox>}
          {bearsNarratives ? <NamedNarratives files={chosen} named={named} choose={setNamed} /> : null}
          {format === 'age' ? <HowSealed sealing={sealing} choose={setSealing} /> : null}
        </section>
      </div>
      <div role="alert">
        {wrong === undefined ? null : <p className="wrong">{says.problems[wrong]}</p>}
        {state.kind === 'asking' && state.refusal !== undefined ? <NotHere refusal={state.refusal} /> : null}
        {state.kind === 'asking' && state.stopped ? <p>{says.stopped}</p> : null}
      </div>
      <div className="actions"><Button type="submit">{says.prepare}</Button></div>
    </Form>
  )
}
