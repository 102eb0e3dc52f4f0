import { Button, ProgressBar } from 'react-aria-components'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { NotHere } from './not-here.tsx'
import type { Wrapping } from './use-wrapping.ts'

type Props = { readonly state: Wrapping; readonly nameOf: (group: string) => string; readonly goOn: () => void; readonly breakOff: () => void }

/** How far the wrapping is, in numbers; it can be broken off and gone on with. */
export const WrappingProgress = ({ state, nameOf, goOn, breakOff }: Props) => {
  const { wrapping: says, count } = useMessages()
  const { number } = useFormats()
  if (state.kind === 'idle') return null
  if (state.kind === 'done') return <p role="status" className="waits">{count(says.done)(state.wrapped)}</p>
  if (state.kind === 'stopped') {
    return (
      <div className="waits">
        {state.refusal.kind === 'broken-off' ? <p role="status">{says.stopped}</p> : <NotHere refusal={state.refusal} />}
        <Button onPress={goOn}>{says.goOn}</Button>
      </div>
    )
  }
  return (
    <div className="waits">
      <ProgressBar aria-label={says.running(nameOf(state.at))} minValue={0} maxValue={Math.max(1, state.of)} value={state.done} valueLabel={says.progress(number(state.done), number(state.of))}>
        {({ valueText }) => (
          <>
            <p>{says.running(nameOf(state.at))} <b>{state.of === 0 ? says.counting : valueText}</b></p>
            <progress aria-hidden="true" max={Math.max(1, state.of)} value={state.done} />
          </>
        )}
      </ProgressBar>
      <p className="hint">{says.mayLeave}</p>
      <Button className="quiet" onPress={breakOff}>{says.stop}</Button>
    </div>
  )
}
