import type { Id } from '#kernel'
import { withAgeOn } from '../age-said-on.ts'
import { isWithoutAnswer, rowsIn, stringIn, type Answer, type Answers, type Rows } from '../answer.ts'
import { dayOf, type FileRecord } from '../file-record.ts'
import type { Form, FormKind } from '../form.ts'
import { formOf } from '../forms/index.ts'
import { isSame } from '../same-answer.ts'

/** One of two files. */
export type FileOfTwo = { readonly client: Id; readonly records: readonly FileRecord[] }

/** A record to be written. `began`: the answers that it was written over; not there for a new one. */
export type MergeWrite = { readonly record: Id; readonly kind: FormKind; readonly form: string; readonly version: number; readonly answers: Answers; readonly of?: Id; readonly began?: Answers }

/** An answer that the two do not agree on. `here`: the kept file's. */
export type Differing = { readonly form: string; readonly field: string; readonly here: Answer; readonly there: Answer }

/**
 * What putting two files together writes, in each. `stays`: records that only the other file has, which stays where it is and can be opened: narratives, attachments, drafts.
 * `differs`: answers that the two do not agree on; the kept file's stands unless the other's is taken, and both stay in their own file's past.
 */
export type MergePlan = { readonly kept: readonly MergeWrite[]; readonly other: readonly MergeWrite[]; readonly stays: readonly Id[]; readonly differs: readonly Differing[] }

/** How two files are put together. `on`: a moment. `nextId` draws ids of records. `takes`: whether the other's answer is taken where the two do not agree. */
export type MergeHow = { readonly on: string; readonly nextId: () => Id; readonly takes?: (form: string, field: string) => boolean }

/** Their content is sealed for their own file, or nobody has opened it. */
const STAYS: ReadonlySet<string> = new Set(['narrative', 'attachment', 'draft', 'merged', 'book'])

const isMissing = (answer: Answer | undefined): boolean => answer === undefined || answer === '' || isWithoutAnswer(answer) || (Array.isArray(answer) && answer.length === 0)

type List = readonly (string | Answers)[]

const isList = (answer: Answer | undefined): answer is readonly string[] | Rows => Array.isArray(answer)

/** One's own first, and then what the other has beside. */
const both = (one: List, other: List): Answer => [...one, ...other.filter((there) => !one.some((here) => JSON.stringify(here) === JSON.stringify(there) || (typeof here === 'object' && typeof there === 'object' && isSame(here, there))))] as Answer // Of one field, and so all of one sort.

/** Of these, the answer that protects more stands, whichever file has it, and nobody is asked to choose. */
const STRICTER: ReadonlyMap<string, Answer> = new Map([['counted.mayBeCounted', false], ['contact.noContact', true]])

/** One form that a file has one of, out of two. */
const fill = (form: Form, kept: Answers, other: Answers, takes: NonNullable<MergeHow['takes']>): { readonly answers: Answers; readonly differs: readonly Differing[] } => {
  const differs: Differing[] = []
  const answers = new Map<string, Answer>(Object.entries(kept))
  for (const [field, there] of Object.entries(other)) {
    const here = answers.get(field)
    const stricter = STRICTER.get(`${form.name}.${field}`)
    if (stricter !== undefined && (here === stricter || there === stricter)) answers.set(field, stricter)
    else if (here === undefined || (isMissing(here) && !isMissing(there))) answers.set(field, there)
    else if (isList(here) && isList(there)) answers.set(field, both(here, there))
    else if (!isMissing(there) && !isSame(here, there)) {
      differs.push({ form: form.name, field, here, there })
      if (takes(form.name, field)) answers.set(field, there)
    }
  }
  if (form.name !== 'person') return { answers: Object.fromEntries(answers), differs }
  const names = [kept, other].reduce((now, one) => withNames(now, one), Object.fromEntries(answers))
  return { answers: names, differs }
}

/** Names by which a file knew the person: found from now on by these, too. */
const withNames = (answers: Answers, known: Answers): Answers => {
  const names = ['givenName', 'familyName'].map((field) => [stringIn(answers, field), stringIn(known, field)] as const)
  const there = names.map(([, name]) => name).filter((name) => name !== undefined)
  const more = [...(names.some(([here, name]) => name !== undefined && here !== name) ? [there.join(' ')] : []), ...[stringIn(known, 'codeName')].filter((name) => name !== undefined && name !== stringIn(answers, 'codeName'))]
  const rows = rowsIn(answers, 'otherNames')
  const fresh = more.filter((name) => !rows.some((row) => stringIn(row, 'name') === name)).map((name) => ({ name: name ?? '' }))
  return fresh.length === 0 ? answers : { ...answers, otherNames: [...rows, ...fresh] }
}

/** What one record says of another in its file, said of the copy. */
const pointing = (answer: Answer, to: ReadonlyMap<string, string>): Answer => {
  if (typeof answer === 'string') return to.get(answer) ?? answer
  if (!isList(answer)) return answer
  return answer.map((one) => (typeof one === 'string' ? (to.get(one) ?? one) : copyOf(one, to))) as Answer // Each is of the sort that it was.
}

export const copyOf = (answers: Answers, to: ReadonlyMap<string, string>): Answers => Object.fromEntries(Object.entries(answers).map(([field, answer]) => [field, pointing(answer, to)]))

/** What a record says. An age is of the day on which it was written there, and not of that on which two files are put together. */
const dated = ({ form, answers, at }: FileRecord['body']): Answers => (form === 'person' ? withAgeOn(answers, dayOf(at)) : answers)

const has = (records: readonly FileRecord[], form: string): FileRecord | undefined => records.filter(({ body }) => body.form === form).toSorted((one, other) => (one.body.at < other.body.at ? -1 : 1)).at(-1)

/** The note of an earlier attempt that did not come to its end, or of two files that are together. */
const begunIn = (kept: FileOfTwo, other: Id): FileRecord | undefined =>
  kept.records.find(({ body: { form, answers } }) => form === 'merged' && stringIn(answers, 'other') === other && answers['records'] !== undefined && answers['undoneOn'] === undefined)

/**
 * Puts two files together: what the other has is written into the kept one, field by field or as copies; where both say something else, the kept one's stands unless `takes` says
 * otherwise. The other file is not touched but for a note of where it went: nothing is lost, and `undoMerge` is the way back. The kept file is to be written first: where only
 * that was done, the same once more writes what is missing, and copies nothing twice.
 */
export const mergeFiles = (kept: FileOfTwo, other: FileOfTwo, { on, nextId, takes = () => false }: MergeHow): MergePlan => {
  const begun = begunIn(kept, other.client)
  const before = begun === undefined ? [] : rowsIn(begun.body.answers, 'records')
  const taken = new Map(before.flatMap((row) => [[stringIn(row, 'there') ?? '', stringIn(row, 'here') ?? ''] as const]))
  const moving = other.records.flatMap(({ record, body }) => {
    const form = formOf(body.form)
    // That the two are linked says nothing any more.
    if (form === undefined || STAYS.has(form.name) || taken.has(record) || (form.name === 'link' && stringIn(body.answers, 'client') === kept.client)) return []
    const here = form.many ? undefined : has(kept.records, form.name)
    return [{ there: record, body, form, here }]
  })
  const to = new Map<string, string>([...taken, ...moving.map(({ there, here }) => [there, here?.record ?? nextId()] as const)])
  // Ids drawn just above, or of records that are there.
  const idOf = (there: string): Id | undefined => to.get(there) as Id | undefined
  const rows: Answers[] = []
  const differs: Differing[] = []
  const writes = moving.flatMap(({ there, body, form, here }): readonly MergeWrite[] => {
    const record = idOf(there) ?? nextId()
    const of = body.of === undefined ? undefined : (idOf(body.of) ?? body.of)
    const write = { record, kind: form.kind, form: form.name, version: Math.max(body.version, here?.body.version ?? 0), ...(of === undefined ? {} : { of }) }
    const copy = copyOf(dated(body), to)
    if (here === undefined) {
      rows.push({ here: record, there })
      return [{ ...write, answers: copy }]
    }
    const filled = fill(form, dated(here.body), copy, takes)
    differs.push(...filled.differs)
    if (isSame(filled.answers, here.body.answers)) return []
    rows.push({ here: record, there, before: JSON.stringify({ before: here.body.answers, after: filled.answers }) })
    return [{ ...write, answers: filled.answers, began: here.body.answers }]
  })
  const note = (client: Id, more: Answers): MergeWrite => ({ record: nextId(), kind: 'event', form: 'merged', version: 1, answers: { other: client, on, ...more } })
  const noted = begun === undefined ? [note(other.client, { records: rows })] : rows.length === 0 ? [] : [overNote(begun, [...before, ...rows])]
  const moved = new Set<string>([...taken.keys(), ...moving.map(({ there }) => there)])
  return { kept: [...writes, ...noted], other: [note(kept.client, {})], stays: other.records.map(({ record }) => record).filter((record) => !moved.has(record)), differs }
}

const overNote = ({ record, body: { version, answers } }: FileRecord, records: Rows): MergeWrite => ({ record, kind: 'event', form: 'merged', version, answers: { ...answers, records }, began: answers })
