import { useId } from 'react'

/** One of a few, in the browser's own list: it works everywhere, by keyboard and on a phone. */
export const Choice = <T extends string>({ label, value, choose, options, isDisabled = false }: {
  readonly label: string
  readonly value: T
  readonly choose: (value: T) => void
  readonly options: readonly (readonly [value: T, label: string])[]
  readonly isDisabled?: boolean
}) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={isDisabled} onChange={({ target }) => {
        const chosen = options.find(([one]) => one === target.value)
        if (chosen !== undefined) choose(chosen[0])
      }}>
        {options.map(([one, said]) => <option key={one} value={one}>{said}</option>)}
      </select>
    </div>
  )
}
