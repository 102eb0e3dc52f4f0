import type { Id } from '#kernel'
import { WITHOUT_ANSWER, type Answer, type Answers } from '../answer.ts'
import type { Body } from '../body.ts'
import { fieldsOf, type Form, type FormKind } from '../form.ts'
import { FORMS, type FormName } from '../forms/index.ts'
import type { Die } from './die.ts'

/** A record that somebody invented wrote. */
export type InventedRecord = { readonly record: Id; readonly kind: FormKind; readonly body: Body }

/** Who writes, and of which day. `day(40)`: the day forty days ago; below nothing it lies ahead. */
export type Pen = {
  readonly die: Die
  readonly day: (ago: number) => string
  readonly moment: (ago: number) => string
  /** A date as known as it may be: a day, a month, a year, about, or words. */
  readonly known: (ago: number, said?: string) => string
  readonly write: (form: FormName, answers: Readonly<Record<string, Answer | undefined>>, written: { readonly ago: number; readonly by: Id; readonly of?: Id }) => InventedRecord
}

const DAY = 86_400_000

/** Forms in which nothing is left open: others lean on what they say. */
const WHOLE: ReadonlySet<FormName> = new Set(['merged', 'link', 'hand-over', 'task', 'narrative', 'attachment', 'own', 'own-form', 'book', 'draft', 'interpreter', 'notification', 'authority-request', 'representative', 'contact', 'intake'])
const KEPT: ReadonlySet<string> = new Set(['givenName', 'familyName', 'codeName', 'status'])

const OPEN_SHARE = 0.04

/** Some answers are not there, for one of three reasons. */
const leaveOpen = (form: Form, answers: Answers, die: Die): Answers => {
  if (WHOLE.has(form.name as FormName)) return answers // A form of the list, which is where names of forms come from.
  const may = new Set(fieldsOf(form).filter(({ required, type, name }) => required !== true && type !== 'rows' && !KEPT.has(name)).map(({ name }) => name))
  return Object.fromEntries(Object.entries(answers).map(([field, answer]) => [field, may.has(field) && die.chance(OPEN_SHARE) ? { without: die.pick(WITHOUT_ANSWER) } : answer]))
}

export const aPen = (die: Die, today: string): Pen => {
  const noon = Date.parse(`${today}T00:00:00Z`)
  const day = (ago: number): string => new Date(noon - Math.round(ago) * DAY).toISOString().slice(0, 10)
  // During office hours, and never later than this morning.
  const moment = (ago: number): string => `${day(Math.max(ago, 1))}T${String(die.between(7, 15)).padStart(2, '0')}:${String(die.between(0, 59)).padStart(2, '0')}:00.000Z`
  return {
    die, day, moment,
    known: (ago, said) => {
      const [whole, share] = [day(ago), die.draw()]
      if (said !== undefined && share < 0.05) return `said:${said}`
      return share < 0.55 ? whole : share < 0.78 ? whole.slice(0, 7) : share < 0.92 ? whole.slice(0, 4) : `~${whole.slice(0, 4)}`
    },
    write: (name, answers, { ago, by, of }) => {
      const form: Form = FORMS[name]
      const said = Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, Answer] => entry[1] !== undefined))
      return { record: die.id(), kind: form.kind, body: { form: name, version: form.version, answers: leaveOpen(form, said, die), by, at: moment(ago), ...(of !== undefined && { of }) } }
    },
  }
}
