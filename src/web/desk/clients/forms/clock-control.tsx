import { useId, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { momentOf, todayHere } from './answers.ts'
import { textOf, type ControlProps } from './control.ts'
import { Called } from './typed-control.tsx'

/** A field in the browser's own way, with its name, its reason and what is wrong. `children` get their ids. */
export const Framed = ({ field, label, why, problem, children }: Pick<ControlProps, 'field' | 'label' | 'why' | 'problem'> & { readonly children: (ids: { readonly id: string; readonly 'aria-describedby': string; readonly 'aria-invalid': boolean }) => ReactNode }) => {
  const id = useId()
  return (
    <div className="entry">
      <label htmlFor={id}><Called label={label} field={field} /></label>
      <div id={`${id}-says`}>
        {why === undefined ? null : <p className="hint">{why}</p>}
        {problem === undefined ? null : <p className="wrong">{problem}</p>}
      </div>
      {children({ id, 'aria-describedby': `${id}-says`, 'aria-invalid': problem !== undefined })}
    </div>
  )
}

const two = (part: number): string => String(part).padStart(2, '0')

/** An instant as the browser's own field shows it: by the clock on the wall, `2026-03-01T18:30`. */
const onTheWall = (moment: string): string => {
  const at = new Date(moment)
  return Number.isNaN(at.getTime()) ? '' : `${todayHere(at)}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** A moment: day and hour by this device's clock, kept in UTC. */
export const MomentControl = (props: ControlProps) => {
  const { clientForm: says } = useClientMessages()
  const { answer, set } = props
  return (
    <Framed {...props}>
      {(ids) => (
        <div className="beside">
          <input
            {...ids}
            type="datetime-local"
            autoComplete="off"
            value={onTheWall(textOf(answer))}
            onChange={({ target }) => {
              const at = new Date(target.value)
              set(Number.isNaN(at.getTime()) ? undefined : momentOf(at))
            }}
          />
          <Button className="quiet" onPress={() => set(momentOf(new Date()))}>{says.now}</Button>
        </div>
      )}
    </Framed>
  )
}

/** A time of the day. */
export const TimeControl = (props: ControlProps) => (
  <Framed {...props}>{(ids) => <input {...ids} type="time" className="few" autoComplete="off" value={textOf(props.answer)} onChange={({ target }) => props.set(target.value)} />}</Framed>
)
