import { currentStatus, mergedInto, readDate, spanOf, stringIn, valueOf, type Answers, type FileRecord } from '#clients'
import { isId } from '#kernel'
import type { ClientShown, DraftShown, FieldName, RecordShown } from '../register.ts'
import type { View } from './views.ts'
import { whoRow, type WhoRow } from './who-row.ts'

/** What the list asks of each file. */
export const FIELDS: readonly FieldName[] = [
  'person.namelessByWish', 'person.givenName', 'person.familyName', 'person.otherNames', 'person.codeName', 'person.languages', 'person.dateOfBirth', 'person.age', 'person.ageOn', 'person.ageInDoubt',
]

/** One client as the list shows them. `flags`: not resolved. `tasks`: due by today and not done. `drafts`: one's own, of somebody who is registered. */
export type ClientRow = WhoRow & {
  readonly client: string
  readonly status: string | undefined
  readonly languages: readonly string[]
  readonly assigned: readonly string[]
  readonly changedOn: string | undefined
  readonly flags: number
  readonly tasks: number
  readonly drafts: number
  readonly mine: boolean
  readonly finished: boolean
  readonly restricted: boolean
  readonly unopened: boolean
}

const newest = ({ shown }: ClientShown, field: FieldName) => shown[field]?.[0]

/** The answers to `person`, as far as the list asks for them. */
const personOf = (client: ClientShown): Answers => Object.fromEntries(FIELDS.flatMap((field) => {
  const answer = newest(client, field)
  return answer === undefined ? [] : [[field.slice('person.'.length), answer]]
}))

/** Whether something is to be done by today. What was stopped is not. */
export const isDue = ({ body: { form, answers } }: RecordShown, today: string): boolean => {
  const due = readDate(stringIn(answers, 'due') ?? '')
  return form === 'task' && valueOf(answers, 'doneOn') === undefined && valueOf(answers, 'stoppedOn') === undefined && due !== undefined && spanOf(due)[0] <= today
}

const fileRecords = (records: readonly RecordShown[]): readonly FileRecord[] =>
  records.flatMap(({ record, body: { by, of, ...body } }) => (isId(record) && isId(by) ? [{ record, body: { ...body, by, ...(of !== undefined && isId(of) && { of }) } }] : []))

/** Records of all files, by kind, and one's own drafts. `identity`: for the day on which an age was written down. */
export type RecordsOfAll = { readonly drafts: readonly DraftShown[]; readonly identity: readonly RecordShown[]; readonly event: readonly RecordShown[]; readonly facts: readonly RecordShown[] }

const writtenOn = (records: readonly RecordShown[]): string | undefined => records.filter(({ body }) => body.form === 'person').map(({ body }) => body.at.slice(0, 10)).toSorted().at(-1)

/**
 * The clients as lines, those changed last first. A file that went into another is not among them: its names are found in that one.
 * @param today a day, for ages and for what is due
 */
export const toRows = (clients: readonly ClientShown[], { identity, event, facts, drafts }: RecordsOfAll, today: string): readonly ClientRow[] => {
  const [people, happened, known] = [identity, event, facts].map((records) => Map.groupBy(records, ({ client }) => client))
  const begun = Map.groupBy(drafts, ({ client }) => client)
  return clients
    .flatMap((one): readonly ClientRow[] => {
      const { client, assigned, changedOn, mine, finished, restricted, unopened } = one
      const own = happened?.get(client) ?? []
      if (own.some(({ body }) => body.form === 'merged') && mergedInto(fileRecords(own)) !== undefined) return []
      const languages = newest(one, 'person.languages')
      return [{
        client, assigned, changedOn, mine, finished, restricted, unopened,
        ...whoRow(personOf(one), today, writtenOn(people?.get(client) ?? []) ?? changedOn ?? today),
        status: currentStatus(fileRecords(known?.get(client) ?? []), today)?.status,
        languages: Array.isArray(languages) ? languages.filter((language): language is string => typeof language === 'string') : [],
        flags: own.filter(({ body: { form, answers } }) => form === 'flag' && valueOf(answers, 'resolvedOn') === undefined).length,
        tasks: own.filter((record) => isDue(record, today)).length,
        drafts: finished ? (begun.get(client)?.length ?? 0) : 0,
      }]
    })
    .toSorted((a, b) => ((a.changedOn ?? '') < (b.changedOn ?? '') ? 1 : (a.changedOn ?? '') > (b.changedOn ?? '') ? -1 : a.client < b.client ? -1 : 1))
}

const SHOWS: Readonly<Record<View, (row: ClientRow) => boolean>> = { mine: ({ mine }) => mine, all: () => true, due: ({ tasks }) => tasks > 0, unfinished: ({ finished, drafts }) => !finished || drafts > 0 }

export const inView = (rows: readonly ClientRow[], view: View): readonly ClientRow[] => rows.filter(SHOWS[view])
