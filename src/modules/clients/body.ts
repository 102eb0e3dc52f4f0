import { isId, ok, refuse, type Id, type Result } from '#kernel'
import { WITHOUT_ANSWER, type Answer, type Answers } from './answer.ts'
import { fieldsOf, type Form } from './form.ts'
import { formOf } from './forms/index.ts'

/**
 * What is sealed in a record: the answers to one form, with who wrote them and when, by their clock (ISO 8601, UTC). `of`: the record that this one hangs on (a
 * withdrawal on its consent, own fields on their definition).
 */
export type Body = { readonly form: string; readonly version: number; readonly answers: Answers; readonly by: Id; readonly at: string; readonly of?: Id }

/** Why the content of a record is not one. `at`: where in it. */
export type BodyRefusal = { readonly kind: 'body-unreadable'; readonly why: 'not-json' | 'too-long' | 'shape' | 'form-unknown' | 'answer'; readonly at?: string }

/** The longest body, in UTF-16 units of its JSON. */
export const LONGEST_BODY = 4_000_000
const MOST_ENTRIES = 20_000
const LONGEST_NAME = 100

const unreadable = (why: BodyRefusal['why'], at?: string) => refuse({ kind: 'body-unreadable', why, ...(at === undefined ? {} : { at }) })

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?Z$/
/** Every month has as many days, and needs no calendar. */
const SHORTEST_MONTH = 28

/** ISO 8601 in UTC, of a real day and hour. */
export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && MOMENT.test(value) && (Number(value.slice(8, 10)) <= SHORTEST_MONTH || (!Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value.slice(0, 16))))

/**
 * Reads the content of a record. It was sealed by a colleague, and is read as if by an enemy: nothing is believed but shapes. Fields that the form does not have are
 * kept, so that nothing that an older or newer version knew is lost.
 */
export const readBody = (text: string): Result<Body, BodyRefusal> => {
  if (text.length > LONGEST_BODY) return unreadable('too-long')
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return unreadable('not-json')
  }
  if (!isObject(read)) return unreadable('shape')
  const { form, version, answers, by, at, of } = read
  if (typeof form !== 'string' || formOf(form) === undefined) return unreadable('form-unknown')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > 1_000_000) return unreadable('shape', 'version')
  if (typeof by !== 'string' || !isId(by)) return unreadable('shape', 'by')
  if (!isMoment(at)) return unreadable('shape', 'at')
  if (of !== undefined && (typeof of !== 'string' || !isId(of))) return unreadable('shape', 'of')
  if (!isObject(answers)) return unreadable('shape', 'answers')
  const wrong = wrongIn(answers, true)
  if (wrong !== undefined) return unreadable('answer', wrong)
  // Every answer was looked at just above.
  return ok({ form, version, answers: answers as Answers, by, at, ...(of === undefined ? {} : { of }) })
}

/** Whether something that was read is answers to a form. */
export const isAnswers = (value: unknown): value is Answers => isObject(value) && wrongIn(value, true) === undefined

/** The name of the first field that is no answer. */
const wrongIn = (answers: Readonly<Record<string, unknown>>, rows: boolean): string | undefined => {
  const entries = Object.entries(answers)
  if (entries.length > MOST_ENTRIES) return ''
  return entries.find(([name, answer]) => name === '' || name.length > LONGEST_NAME || name === '__proto__' || !isAnswer(answer, rows))?.[0]
}

const isAnswer = (value: unknown, rows: boolean): value is Answer => {
  if (typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) {
    if (value.length > MOST_ENTRIES) return false
    return value.every((one) => typeof one === 'string') || (rows && value.every((one) => isObject(one) && wrongIn(one, false) === undefined))
  }
  return isObject(value) && Object.keys(value).length === 1 && WITHOUT_ANSWER.some((why) => why === value['without'])
}

/** The content of a record, as text. Halves of letters, as a broken paste leaves them, become the sign for what cannot be read. */
export const writeBody = ({ form, version, answers, by, at, of }: Body): string =>
  JSON.stringify({ form, version, answers, by, at, ...(of === undefined ? {} : { of }) }, (_name, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))

/** What was answered to fields that the form does not have (any more, or yet): shown under *from before*. */
export const fromBefore = (form: Form, answers: Answers): readonly (readonly [field: string, answer: Answer])[] => {
  const known = new Set(fieldsOf(form).map(({ name }) => name))
  return Object.entries(answers).filter(([name]) => !known.has(name))
}

/** Whether a colleague's newer desk wrote it. Such a record is shown, and not changed, until this desk is as new. */
export const isOfNewerForm = (body: Body, form: Form): boolean => body.version > form.version
