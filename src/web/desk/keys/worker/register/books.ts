import { ok, refuse, isId, type Id, type Result } from '#kernel'
import { bookIdOf } from '#vault/open'
import type { BookShown, BothChanged, Saved } from '../../register-shapes.ts'
import type { Desk } from '../ceremonies/desk.ts'
import type { Session } from '../ceremonies/session.ts'
import { fetchFile } from './fetch-file.ts'
import type { Held, Register } from './held.ts'
import { makeClient } from './make-client.ts'
import { listClients } from './open-register.ts'
import type { RegisterRefusal } from './refusal.ts'
import { saveRecords, type KnownWrite } from './save-records.ts'
import { showRecord } from './show.ts'

export type BookPlace = { readonly group: Id; readonly content: string }

const FORM = 'book'

const isFirst = (form: string | undefined): boolean => form === FORM

const contentOf = ({ records }: Held): string | undefined => {
  for (const { body } of records.values()) if (body && isFirst(body.form) && typeof body.answers['sort'] === 'string') return body.answers['sort']
  return undefined
}

/** The id that everybody in the group gives to this book, whether or not it is there. */
const ownId = async ({ organisation, rings }: Session, { group, content }: BookPlace): Promise<Result<Id, RegisterRefusal>> => {
  const ring = rings.get(group)
  if (!ring) return refuse({ kind: 'no-key-of-group' })
  const id = await bookIdOf(ring, organisation, content)
  if (!isId(id)) throw new Error('the vault draws ids as they are written')
  return ok(id)
}

/** Books of a group with this content: its own, and those of groups that are closed and whose clients came here. */
const booksOf = async (desk: Desk, session: Session, register: Register, { group, content }: BookPlace): Promise<Result<readonly Held[], RegisterRefusal>> => {
  if (!register.listed) {
    const listed = await listClients(desk, session, register)
    if (!listed.ok) return listed
  }
  const own = await ownId(session, { group, content })
  if (!own.ok) return own
  const known = [...register.clients.values()].filter(({ listed }) => listed.sort === 'book' && listed.group === group).map(({ listed }) => listed.client)
  const books: Held[] = []
  for (const id of new Set([own.value, ...known])) {
    const fetched = await fetchFile(desk, session, register, id)
    if (fetched.ok && (id === own.value || contentOf(fetched.value.held) === content)) books.push(fetched.value.held)
    if (!fetched.ok && fetched.refusal.kind !== 'client-gone') return fetched
  }
  return ok(books)
}

/** What a group keeps of one sort. */
export const openBook = async (desk: Desk, session: Session, register: Register, place: BookPlace): Promise<Result<BookShown, RegisterRefusal>> => {
  const books = await booksOf(desk, session, register, place)
  if (!books.ok) return books
  const records = books.value.flatMap(({ listed, records: held }) => [...held.values()].flatMap((one) => {
    // What somebody is writing is theirs until they save it.
    const shown = one.kind === 'draft' ? undefined : showRecord(listed.client, one)
    return shown && !isFirst(shown.body.form) ? [shown] : []
  }))
  return ok({ ...place, books: books.value.map(({ listed }) => listed.client), records, unopened: books.value.flatMap(({ unopened }) => Array.from(unopened.values())) })
}

/** Writes in a book, each record in the one that it lies in; what is new goes into the group's own, which is made when it is first needed. */
export const saveInBook = async (desk: Desk, session: Session, register: Register, place: BookPlace, writes: readonly KnownWrite[]): Promise<Result<Saved | BothChanged, RegisterRefusal>> => {
  const own = await ownId(session, place)
  if (!own.ok) return own
  const [first] = writes
  // Records of two books are never saved together: pages write one at a time.
  const lying = [...register.clients.values()].find(({ listed, records }) => listed.sort === 'book' && first !== undefined && records.has(first.record))
  if (lying) return await saveRecords(desk, session, register, lying.listed.client, writes)
  const books = register.clients.has(own.value) ? ok([]) : await booksOf(desk, session, register, place)
  if (!books.ok) return books
  if (register.clients.has(own.value)) return await saveRecords(desk, session, register, own.value, writes)
  // The same id and the same first record for whoever makes it: two at once make one.
  const title: KnownWrite = { record: own.value, kind: 'report', form: FORM, version: 1, answers: { sort: place.content } }
  return await makeClient(desk, session, register, { client: own.value, group: place.group, sort: 'book', writes: [title, ...writes] })
}
