import { useId } from 'react'

/** One of a few, in the browser's own list: it works everywhere, by keyboard and on a telephone. */
export const Choice = ({ label, value, choose, options }: { readonly label: string; readonly value: string; readonly choose: (value: string) => void; readonly options: readonly (readonly [value: string, label: string])[] }) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([one, said]) => <option key={one} value={one}>{said}</option>)}
      </select>
    </div>
  )
}
