import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components'
import { readDate, spanOf, type Answer } from '#clients'
import { parsePartialDate } from '#kernel'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { useFormWords } from '../forms/form-asked.ts'
import type { ClientRow } from '../register.ts'

/** Which files somebody chose. `month`: in which they came; `status`: how they stand; empty: whichever. `restricted`: named one by one. */
export type Which = { readonly whose: 'this' | 'mine' | 'all'; readonly month: string; readonly status: string; readonly restricted: readonly string[] }

/** A file as it is chosen from. */
export type Choosable = ClientRow & { readonly month: string | undefined }

/** The month in which somebody came, `2026-03`; `undefined` where it is not known as well as that. */
export const monthOf = (cameOn: Answer | undefined): string | undefined => {
  const known = readDate(typeof cameOn === 'string' ? cameOn : '')
  return known === undefined || known.date.length < 7 ? undefined : spanOf(known)[0].slice(0, 7)
}

/** The files that were chosen: restricted ones only where they are named, or asked for from their own page. */
export const chosenOf = (rows: readonly Choosable[], which: Which, own: string | undefined): readonly Choosable[] =>
  which.whose === 'this' ? rows.filter(({ client }) => client === own) : within(rows, which).filter(({ restricted, client }) => !restricted || which.restricted.includes(client))

const within = (rows: readonly Choosable[], { whose, month, status }: Which): readonly Choosable[] =>
  rows.filter((row) => row.finished && (whose !== 'mine' || row.mine) && (month === '' || row.month === month) && (status === '' || row.status === status))

type Props = { readonly rows: readonly Choosable[]; readonly own: string | undefined; readonly which: Which; readonly choose: (which: Which) => void }

export const WhichFiles = ({ rows, own, which, choose }: Props) => {
  const { exporting: says, count } = useClientMessages()
  const { date, order } = useFormats()
  const { code } = useFormWords()
  const months = [...new Set(rows.flatMap(({ month }) => month ?? []))].toSorted().toReversed()
  const statuses = [...new Set(rows.flatMap(({ status }) => status ?? []))].map((one) => [one, code({ codes: 'statuses' }, one)] as const).toSorted(([, a], [, b]) => order(a, b))
  const restricted = which.whose === 'this' ? [] : within(rows, which).filter((row) => row.restricted)
  const monthSaid = (month: string): string => {
    const known = parsePartialDate(month)
    return known === undefined ? month : date(known)
  }
  return (
    <>
      <Choice
        label={says.take}
        value={which.whose}
        choose={(whose) => choose({ ...which, whose: whose === 'this' || whose === 'mine' ? whose : 'all' })}
        options={(own === undefined ? (['mine', 'all'] as const) : (['this', 'mine', 'all'] as const)).map((one) => [one, says.whose[one]])}
      />
      {which.whose === 'this' ? null : (
        <div className="export-narrow">
          <Choice label={says.month} value={which.month} choose={(month) => choose({ ...which, month })} options={[['', says.anyMonth], ...months.map((month) => [month, monthSaid(month)] as const)]} />
          <Choice label={says.status} value={which.status} choose={(status) => choose({ ...which, status })} options={[['', says.anyStatus], ...statuses]} />
        </div>
      )}
      {restricted.length === 0 ? null : (
        <CheckboxGroup className="field wide" value={[...which.restricted]} onChange={(named) => choose({ ...which, restricted: named })}>
          <Label>{says.restricted}</Label>
          <Text slot="description" className="hint">{says.restrictedText}</Text>
          {restricted.map(({ client, name }) => <Checkbox key={client} value={client} className="tick"><span className="box" aria-hidden="true" /><span dir="auto" translate="no">{name ?? says.nameless}</span></Checkbox>)}
        </CheckboxGroup>
      )}
      <p className="hint" role="status">{count(says.chosen)(chosenOf(rows, which, own).length)}</p>
    </>
  )
}
