import { Link } from '@tanstack/react-router'
import { answersTo, isTreatedAsChild, ofForm, stringIn } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useSession } from '../../access/guard.tsx'
import { useNames } from '../../people/use-people.ts'
import type { SessionShown } from '../../access/access-state.ts'
import { asFileRecords } from '../file/file-records.ts'
import { whoIsIt } from '../file/who-is-it.ts'
import { todayHere } from '../forms/answers.ts'
import { useDates } from '../forms/use-dates.ts'
import type { FileShown } from '../register.ts'

/** Whom the two files are about, beside each other, and the way to keep the other one. */
export const TwoFiles = ({ kept, other }: { readonly kept: FileShown; readonly other: FileShown }) => {
  const { merging: says } = useClientMessages()
  const session = useSession()
  if (session === undefined) return null
  return (
    <>
      <div className="two-files">
        <One session={session} file={kept} as={says.kept} />
        <One session={session} file={other} as={says.other} />
      </div>
      <p><Link to="/clients/$client/merge/$other" params={{ client: other.client, other: kept.client }} replace>{says.swap}</Link></p>
    </>
  )
}

const One = ({ session, file, as }: { readonly session: SessionShown; readonly file: FileShown; readonly as: string }) => {
  const { clientFile, clientList, merging: says, count } = useClientMessages()
  const { number, day, list } = useFormats()
  const { kept } = useDates()
  const nameOf = useNames(session)
  const known = asFileRecords(file.records)
  const person = answersTo(known, 'person')
  const born = stringIn(person, 'dateOfBirth')
  const written = ofForm(known, 'person')[0]?.body
  const { name, byWish, age, childhood } = whoIsIt(person, todayHere(), written?.at.slice(0, 10) ?? todayHere())
  const years = age === undefined ? clientFile.ages.unknown : age.least === age.most ? clientFile.ages[age.about ? 'about' : 'exact'](number(age.least)) : clientFile.ages.between(number(age.least), number(age.most))
  const changed = file.records.map(({ changedOn }) => changedOn).toSorted().at(-1)
  return (
    <section aria-label={as}>
      <h2>{as}</h2>
      <p className="who"><Link to="/clients/$client" params={{ client: file.client }}>{name === undefined ? (byWish ? clientFile.namelessByWish : clientFile.nameless) : <bdi translate="no">{name}</bdi>}</Link></p>
      <p>{[born === undefined ? '' : says.born(kept(born)), years, isTreatedAsChild(childhood) ? (childhood === 'child' ? clientFile.child : clientFile.presumedChild) : ''].filter((part) => part !== '').join(' · ')}</p>
      <p className="hint">{[count(says.records)(file.records.length + file.narratives.length), file.assigned.length === 0 ? clientList.nobodyAssigned : clientList.assigned(list(file.assigned.map(nameOf))), changed === undefined ? '' : clientList.changed(day(changed))].filter((part) => part !== '').join(' · ')}</p>
    </section>
  )
}
