import { codeLabel, labelsIn, type Found } from '#clients'
import { parseLanguageTag } from '#kernel'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { inItsOwnDirection } from './in-its-own-direction.ts'
import type { ClientRow } from '../register.ts'

type Props = {
  readonly row: ClientRow
  readonly found: Found | undefined
  readonly nameOf: (staff: string) => string
  readonly today: string
  /** Among one's own, that they are in one's hands need not be said. */
  readonly amongMine: boolean
}

const said = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** One client: what they are called, why they were found, what wants doing, and what is known. */
export const ClientLine = ({ row, found, nameOf, today, amongMine }: Props) => {
  const { clientList: says, clientFile, count, locale } = useClientMessages()
  const formats = useFormats()
  const { age } = row
  const years = (): string => {
    if (age === undefined) return ''
    return age.least === age.most ? clientFile.ages[age.about ? 'about' : 'exact'](formats.number(age.least)) : clientFile.ages.between(formats.number(age.least), formats.number(age.most))
  }
  const languages = row.languages.map((code) => {
    const tag = parseLanguageTag(code)
    return tag === undefined ? code : formats.language(tag)
  })
  const facts = [
    years(),
    row.child === undefined ? '' : row.child === 'child' ? clientFile.child : clientFile.presumedChild,
    row.status === undefined ? '' : codeLabel(labelsIn(locale.slice(0, 2)), 'statuses', row.status),
    formats.list(languages),
    row.assigned.length === 0 ? says.nobodyAssigned : row.mine && row.assigned.length === 1 ? (amongMine ? '' : says.withMe) : says.assigned(formats.list(row.assigned.map((staff) => inItsOwnDirection(nameOf(staff))))),
    row.changedOn === undefined ? '' : row.changedOn === today ? says.changedToday : says.changed(formats.day(row.changedOn)),
  ]
  const why = found === undefined ? [] : [
    ...found.by.filter(({ name, how }) => how !== 'same' || name !== row.name).map(({ name, how }) => (name === row.name ? says.howItself[how] : says.how[how](inItsOwnDirection(name)))),
    ...(found.born === undefined ? [] : [says.born[found.born]]),
  ]
  const wants = [row.flags === 0 ? '' : count(says.flags)(row.flags), row.tasks === 0 ? '' : count(says.tasksDue)(row.tasks), row.finished ? '' : says.unfinished, row.drafts === 0 ? '' : says.notSaved, row.restricted ? says.restricted : '', row.unopened ? says.inPart : '']
  const name = row.name === undefined ? (row.unopened ? says.unreadable : row.byWish ? says.namelessByWish : says.nameless) : undefined
  return (
    <>
      <span className="called" data-nameless={name === undefined ? undefined : ''}>{name ?? <bdi translate="no">{row.name}</bdi>}</span>
      {why.length === 0 ? null : <span className="found-by">{said(why)}</span>}
      {said(wants) === '' ? null : <span className="wants">{said(wants)}</span>}
      <span className="more">{said(facts)}</span>
    </>
  )
}
