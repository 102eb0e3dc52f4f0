import { useId } from 'react'
import type { OptionGroup } from '../forms/use-options.ts'

/** One of very many, in groups, in the browser's own list. */
export const GroupedChoice = ({ label, value, choose, groups }: { readonly label: string; readonly value: string; readonly choose: (value: string) => void; readonly groups: readonly OptionGroup[] }) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {groups.map(({ label: group, options }) => {
          const lines = options.map(([one, said]) => <option key={one} value={one}>{said}</option>)
          return group === undefined ? lines : <optgroup key={group} label={group}>{lines}</optgroup>
        })}
      </select>
    </div>
  )
}
