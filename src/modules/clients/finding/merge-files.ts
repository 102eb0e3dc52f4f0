import type { Id } from '#kernel'
import { isWithoutAnswer, rowsIn, stringIn, type Answer, type Answers, type Rows } from '../answer.ts'
import { ofForm, type FileRecord } from '../file-record.ts'
import type { Form, FormKind } from '../form.ts'
import { formOf } from '../forms/index.ts'
import { isSame } from '../same-answer.ts'

/** One of two files. */
export type FileOfTwo = { readonly client: Id; readonly records: readonly FileRecord[] }

/** A record to be written. `began`: the answers that it was written over; not there for a new one. */
export type MergeWrite = { readonly record: Id; readonly kind: FormKind; readonly form: string; readonly version: number; readonly answers: Answers; readonly of?: Id; readonly began?: Answers }

/**
 * What putting two files together writes, in each. `stays`: records that only the other file has, which stays where it is and can be opened: narratives, attachments, drafts.
 * `differs`: answers that the two do not agree on; the kept file's stands, and the other's stays in the other.
 */
export type MergePlan = { readonly kept: readonly MergeWrite[]; readonly other: readonly MergeWrite[]; readonly stays: readonly Id[]; readonly differs: readonly { readonly form: string; readonly field: string }[] }

/** Their content is sealed for their own file, or nobody has opened it. */
const STAYS: ReadonlySet<string> = new Set(['narrative', 'attachment', 'draft', 'merged', 'book'])

const isMissing = (answer: Answer | undefined): boolean => answer === undefined || answer === '' || isWithoutAnswer(answer) || (Array.isArray(answer) && answer.length === 0)

type List = readonly (string | Answers)[]

const isList = (answer: Answer | undefined): answer is readonly string[] | Rows => Array.isArray(answer)

/** One's own first, and then what the other has beside. */
const both = (one: List, other: List): Answer => [...one, ...other.filter((there) => !one.some((here) => JSON.stringify(here) === JSON.stringify(there) || (typeof here === 'object' && typeof there === 'object' && isSame(here, there))))] as Answer // Of one field, and so all of one sort.

/** One form that a file has one of, out of two. */
const fill = (form: Form, kept: Answers, other: Answers): { readonly answers: Answers; readonly differs: readonly string[] } => {
  const differs: string[] = []
  const answers = new Map<string, Answer>(Object.entries(kept))
  for (const [field, there] of Object.entries(other)) {
    const here = answers.get(field)
    if (here === undefined || (isMissing(here) && !isMissing(there))) answers.set(field, there)
    else if (isList(here) && isList(there)) answers.set(field, both(here, there))
    else if (!isMissing(there) && !isSame(here, there)) differs.push(field)
  }
  return { answers: Object.fromEntries([...answers, ...(form.name === 'person' ? [['otherNames', withNames(Object.fromEntries(answers), other)] as const] : [])].filter(([, answer]) => answer !== undefined) as [string, Answer][]), differs } // What is undefined was left out just above.
}

/** Names by which the other file knew the person: found from now on by these, too. */
const withNames = (answers: Answers, other: Answers): Answer | undefined => {
  const names = ['givenName', 'familyName'].map((field) => [stringIn(answers, field), stringIn(other, field)] as const)
  const there = names.map(([, name]) => name).filter((name) => name !== undefined)
  const more = [...(names.some(([here, name]) => name !== undefined && here !== name) ? [there.join(' ')] : []), ...[stringIn(other, 'codeName')].filter((name) => name !== undefined && name !== stringIn(answers, 'codeName'))]
  const known = rowsIn(answers, 'otherNames')
  const fresh = more.filter((name) => !known.some((row) => stringIn(row, 'name') === name)).map((name) => ({ name: name ?? '' }))
  return fresh.length === 0 ? answers['otherNames'] : [...known, ...fresh]
}

/** What one record says of another in its file, said of the copy. */
const pointing = (answer: Answer, to: ReadonlyMap<string, string>): Answer => {
  if (typeof answer === 'string') return to.get(answer) ?? answer
  if (!isList(answer)) return answer
  return answer.map((one) => (typeof one === 'string' ? (to.get(one) ?? one) : copyOf(one, to))) as Answer // Each is of the sort that it was.
}

export const copyOf = (answers: Answers, to: ReadonlyMap<string, string>): Answers => Object.fromEntries(Object.entries(answers).map(([field, answer]) => [field, pointing(answer, to)]))

const has = (records: readonly FileRecord[], form: string): FileRecord | undefined => records.filter(({ body }) => body.form === form).toSorted((one, other) => (one.body.at < other.body.at ? -1 : 1)).at(-1)

/**
 * Puts two files together: what the other has is written into the kept one, field by field or as copies; where both say something else, the kept one's stands. The other file is not
 * touched but for a note of where it went: nothing is lost, and `undoMerge` is the way back. `nextId` draws ids of records.
 */
export const mergeFiles = (kept: FileOfTwo, other: FileOfTwo, { on, nextId }: { readonly on: string; readonly nextId: () => Id }): MergePlan => {
  const moving = other.records.flatMap(({ record, body }) => {
    const form = formOf(body.form)
    // That the two are linked says nothing any more.
    if (form === undefined || STAYS.has(form.name) || (form.name === 'link' && stringIn(body.answers, 'client') === kept.client)) return []
    const here = form.many ? undefined : has(kept.records, form.name)
    return [{ there: record, body, form, here }]
  })
  const to = new Map<string, Id>(moving.map(({ there, here }) => [there, here?.record ?? nextId()]))
  const rows: Answers[] = []
  const differs: { form: string; field: string }[] = []
  const writes = moving.flatMap(({ there, body, form, here }): readonly MergeWrite[] => {
    const record = to.get(there) ?? nextId()
    const of = body.of === undefined ? undefined : (to.get(body.of) ?? body.of)
    const write = { record, kind: form.kind, form: form.name, version: Math.max(body.version, here?.body.version ?? 0), ...(of === undefined ? {} : { of }) }
    const copy = copyOf(body.answers, to)
    if (here === undefined) {
      rows.push({ here: record, there })
      return [{ ...write, answers: copy }]
    }
    const filled = fill(form, here.body.answers, copy)
    differs.push(...filled.differs.map((field) => ({ form: form.name, field })))
    if (isSame(filled.answers, here.body.answers)) return []
    rows.push({ here: record, there, before: JSON.stringify({ before: here.body.answers, after: filled.answers }) })
    return [{ ...write, answers: filled.answers, began: here.body.answers }]
  })
  const note = (client: Id, more: Answers): MergeWrite => ({ record: nextId(), kind: 'event', form: 'merged', version: 1, answers: { other: client, on, ...more } })
  const moved = new Set(moving.map(({ there }) => there))
  return { kept: [...writes, note(other.client, { records: rows })], other: [note(kept.client, {})], stays: other.records.map(({ record }) => record).filter((record) => !moved.has(record)), differs }
}

/** The file that this one went into; `undefined` for one that stands for itself. The note in the file that was kept has rows; that in the other has none. */
export const mergedInto = (records: readonly FileRecord[]): Id | undefined => {
  const note = ofForm(records, 'merged').find(({ body: { answers } }) => answers['records'] === undefined && answers['undoneOn'] === undefined)
  return note && (stringIn(note.body.answers, 'other') as Id | undefined) // Written by `mergeFiles`; an id that is none finds no file.
}
