import { currentStatus, mergedInto, readDate, rowsIn, spanOf, stringIn, valueOf, type Answers, type FileRecord } from '#clients'
import { isId } from '#kernel'
import type { ClientShown, FieldName, RecordShown } from '../register.ts'

/** What the list asks of each file. */
export const FIELDS: readonly FieldName[] = ['person.givenName', 'person.familyName', 'person.otherNames', 'person.codeName', 'person.languages']

/** One client as the list shows them. `name`: `undefined` for one without. `flags`: not resolved. `tasks`: due by today and not done. */
export type ClientRow = {
  readonly client: string
  readonly name: string | undefined
  readonly status: string | undefined
  readonly languages: readonly string[]
  readonly assigned: readonly string[]
  readonly changedOn: string | undefined
  readonly flags: number
  readonly tasks: number
  readonly mine: boolean
  readonly finished: boolean
  readonly restricted: boolean
  readonly unopened: boolean
}

const newest = ({ shown }: ClientShown, field: FieldName) => shown[field]?.[0]

/** What a client is called in a list: given and family name, or another, or the code name. */
const nameOf = (client: ClientShown): string | undefined => {
  const answers: Answers = Object.fromEntries(FIELDS.flatMap((field) => {
    const answer = newest(client, field)
    return answer === undefined ? [] : [[field.slice('person.'.length), answer]]
  }))
  const full = [stringIn(answers, 'givenName'), stringIn(answers, 'familyName')].filter((part) => part !== undefined).join(' ')
  return [full, stringIn(answers, 'codeName'), ...rowsIn(answers, 'otherNames').map((row) => stringIn(row, 'name'))].find((name) => name !== undefined && name !== '')
}

const isDue = ({ body: { form, answers } }: RecordShown, today: string): boolean => {
  const due = readDate(stringIn(answers, 'due') ?? '')
  return form === 'task' && valueOf(answers, 'doneOn') === undefined && due !== undefined && spanOf(due)[0] <= today
}

const fileRecords = (records: readonly RecordShown[]): readonly FileRecord[] =>
  records.flatMap(({ record, body: { by, of, ...body } }) => (isId(record) && isId(by) ? [{ record, body: { ...body, by, ...(of !== undefined && isId(of) && { of }) } }] : []))

/**
 * The clients as lines, those changed last first. A file that went into another is not among them: its names are found in that one.
 * @param today a day, for what is due
 */
export const toRows = (clients: readonly ClientShown[], events: readonly RecordShown[], facts: readonly RecordShown[], today: string): readonly ClientRow[] => {
  const [happened, known] = [Map.groupBy(events, ({ client }) => client), Map.groupBy(facts, ({ client }) => client)]
  return clients
    .flatMap((one): readonly ClientRow[] => {
      const { client, assigned, changedOn, mine, finished, restricted, unopened } = one
      const own = happened.get(client) ?? []
      if (own.some(({ body }) => body.form === 'merged') && mergedInto(fileRecords(own)) !== undefined) return []
      const languages = newest(one, 'person.languages')
      return [{
        client, assigned, changedOn, mine, finished, restricted, unopened,
        name: nameOf(one),
        status: currentStatus(fileRecords(known.get(client) ?? []), today)?.status,
        languages: Array.isArray(languages) ? languages.filter((language): language is string => typeof language === 'string') : [],
        flags: own.filter(({ body: { form, answers } }) => form === 'flag' && valueOf(answers, 'resolvedOn') === undefined).length,
        tasks: own.filter((record) => isDue(record, today)).length,
      }]
    })
    .toSorted((a, b) => ((a.changedOn ?? '') < (b.changedOn ?? '') ? 1 : (a.changedOn ?? '') > (b.changedOn ?? '') ? -1 : a.client < b.client ? -1 : 1))
}

/** Which of them are shown. */
export const VIEWS = ['mine', 'all', 'unfinished'] as const
export type View = (typeof VIEWS)[number]

export const inView = (rows: readonly ClientRow[], view: View): readonly ClientRow[] => rows.filter(({ mine, finished }) => view === 'all' || (view === 'mine' ? mine : !finished))
