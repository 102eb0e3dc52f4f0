import type { Id } from '#kernel'
import type { Answers, Answer } from '#clients'
import { mergedInto } from '#clients/finding'
import type { ClientShown, DraftShown, FieldName, FileShown, RecordKind, RecordShown } from '../../register-shapes.ts'
import type { Session } from '../ceremonies/session.ts'
import { liesIn, readDraft } from './draft-body.ts'
import type { Held, HeldRecord, Register } from './held.ts'
import type { Fetched } from './fetch-file.ts'

/** A record as the page sees it; `undefined` for what is not open. */
export const showRecord = (client: Id, { record, kind, revision, changedOn, body }: HeldRecord): RecordShown | undefined => body && { client, record, kind, revision, changedOn, body }

/** A draft as the page sees it. What a colleague is writing is theirs until they save it; one that was dropped is none. */
export const showDraft = ({ staff }: Session, { listed: { client }, records }: Held, { record: draft, revision, changedOn, body }: HeldRecord): DraftShown | undefined => {
  const read = body && readDraft(body)
  if (!body || !read) return undefined
  const mine = body.by === staff
  const lies = liesIn(body)
  const content = lies === undefined ? body : records.get(lies)?.body
  const { answers, began } = (mine && content && readDraft(content)) || { answers: undefined, began: undefined }
  return { client, draft, revision, changedOn, by: body.by, at: body.at, ...read, mine, answers, began }
}

/** What one client's records answer to a field: of the newest record first. */
const answersTo = (bodies: readonly { readonly form: string; readonly answers: Answers }[], name: FieldName): readonly Answer[] => {
  const dot = name.indexOf('.')
  const [form, field] = [name.slice(0, dot), name.slice(dot + 1)]
  return bodies.filter((body) => body.form === form).map(({ answers }) => answers[field]).filter((answer) => answer !== undefined)
}

const bodiesOf = ({ records }: Held, finished: boolean) => {
  const open = [...records.values()].flatMap(({ kind, body }) => (body && kind !== 'draft' ? [body] : []))
  const drafted = finished ? [] : [...records.values()].flatMap(({ kind, body }) => (kind === 'draft' && body ? [body] : [])).flatMap((body) => {
    const draft = readDraft(body)
    return draft ? [{ form: draft.form, answers: draft.answers, at: body.at }] : []
  })
  return [...open, ...drafted].toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** A client in the list, with answers to these fields. */
export const showClient = ({ staff }: Session, held: Held, fields: readonly FieldName[]): ClientShown => {
  const { client, group, assigned, restriction } = held.listed
  const records = [...held.records.values()]
  const finished = records.some(({ kind }) => kind === 'identity')
  const bodies = bodiesOf(held, finished)
  const shown = Object.fromEntries(fields.map((field) => [field, answersTo(bodies, field)]))
  const days = records.map(({ changedOn }) => changedOn).toSorted()
  return { client, group, assigned, mine: assigned.includes(staff), restricted: restriction !== null, finished, changedOn: days.at(-1), shown, unopened: held.unopened.size > 0 }
}

/**
 * Whether a restricted file belongs to a record of a book and to no client: its first record says so, as that of a book does (decision 26). Where there is a person in
 * it, nobody takes it out of the list by a word.
 */
const isApart = ({ listed, records }: Held): boolean => {
  const all = listed.restriction === null ? [] : [...records.values()]
  return all.some(({ body }) => body?.form === 'book') && !all.some(({ kind }) => kind === 'identity')
}

/** Clients' files: without the books, and what hangs on them. */
export const filesOf = ({ clients }: Register): readonly Held[] => [...clients.values()].filter((held) => held.listed.sort === 'file' && !isApart(held))

const present = <T>(found: T | undefined): readonly T[] => (found === undefined ? [] : [found])

/** Whether a file went into another, by its events: whatever of it is still to be done is to be done in that one. */
const wentAway = ({ records }: Held): boolean => mergedInto([...records.values()].flatMap(({ record, body }) => (body?.form === 'merged' ? [{ record, body }] : []))) !== undefined

/** All opened records of one kind. Of a file that went into another nothing but the note of it, once events are open: the rest stands in that one as a copy. */
export const showKind = (register: Register, kind: RecordKind): readonly RecordShown[] =>
  filesOf(register).flatMap((held) => {
    const isAway = wentAway(held)
    return [...held.records.values()].filter((one) => one.kind === kind && (!isAway || one.body?.form === 'merged')).flatMap((one) => present(showRecord(held.listed.client, one)))
  })

/** Drafts of one's own. */
export const showOwnDrafts = (session: Session, register: Register): readonly DraftShown[] =>
  filesOf(register).flatMap((held) => [...held.records.values()].flatMap((one) => (one.kind === 'draft' ? present(showDraft(session, held, one)) : []))).filter(({ mine }) => mine)

/** A file as the page sees it. */
export const showFile = (session: Session, { held, file }: Fetched): FileShown => {
  const { client, group, assigned } = held.listed
  const records = [...held.records.values()]
  const drafted = new Set(records.flatMap(({ kind, body }) => (kind === 'draft' && body ? present(liesIn(body)) : [])))
  return {
    client, group, assigned, readers: held.readers,
    records: records.filter(({ kind }) => kind !== 'draft' && kind !== 'narrative').flatMap((one) => present(showRecord(client, one))),
    narratives: records.filter(({ kind, record }) => kind === 'narrative' && !drafted.has(record)).map(({ record, revision, changedOn }) => ({ record, revision, changedOn })),
    drafts: records.filter(({ kind }) => kind === 'draft').flatMap((one) => present(showDraft(session, held, one))),
    attachments: file.attachments,
    unopened: [...held.unopened.values()],
  }
}
