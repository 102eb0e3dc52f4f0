import { useMemo } from 'react'
import type { Field } from '#clients'
import { fieldOfTarget, foldSaid, habitOf, readCell, UNKNOWN_VALUES, valuesIn, type ColumnSeen, type ColumnUse, type Target, type WordBook } from '#clients/import'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { Choice } from '../../people/choice.tsx'
import { useOptions, type OptionGroup } from '../forms/use-options.ts'
import { GroupedChoice } from './grouped-choice.tsx'

const CODED: ReadonlySet<string> = new Set(['choice', 'choices', 'country', 'countries', 'language', 'languages'])
const MOST_VALUES = 40
const NOT_KNOWN = '-'

type Props = { readonly seen: ColumnSeen; readonly use: ColumnUse; readonly set: (use: ColumnUse) => void; readonly groups: readonly OptionGroup[]; readonly targets: ReadonlyMap<string, Target>; readonly book: WordBook; readonly today: string }

/** Where one column goes, and how it is read. */
export const ColumnPart = (props: Props) => {
  const { seen: { samples }, use, set, groups, targets, today } = props
  const { clientImport: says } = useClientMessages()
  const { header } = use
  const target = targets.get(use.target)
  const field = target && fieldOfTarget(target)
  const habit = field?.type === 'date' ? habitOf(samples, today) : undefined
  const choose = (id: string): void => {
    const next = targets.get(id)
    const { codes: _codes, habit: _habit, ...rest } = use
    const said = next && fieldOfTarget(next).type === 'date' ? habitOf(samples, today) : undefined
    set({ ...rest, target: id, ...(said === 'day-first' || said === 'month-first' ? { habit: said } : {}) })
  }
  return (
    <div className="import-column">
      <GroupedChoice label={says.goesTo(header)} value={use.target} choose={choose} groups={groups} />
      <p className="hint" translate="no" dir="auto">{samples.length === 0 ? says.emptyColumn : says.examples([...new Set(samples)].slice(0, 3).map((one) => one.slice(0, 60)).join(' · '))}</p>
      {habit === undefined ? null : (
        <>
          <Choice
            label={says.habit(header)}
            value={use.habit ?? ''}
            choose={(chosen) => {
              const { habit: _, ...rest } = use
              set(chosen === 'day-first' || chosen === 'month-first' ? { ...rest, habit: chosen } : rest)
            }}
            options={(['', 'day-first', 'month-first'] as const).map((one) => [one, says.habits[one]])}
          />
          {use.habit === undefined ? <p className="wrong">{says.habitAsk}</p> : null}
        </>
      )}
      {field !== undefined && CODED.has(field.type) ? <Values {...props} field={field} /> : null}
    </div>
  )
}

/** What each value of a column means. */
const Values = ({ seen, use, set, book, today, field }: Props & { readonly field: Field }) => {
  const { clientImport: says, count } = useClientMessages()
  const options = useOptions(field)
  const known = field.codes === undefined ? undefined : book.codes.get(field.codes)
  // As the words are by themselves, whatever was chosen: so that the list stays where it is while one chooses.
  const { values, open } = useMemo(() => {
    const said = new Map<string, string>()
    const meant = (value: string): string | undefined => {
      const { value: read } = readCell({ ...field, type: singular(field.type) }, value, { today, ...(known && { known }) })
      return typeof read === 'string' ? read : undefined
    }
    for (const cell of seen.said) {
      if (said.size >= MOST_VALUES * 4) break
      for (const value of valuesIn(field, cell, { today, ...(known && { known }) })) if (!said.has(foldSaid(value))) said.set(foldSaid(value), value)
    }
    const all = Array.from(said, ([folded, value]) => ({ folded, value: value.slice(0, 80), means: meant(value) }))
    const strange = all.filter(({ means }) => means === undefined)
    return { values: [...strange, ...all.filter(({ means }) => means !== undefined)].slice(0, MOST_VALUES), open: strange }
  }, [seen, field, known, today])
  const left = open.filter(({ folded }) => use.codes?.[folded] === undefined).length
  const choose = (folded: string, code: string): void => {
    const { [folded]: _, ...rest } = use.codes ?? {}
    set({ ...use, codes: code === '' ? rest : { ...rest, [folded]: code === NOT_KNOWN ? '' : code } })
  }
  if (values.length === 0) return null
  return (
    <>
      <details open={open.length > 0}>
        <summary>{says.values(use.header)}{left === 0 ? '' : `: ${count(says.valuesOpen)(left)}`}</summary>
        <div className="import-values">
          {values.map(({ folded, value, means }) => {
            const chosen = use.codes?.[folded]
            return <GroupedChoice key={folded} label={says.valueMeans(value)} value={chosen === '' ? NOT_KNOWN : (chosen ?? means ?? '')} choose={(code) => choose(folded, code)} groups={[{ options: [['', says.asRule], [NOT_KNOWN, says.valueNotKnown]] }, ...options]} />
          })}
        </div>
      </details>
      {left === 0 && use.unknown === 'keep' ? null : <Choice label={says.unknown(use.header)} value={use.unknown} choose={(policy) => set({ ...use, unknown: UNKNOWN_VALUES.find((one) => one === policy) ?? 'keep' })} options={UNKNOWN_VALUES.map((one) => [one, says.unknowns[one]])} />}
    </>
  )
}

const singular = (type: Field['type']): Field['type'] => (type === 'choices' ? 'choice' : type === 'countries' ? 'country' : type === 'languages' ? 'language' : type)
