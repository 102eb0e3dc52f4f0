import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { formOf } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import { fieldLabel, useFormWords } from '../forms/form-asked.ts'
import { useAttachmentProgress } from '../use-attachment.ts'
import type { Plan, useExport } from './use-export.ts'
import type { Choosable } from './which-files.tsx'

type Work = ReturnType<typeof useExport>

const Working = ({ says, done, of, stop }: { readonly says: string; readonly done?: number; readonly of?: number; readonly stop: () => void }) => {
  const { exporting } = useClientMessages()
  return (
    <div className="export">
      <p role="status">{says}</p>
      {done === undefined || of === undefined ? null : <progress value={done} max={Math.max(1, of)} aria-label={says} />}
      <div className="actions"><Button className="quiet" onPress={stop}>{exporting.stop}</Button></div>
    </div>
  )
}

/** A step that came to be while one waited: whoever reads or steps with keys lands on its heading. */
const Step = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="export">
      <h2 ref={heading} tabIndex={-1}>{title}</h2>
      {children}
    </section>
  )
}

/** What comes after the asking: progress, what would leave, the warning, the download. */
export const ExportSteps = ({ work, files }: { readonly work: Work; readonly files: readonly Choosable[] }) => {
  const { exporting: says } = useClientMessages()
  const { number } = useFormats()
  const { state, stop, give, back } = work
  switch (state.kind) {
    case 'asking':
      return null
    case 'opening':
      return <Working says={says.preparing(number(state.done), number(state.of))} done={state.done} of={state.of} stop={stop} />
    case 'building':
      return <Building work={state.work} stop={stop} />
    case 'recording':
      return <Working says={says.recording(number(state.done), number(state.plan.records.size))} done={state.done} of={state.plan.records.size} stop={stop} />
    case 'planned':
      return <Planned plan={state.plan} files={files} refusal={state.refusal} give={give} back={back} />
    default:
      return (
        <Step title={says.done}>
          <p>{says.doneText}</p>
          <ul className="export-downloads">{state.files.map(({ address, name, part }) => <li key={address}><a href={address} download={name}>{says.download[part]}</a> <span className="hint">{name}</span></li>)}</ul>
          <div className="actions"><Button className="quiet" onPress={back}>{says.again}</Button></div>
        </Step>
      )
  }
}

const Building = ({ work, stop }: { readonly work: string; readonly stop: () => void }) => {
  const { exporting: says } = useClientMessages()
  const { bytes } = useFormats()
  const progress = useAttachmentProgress(work, true)
  return progress === undefined || progress.of === 0 ? <Working says={says.building} stop={stop} /> : <Working says={says.sealing(bytes(progress.done), bytes(progress.of))} done={progress.done} of={progress.of} stop={stop} />
}

const MOST_SHOWN = 20

type PlannedProps = { readonly plan: Plan; readonly files: readonly Choosable[]; readonly refusal: { readonly kind: string } | undefined; readonly give: Work['give']; readonly back: () => void }

const Planned = ({ plan, files, refusal, give, back }: PlannedProps) => {
  const { exporting: says, count } = useClientMessages()
  const inWords = useRefusal()
  const { going, staying } = plan.gathered
  const nameOf = (client: string): string => files.find((one) => one.client === client)?.name ?? says.nameless
  const cameIn = going.flatMap((one) => one.cameIn.map(({ client }) => ({ other: client, into: one.client })))
  const notOpen = going.reduce((sum, one) => sum + one.notOpen, 0)
  return (
    <Step title={says.ready}>
      <p>{going.length === 0 ? says.nothingGoes : count(says.goes)(going.length)}</p>
      {staying.length === 0 ? null : (
        <>
          <p>{count(says.staying)(staying.length)}</p>
          <ul className="export-staying">
            {staying.slice(0, MOST_SHOWN).map(({ client, why }) => <li key={client}><Link to="/clients/$client" params={{ client }} translate="no">{nameOf(client)}</Link>: {says.stays[why.kind]}</li>)}
          </ul>
          {staying.length > MOST_SHOWN ? <p className="hint">{count(says.more)(staying.length - MOST_SHOWN)}</p> : null}
        </>
      )}
      {plan.built.left === 0 ? null : <p className="now">{count(says.left)(plan.built.left)}</p>}
      {cameIn.length === 0 ? null : (
        <>
          <p>{plan.order.format === 'xlsx' || plan.order.format === 'age' ? says.cameIn : says.cameInOnce}</p>
          <ul className="export-staying">{cameIn.slice(0, MOST_SHOWN).map(({ other, into }) => <li key={other}><Link to="/clients/$client" params={{ client: other }} translate="no">{says.cameInOf(nameOf(into))}</Link></li>)}</ul>
          {cameIn.length > MOST_SHOWN ? <p className="hint">{count(says.more)(cameIn.length - MOST_SHOWN)}</p> : null}
        </>
      )}
      {notOpen === 0 ? null : <p className="now">{count(says.cameInGone)(notOpen)}</p>}
      <NotSaid plan={plan} />
      {going.length === 0 ? null : (
        <div className="waits">
          <h3>{says.warning}</h3>
          <p>{plan.order.format === 'age' ? says.sealed : says.plain}</p>
          <ul>{says.warnings.map((one) => <li key={one}>{one}</li>)}</ul>
        </div>
      )}
      <div role="alert">{refusal === undefined ? null : <p className="wrong">{`${says.recordFailed} ${inWords(refusal)}`}</p>}</div>
      <div className="actions">
        {going.length === 0 ? null : <Button onPress={() => void give(plan)}>{says.record}</Button>}
        <Button className="quiet" onPress={back}>{says.back}</Button>
      </div>
    </Step>
  )
}

/** What the standard has no place for, so that nobody takes the table for the whole. */
const NotSaid = ({ plan }: { readonly plan: Plan }) => {
  const { exporting: says, count } = useClientMessages()
  const { asked } = useFormWords()
  const { untold } = plan.built
  if (untold.length === 0) return null
  const called = (field: string): string => {
    const [form = '', name = ''] = field.split('.')
    const known = formOf(form) === undefined ? undefined : asked(form)
    return known === undefined ? field : `${known.labels.label}: ${fieldLabel(known, name)}`
  }
  return (
    <details className="export-untold">
      <summary>{`${says.untoldTitle} (${untold.length})`}</summary>
      <ul>{untold.map(({ field, why, files }) => <li key={`${field} ${why}`}>{called(field)} <span className="hint">{`${says.untold[why]}, ${count(says.untoldFiles)(files)}`}</span></li>)}</ul>
    </details>
  )
}
