import { ageBandOn, childhoodOn, isTreatedAsChild, turnsEighteen } from '../age.ts'
import { codesIn, rowsIn, stringIn, valueOf, type Answers } from '../answer.ts'
import { askAgainAtEighteen } from '../coming-of-age.ts'
import { consentState } from '../consents.ts'
import { mayBeCounted } from '../counted.ts'
import { answersTo, dayOf, ofForm, type FileRecord } from '../file-record.ts'
import { mergedInto } from '../finding/merged-into.ts'
import { readDate, spanOf } from '../known-date.ts'
import { currentStatus } from '../status.ts'

/** The first and the last day on which something may have been. */
export type Span = readonly [first: string, last: string]

/**
 * What figures are made of, of one file: nobody's name, and no words of anybody. Ages are those of the day on which they came, where it is known; everything else is as it stands today.
 * `came`: `undefined` where nobody said.
 */
export type FileFacts = {
  readonly came: Span | undefined
  readonly child: boolean
  readonly counted: boolean
  readonly homes: readonly string[]
  readonly exploitedIn: readonly string[]
  readonly forms: readonly string[]
  readonly status: string | undefined
  readonly sex: string | undefined
  /** Whether they said a gender in words of their own. */
  readonly genderSaid: boolean
  readonly ageBand: string | undefined
  readonly assigned: readonly string[]
  readonly due: Due
}

/** What waits in a file. `overdue`: for each task, whose it is. */
export type Due = { readonly overdue: readonly (string | undefined)[]; readonly consents: number; readonly turnsEighteen: boolean; readonly secondNames: number }

const known = (answers: Answers, field: string): Span | undefined => {
  const date = readDate(stringIn(answers, field) ?? '')
  return date === undefined ? undefined : spanOf(date)
}

const unique = (codes: readonly string[]): readonly string[] => [...new Set(codes)]

/**
 * The facts of one file; `undefined` for one that does not count: it went into another, or nobody has finished registering the person.
 * @param records of the kinds identity, facts, event and consent
 * @param today a day
 */
export const factsOf = (records: readonly FileRecord[], assigned: readonly string[], today: string): FileFacts | undefined => {
  const [written] = ofForm(records, 'person')
  if (written === undefined || mergedInto(records) !== undefined) return undefined
  const [person, intake] = [answersTo(records, 'person'), answersTo(records, 'intake')]
  const came = known(intake, 'cameOn')
  const [on, writtenOn] = [came?.[0] ?? today, dayOf(written.body.at)]
  const events = ofForm(records, 'exploitation').map(({ body }) => body.answers)
  const home = stringIn(person, 'homeCountry')
  return {
    came, assigned,
    child: isTreatedAsChild(childhoodOn(person, on, writtenOn)),
    counted: mayBeCounted(records, `${today}T12:00:00.000Z`) === 'yes',
    homes: home === undefined ? codesIn(person, 'citizenships') : [home],
    exploitedIn: unique(events.flatMap((event) => rowsIn(event, 'places').flatMap((row) => (stringIn(row, 'role') === 'exploited' ? (stringIn(row, 'country') ?? []) : [])))),
    forms: unique(events.flatMap((event) => codesIn(event, 'forms'))),
    status: currentStatus(records, today)?.status,
    sex: stringIn(person, 'sex'),
    genderSaid: stringIn(person, 'gender') !== undefined,
    ageBand: ageBandOn(person, on, writtenOn),
    due: dueIn(records, today, { person, writtenOn }),
  }
}

const isOver = (answers: Answers, today: string): boolean => {
  const due = known(answers, 'due')
  return valueOf(answers, 'doneOn') === undefined && valueOf(answers, 'stoppedOn') === undefined && due !== undefined && due[1] < today
}

const dueIn = (records: readonly FileRecord[], today: string, { person, writtenOn }: { readonly person: Answers; readonly writtenOn: string }): Due => {
  const at = `${today}T12:00:00.000Z`
  const eighteen = turnsEighteen(person, writtenOn)
  const asked = askAgainAtEighteen(records, at)?.consents ?? []
  const again = ofForm(records, 'consent').filter(({ record, body }) => asked.includes(record) || consentState(records, body.answers, at) === 'ask-again')
  return {
    overdue: ofForm(records, 'task').filter(({ body }) => isOver(body.answers, today)).map(({ body }) => stringIn(body.answers, 'whose')),
    consents: again.length,
    turnsEighteen: eighteen !== undefined && eighteen[0].slice(0, 7) === today.slice(0, 7) && eighteen[1].slice(0, 7) === today.slice(0, 7),
    secondNames: ofForm(records, 'disclosure').filter(({ body }) => valueOf(body.answers, 'second') === undefined).length,
  }
}
