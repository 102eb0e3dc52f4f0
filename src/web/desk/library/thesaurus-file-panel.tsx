import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Checkbox, FieldError, FileTrigger, Input, Label, TextField } from 'react-aria-components'
import { invalidate } from '../api/queries.ts'
import type { ApiRefusal } from '../api/refusal.ts'
import { useDesk } from '../desk.tsx'
import { useLibraryMessages } from '../i18n/use-library-messages.ts'
import { useFormats } from '../i18n/use-messages.tsx'
import { Choice } from './choice.tsx'
import { isPrefix, LARGEST, pathFor, USUAL, type Reading, type Report } from './thesaurus-file.ts'
import { ThesaurusRefused } from './thesaurus-refused.tsx'
import { ThesaurusReport } from './thesaurus-report.tsx'

/** Takes a thesaurus in from a file: first what would become of it, then that. */
export const ThesaurusFilePanel = () => {
  const { takingThesaurus: says } = useLibraryMessages()
  const formats = useFormats()
  return (
    <details className="group">
      <summary>{says.title}</summary>
      <p className="hint">{says.hint(formats.bytes(LARGEST))}</p>
      <Taking />
    </details>
  )
}

type Outcome = { readonly file: File; readonly reading: Reading } & ({ readonly report: Report } | { readonly refusal: ApiRefusal } | { readonly tooLarge: true })

const Taking = () => {
  const { api, notices } = useDesk()
  const { takingThesaurus: says } = useLibraryMessages()
  const formats = useFormats()
  const client = useQueryClient()
  const [reading, setReading] = useState(USUAL)
  const [outcome, setOutcome] = useState<Outcome>()
  const [progress, setProgress] = useState<string>()
  const send = async (file: File, how: Reading, plan?: string): Promise<void> => {
    if (file.size > LARGEST) return setOutcome({ file, reading: how, tooLarge: true })
    setProgress(says.sending(formats.share(0)))
    const answer = await api.send<Report>(pathFor(file.name, how, plan), file, (sent) => setProgress(sent < file.size ? says.sending(formats.share(sent / file.size)) : says.reading))
    setProgress(undefined)
    setOutcome({ file, reading: how, ...(answer.ok ? { report: answer.value } : { refusal: answer.refusal }) })
    if (!answer.ok || !answer.value.taken) return
    await invalidate(client, '/api/thesaurus')
    notices.tell({ says: says.taken(file.name) })
  }
  const isBusy = progress !== undefined
  const isFit = isPrefix(reading.prefix)
  return (
    <>
      <HowToRead reading={reading} set={setReading} isBusy={isBusy} />
      <div className="doings">
        <FileTrigger onSelect={(chosen) => [...(chosen ?? [])].slice(0, 1).map((file) => void send(file, reading))}>
          <Button className="quiet" isDisabled={isBusy || !isFit}>{outcome === undefined ? says.choose : says.another}</Button>
        </FileTrigger>
        {outcome === undefined || 'tooLarge' in outcome ? null : <Button className="quiet" isDisabled={isBusy || !isFit} onPress={() => void send(outcome.file, reading)}>{says.again}</Button>}
      </div>
      <p role="status">{progress}</p>
      {outcome === undefined || isBusy ? null : (
        <section aria-label={outcome.file.name}>
          {'tooLarge' in outcome ? <p className="sorry" role="alert">{says.tooLarge(formats.bytes(LARGEST))}</p> : 'refusal' in outcome ? <ThesaurusRefused refusal={outcome.refusal} /> : (
            // What is taken in is what the report was made of, whatever was ticked since.
            <ThesaurusReport name={outcome.file.name} report={outcome.report} take={() => void send(outcome.file, outcome.reading, outcome.report.plan)} />
          )}
        </section>
      )}
    </>
  )
}

const HowToRead = ({ reading, set, isBusy }: { readonly reading: Reading; readonly set: (reading: Reading) => void; readonly isBusy: boolean }) => {
  const { takingThesaurus: says } = useLibraryMessages()
  return (
    <details className="group">
      <summary>{says.more}</summary>
      <Choice<Reading['languages']> label={says.languages} value={reading.languages} isDisabled={isBusy} choose={(languages) => set({ ...reading, languages })} options={[['network', says.languagesAre.network], ['all', says.languagesAre.all]]} />
      <Tick says={says.byName} isOn={reading.byName} turn={(byName) => set({ ...reading, byName })} />
      <Tick says={says.leaveOut} isOn={reading.leaveOutFaults} turn={(leaveOutFaults) => set({ ...reading, leaveOutFaults })} />
      <TextField className="field" value={reading.language} onChange={(language) => set({ ...reading, language })} maxLength={35}><Label>{says.unstated}</Label><Input /><p className="hint">{says.unstatedHint}</p></TextField>
      <TextField className="field" value={reading.prefix} onChange={(prefix) => set({ ...reading, prefix })} isInvalid={!isPrefix(reading.prefix)} validationBehavior="aria">
        <Label>{says.prefix}</Label><Input /><FieldError className="wrong">{says.prefixWrong}</FieldError><p className="hint">{says.prefixHint}</p>
      </TextField>
    </details>
  )
}

const Tick = ({ says, isOn, turn }: { readonly says: string; readonly isOn: boolean; readonly turn: (on: boolean) => void }) => (
  <Checkbox className="tick" isSelected={isOn} onChange={turn}><span className="ticked" aria-hidden="true" />{says}</Checkbox>
)
