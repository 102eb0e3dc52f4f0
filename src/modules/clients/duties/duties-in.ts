import { rowsIn, stringIn, type Answers } from '../answer.ts'
import { codeListOf } from '../code-lists/index.ts'
import { readDate, spanOf } from '../known-date.ts'
import type { LegalFact } from '../legal-fact.ts'
import { DUTIES, type Duty, type DutyKind } from './duties.ts'

const isKind = (code: string | undefined): code is DutyKind => codeListOf('duty-kinds')?.codes.some((one) => one.code === code) === true

/** A day that may only be known to a month or a year: its last day for an end, and for a verification the first, so that nothing holds longer than it was said to. */
const dayIn = (answers: Answers, field: string, side: 0 | 1): string | undefined => {
  const known = readDate(stringIn(answers, field) ?? '')
  return known === undefined ? undefined : spanOf(known)[side]
}

/** What an organisation wrote in its own book (answers to `duty`); `undefined` where country or kind are missing. */
export const ownDutyOf = (answers: Answers): Duty | undefined => {
  const [country, kind] = [stringIn(answers, 'country'), stringIn(answers, 'kind')]
  if (country === undefined || !isKind(kind)) return undefined
  const texts = ['law', 'what', 'to', 'byWhom'].flatMap((field) => {
    const said = stringIn(answers, field)
    return said === undefined ? [] : [[field, said] as const]
  })
  const words = Object.fromEntries(rowsIn(answers, 'words').map((row) => [stringIn(row, 'language') ?? '', stringIn(row, 'text') ?? ''] as const).filter(([language, text]) => language !== '' && text !== ''))
  const [source, verifiedOn, ends] = [stringIn(answers, 'source'), dayIn(answers, 'verifiedOn', 0), dayIn(answers, 'ends', 1)]
  const fact: LegalFact = { owner: stringIn(answers, 'owner') ?? '', ...(source !== undefined && { source }), ...(verifiedOn !== undefined && { verifiedOn }), ...(ends !== undefined && { ends }) }
  return { country, kind, ...Object.fromEntries(texts), ...(Object.keys(words).length > 0 && { words }), fact }
}

/** A duty, and whether the organisation wrote it itself. */
export type KnownDuty = { readonly duty: Duty; readonly own: boolean }

/** What must be reported in a country: the organisation's own first; what this program brings along only for kinds of which the organisation wrote nothing. */
export const dutiesIn = (country: string, own: readonly Answers[]): readonly KnownDuty[] => {
  const written = own.flatMap((answers) => ownDutyOf(answers) ?? []).filter((duty) => duty.country === country)
  const kinds = new Set(written.map(({ kind }) => kind))
  return [...written.map((duty) => ({ duty, own: true })), ...DUTIES.filter((duty) => duty.country === country && !kinds.has(duty.kind)).map((duty) => ({ duty, own: false }))]
}
