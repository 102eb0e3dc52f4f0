import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { asking } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import type { StaffOnServer } from '../../people/list-people.ts'
import { nameGroup } from '../../people/name-group.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import '../../people/people.css'
import { Page } from '../../shell/page.tsx'
import '../file/file.css'
import { useFormWords, type FormAsked } from '../forms/form-asked.ts'
import { useBook, useKeepingUp, type BookShown, type RecordShown } from '../register.ts'
import type { BookKind } from './book-kind.ts'
import './books.css'
import { BookLines } from './book-lines.tsx'
import { groupsOf } from './groups-of.ts'
import { useBookSearch } from './use-book-search.ts'

type Props = { readonly kind: BookKind; readonly children?: ReactNode }

/** The page of any book: its records, one beside the list, searched, added to and changed, by whoever is in the group. */
export const BookPage = ({ kind, children }: Props) => {
  const session = useSession()
  return session === undefined ? null : <Page title={kind.title} lead={kind.lead}>{children}<InGroup session={session} kind={kind} /></Page>
}

const InGroup = ({ session, kind }: { readonly session: SessionShown; readonly kind: BookKind }) => {
  const { api } = useDesk()
  const { book: says } = useClientMessages()
  const { list } = useFormats()
  const [{ group: wanted }, , chooseGroup] = useBookSearch()
  const staff = useQuery(asking<readonly StaffOnServer[]>(api, `/api/organisations/${session.organisation}/staff`)).data ?? []
  const groups = groupsOf(session)
  const group = groups.find((one) => one.group === wanted) ?? groups[0]
  const asked = useFormWords().asked(kind.form)
  if (asked === undefined) throw new Error('books are of forms that are in the table')
  if (group === undefined) return <p className="now">{says.noGroup}</p>
  const byDesk = kind.byDesk ?? []
  const written: FormAsked = { ...asked, form: { ...asked.form, sections: asked.form.sections.map(({ name, fields }) => ({ name, fields: fields.filter((field) => !byDesk.includes(field.name)) })) } }
  return (
    <>
      {groups.length < 2 ? null : <Choice label={says.group} value={group.group} choose={chooseGroup} options={groups.map((one) => [one.group, nameGroup(one, staff, list)])} />}
      <Opened key={group.group} session={session} kind={kind} group={group.group} asked={written} />
    </>
  )
}

type OpenedProps = { readonly session: SessionShown; readonly kind: BookKind; readonly group: string; readonly asked: FormAsked }

const Opened = ({ group, ...props }: OpenedProps) => {
  const { book: says, clientFile, count } = useClientMessages()
  const { kind } = props
  const book = useBook(group, kind.content)
  useKeepingUp()
  const { refetch } = book
  useEffect(() => {
    // Whoever comes here sees what colleagues wrote since they were here last.
    void refetch({ cancelRefetch: false })
  }, [refetch])
  if (book.data === undefined) return book.error ? <NotHere refusal={book.error.refusal} again={() => void book.refetch()} /> : <Awaited says={says.opening} />
  const records = recordsIn(book.data, kind)
  return (
    <>
      {book.data.unopened.length === 0 ? null : <p className="waits now">{count(clientFile.unopened)(book.data.unopened.length)}</p>}
      {kind.head === undefined ? null : <div className="book-above">{kind.head(records, group)}</div>}
      <BookLines {...props} group={group} book={book.data} records={records} />
    </>
  )
}

const recordsIn = ({ records }: BookShown, { form, order }: BookKind): readonly RecordShown[] =>
  records.filter(({ body }) => body.form === form).toSorted(order ?? ((one, other) => (one.body.at < other.body.at ? 1 : -1)))
