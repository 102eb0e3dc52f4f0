import type { Id } from '#kernel'
import { isWithoutAnswer, rowsIn, stringIn, valueOf, type Answer, type Answers } from '../answer.ts'
import { ofForm, type FileRecord } from '../file-record.ts'
import { formOf, type FormName } from '../forms/index.ts'
import { isSame } from '../same-answer.ts'
import { copyOf, type FileOfTwo } from './merge-files.ts'

/** Which record of a file that went into this one stands here as which. */
const movedFrom = (into: readonly FileRecord[], other: Id): ReadonlyMap<string, string> =>
  new Map(ofForm(into, 'merged').flatMap(({ body: { answers } }) =>
    stringIn(answers, 'other') !== other || answers['undoneOn'] !== undefined ? [] : rowsIn(answers, 'records').flatMap((row) => {
      const [there, here] = [stringIn(row, 'there'), stringIn(row, 'here')]
      return there === undefined || here === undefined ? [] : [[there, here] as const]
    })))

const isNothing = (answer: Answer | undefined): boolean => answer === undefined || answer === '' || isWithoutAnswer(answer)

const saysAll = (here: Answers, there: Answers): boolean =>
  Object.entries(there).every(([field, answer]) => {
    const own = here[field]
    if (isNothing(answer) || isSame(own, answer)) return true
    return Array.isArray(own) && Array.isArray(answer) && answer.every((one: string | Answers) => own.some((mine: string | Answers) => isSame(typeof mine === 'string' ? [mine] : mine, typeof one === 'string' ? [one] : one)))
  })

/** Records of a file that went into another which that one says word for word: whoever reads both need not read these twice. What says anything else is not among them. */
export const saidIn = (into: readonly FileRecord[], other: FileOfTwo): ReadonlySet<Id> => {
  const to = movedFrom(into, other.client)
  return new Set(other.records.filter(({ record, body }) => {
    // Of a form that a file has one of, no row is written where the two said the same.
    const here = into.find((one) => one.record === to.get(record)) ?? (formOf(body.form)?.many === false ? ofForm(into, body.form as FormName).at(-1) : undefined) // As it was just found.
    return here?.body.form === body.form && saysAll(here.body.answers, copyOf(body.answers, to))
  }).map(({ record }) => record))
}

/** What one record says of another of its file, said of the one that stands for it in the file that it went into. */
export const saidOfHere = (into: readonly FileRecord[], other: FileOfTwo): readonly FileRecord[] => {
  const to = movedFrom(into, other.client)
  // Ids of records, as the note has them.
  return other.records.map(({ record, body }) => ({ record, body: { ...body, answers: copyOf(body.answers, to), ...(body.of !== undefined && { of: (to.get(body.of) ?? body.of) as Id }) } }))
}

/** The records of a file as consents are read: with what was given, refused or taken back in a file that went into it, and never heard of here. */
export const withTheirWord = (into: readonly FileRecord[], others: readonly FileOfTwo[]): readonly FileRecord[] => {
  const back = new Map<string, Answer>()
  const beside: FileRecord[] = []
  for (const other of others) {
    const to = movedFrom(into, other.client)
    for (const one of ofForm(other.records, 'consent')) {
      const here = to.get(one.record)
      const taken = valueOf(one.body.answers, 'withdrawnOn')
      if (here === undefined) beside.push(one)
      else if (taken !== undefined) back.set(here, taken)
    }
  }
  const known = into.map((one): FileRecord => {
    const taken = back.get(one.record)
    return taken === undefined || one.body.form !== 'consent' || one.body.answers['withdrawnOn'] !== undefined ? one : { record: one.record, body: { ...one.body, answers: { ...one.body.answers, withdrawnOn: taken } } }
  })
  return [...known, ...beside]
}
