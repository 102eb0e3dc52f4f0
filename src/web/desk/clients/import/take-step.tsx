import { useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../../access/access-state.ts'
import { Refused } from '../../api/queries.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { REGISTER } from '../register.ts'
import { ProgressLine } from './progress-line.tsx'
import type { RunEnd, RunProgress } from './run-end.ts'
import { Step, type Steps } from './step.tsx'

type Props = {
  readonly session: SessionShown
  readonly make: number
  readonly add?: number
  readonly skip: number
  /** Does it; called again to go on. */
  readonly run: (how: { readonly signal: AbortSignal; readonly tell: (progress: RunProgress) => void }) => Promise<RunEnd>
  readonly nameOf: (line: number) => string
  readonly back: () => void
  readonly steps?: Steps
}

/** The last step: files are made. It says before what can be undone, and by whom. */
export const TakeStep = ({ session, make, add = 0, skip, run, nameOf, back, steps }: Props) => {
  const { clientImport: says, count } = useClientMessages()
  const { number } = useFormats()
  const inWords = useRefusal()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const stop = useRef<AbortController>(undefined)
  const [progress, setProgress] = useState<RunProgress>()
  const [end, setEnd] = useState<RunEnd>()
  const [wrong, setWrong] = useState('')
  // Whoever leaves the page stops it; it goes on later where it stopped.
  useEffect(() => () => stop.current?.abort(), [])
  const take = async (): Promise<void> => {
    const controller = new AbortController()
    stop.current = controller
    setWrong('')
    setEnd(undefined)
    setProgress({ done: 0, of: make + add })
    try {
      setEnd(await run({ signal: controller.signal, tell: setProgress }))
    } catch (fault) {
      setWrong(fault instanceof Refused ? inWords(fault.refusal) : String(fault))
    }
    setProgress(undefined)
    await queries.invalidateQueries({ queryKey: REGISTER, predicate: ({ queryKey }) => queryKey[1] !== 'client.narrative' })
  }
  return (
    <Step step="take" {...(steps && { steps })}>
      {end === undefined ? (
        <>
          <p>{[make === 0 ? '' : count(says.takeLead.make)(make), add === 0 ? '' : count(says.takeLead.add)(add), skip === 0 ? '' : count(says.takeLead.skip)(skip)].filter((one) => one !== '').join(' ')} {make === 0 ? '' : says.inHand}</p>
          <p className={may(session, 'erase-clients') ? '' : 'wrong'}>{may(session, 'erase-clients') ? says.undoMine : says.undoOthers}</p>
        </>
      ) : (
        <div role="status">
          <p>{[count(says.made)(end.made), end.added === 0 ? '' : count(says.added)(end.added)].filter((one) => one !== '').join(' ')}</p>
          {end.failed.length === 0 ? null : (
            <>
              <p className="wrong">{count(says.failed)(end.failed.length)}</p>
              <ul>{end.failed.slice(0, 50).map(({ line, refusal }) => <li key={line}>{nameOf(line)}: {inWords(refusal)}</li>)}</ul>
            </>
          )}
          {end.brokenOff ? <p className="wrong">{end.because === undefined ? '' : inWords(end.because)} {says.brokenOff}</p> : null}
        </div>
      )}
      <div role="alert">{wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
      {progress === undefined ? (
        <div className="actions">
          {end === undefined ? <Button onPress={() => void take()}>{says.take}</Button> : end.brokenOff || end.failed.length > 0 ? <Button onPress={() => void take()}>{says.goOn}</Button> : null}
          {end === undefined ? <Button className="quiet" onPress={back}>{says.back}</Button> : <Button className={end.brokenOff ? 'quiet' : ''} onPress={() => void navigate({ to: '/clients' })}>{says.toClients}</Button>}
        </div>
      ) : <ProgressLine says={says.taking(number(progress.done), number(progress.of))} done={progress.done} of={progress.of} stop={() => stop.current?.abort()} stopSays={says.stopHere} />}
    </Step>
  )
}
