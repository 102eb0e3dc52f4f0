import { codeLabel, labelsIn, type Found } from '#clients'
import { parseLanguageTag } from '#kernel'
import { useFormats, useMessages } from '../../i18n/use-messages.tsx'
import type { ClientRow } from './list-rows.ts'

/** One client: what they are called, what is known, why they were found, and what wants doing. */
export const ClientLine = ({ row, found, nameOf }: { readonly row: ClientRow; readonly found: Found | undefined; readonly nameOf: (staff: string) => string }) => {
  const { clientList: says, count, locale } = useMessages()
  const formats = useFormats()
  const languages = row.languages.map((code) => {
    const tag = parseLanguageTag(code)
    return tag === undefined ? code : formats.language(tag)
  })
  const facts = [
    ...(row.status === undefined ? [] : [codeLabel(labelsIn(locale.slice(0, 2)), 'statuses', row.status)]),
    ...(languages.length === 0 ? [] : [formats.list(languages)]),
    row.assigned.length === 0 ? says.nobodyAssigned : says.assigned(formats.list(row.assigned.map(nameOf))),
    ...(row.changedOn === undefined ? [] : [says.changed(formats.day(row.changedOn))]),
    ...(row.restricted ? [says.restricted] : []),
  ]
  const why = found === undefined ? [] : [...found.by.filter(({ name, how }) => how !== 'same' || name !== row.name).map(({ name, how }) => says.how[how](name)), ...(found.born === undefined ? [] : [says.born[found.born]])]
  const wants = [...(row.finished ? [] : [says.unfinished]), ...(row.flags === 0 ? [] : [count(says.flags)(row.flags)]), ...(row.tasks === 0 ? [] : [count(says.tasksDue)(row.tasks)])]
  return (
    <>
      <span className="called" dir="auto">{row.name ?? (row.unopened ? says.unreadable : says.nameless)}</span>
      {why.length === 0 ? null : <span className="why" dir="auto">{why.join(' · ')}</span>}
      <span className="more">{facts.join(' · ')}</span>
      {wants.length === 0 ? null : <span className="wants">{wants.join(' · ')}</span>}
    </>
  )
}
