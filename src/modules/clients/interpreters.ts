import { childhoodOn, isTreatedAsChild } from './age.ts'
import { codesIn, rowsIn, stringIn, type Answers } from './answer.ts'
import { answersTo, ofForm, type FileRecord } from './file-record.ts'
import { readDate, spanOf } from './known-date.ts'
import { mayBeSame, speaksOf } from './named-alike.ts'
import { namesShutOut } from './representatives.ts'

/** Why somebody never interprets for a client. `signature-old`: they have to sign again. */
export type NeverInterprets = 'refused' | 'community-refused' | 'child' | 'travelled-together' | 'suspect' | 'shut-out' | 'not-signed' | 'signature-old' | 'ended'

/** What must be asked first. `community`: a whole community is refused, and nobody wrote down that this interpreter is none of it. */
export type AskFirst = 'community' | 'relative' | 'language' | 'gender' | 'way'

/** `never`: they may not, whatever the hour. `ask`: they may once these were asked. */
export type Interprets = { readonly never: readonly NeverInterprets[]; readonly ask: readonly AskFirst[] }

/** For whom and when. `nameOf`: what another client is called, whom the file names as a companion. `today`: a day. */
export type ForWhom = { readonly records: readonly FileRecord[]; readonly today: string; readonly nameOf?: (client: string) => string }

const COMPANY: ReadonlySet<string> = new Set(['travelled-together', 'exploited-together'])

const RELATIVES: ReadonlySet<string> = new Set(['child', 'parent', 'sibling', 'partner', 'former-partner', 'other-family'])

const isCompany = (answers: Answers): boolean => COMPANY.has(stringIn(answers, 'relation') ?? '')

/** Whom the client refuses, and how. */
export const refusalsIn = (records: readonly FileRecord[]): readonly { readonly who: string; readonly whole: boolean }[] =>
  rowsIn(answersTo(records, 'interpreting'), 'refused').flatMap((row) => {
    const who = stringIn(row, 'who') ?? ''
    return who.trim() === '' ? [] : [{ who, whole: stringIn(row, 'scope') === 'whole-community' }]
  })

/** Whether a refusal fits an interpreter: one person by their name, a community by what they are close to. */
export const fitsRefusal = (interpreter: Answers, { who, whole }: { readonly who: string; readonly whole: boolean }): boolean => {
  const name = stringIn(interpreter, 'name') ?? ''
  return whole ? speaksOf(`${name} ${stringIn(interpreter, 'conflicts') ?? ''}`, who) : mayBeSame(name, who)
}

const begun = (date: string | undefined, today: string): boolean => {
  const known = readDate(date ?? '')
  return known !== undefined && spanOf(known)[0] <= today
}

const hasPassed = (date: string | undefined, today: string): boolean => {
  const known = readDate(date ?? '')
  return known !== undefined && spanOf(known)[1] < today
}

/**
 * Whether an interpreter (answers to `interpreter`) may interpret for this client on a day: nobody whom the client refused, nor of a community that they refused; never a
 * child, somebody they travelled with, or a suspect; nobody who has not signed. Names are compared by sound, over scripts; in doubt somebody may not, and the reason says why.
 */
export const mayInterpret = (interpreter: Answers, { records, today, nameOf }: ForWhom): Interprets => {
  const name = stringIn(interpreter, 'name') ?? ''
  const is = (other: string | undefined): boolean => mayBeSame(name, other ?? '')
  const wish = answersTo(records, 'interpreting')
  const refused = refusalsIn(records).map((one) => ({ whole: one.whole, fits: fitsRefusal(interpreter, one) }))
  const isClient = (client: string | undefined): boolean => client !== undefined && is(nameOf?.(client))
  const members = rowsIn(answersTo(records, 'household'), 'members')
  // Somebody of the household may be named by their own file alone.
  const near = members.filter((member) => is(stringIn(member, 'name')) || isClient(stringIn(member, 'file')))
  const linked = ofForm(records, 'link').map(({ body }) => body.answers).filter((link) => isClient(stringIn(link, 'client')))
  // When they were born, the household says.
  const notAtHome = linked.filter((link) => !members.some((member) => stringIn(member, 'file') === stringIn(link, 'client')))
  const alleged = ofForm(records, 'exploitation').flatMap(({ body }) => rowsIn(body.answers, 'alleged'))
  const signed = begun(stringIn(interpreter, 'signedOn'), today)
  const never: readonly (readonly [NeverInterprets, boolean])[] = [
    ['refused', refused.some(({ whole, fits }) => !whole && fits)],
    ['community-refused', refused.some(({ whole, fits }) => whole && fits)],
    ['child', [...near, ...notAtHome].some((one) => isChild(one, today))],
    ['travelled-together', [...near, ...linked].some(isCompany)],
    ['suspect', alleged.some((row) => is(stringIn(row, 'knownAs')))],
    ['shut-out', namesShutOut(records).some(is)],
    ['not-signed', !signed],
    ['signature-old', signed && hasPassed(stringIn(interpreter, 'signedUntil'), today)],
    ['ended', begun(stringIn(interpreter, 'endedOn'), today)],
  ]
  const gender = stringIn(wish, 'gender')
  const ask: readonly (readonly [AskFirst, boolean])[] = [
    ['community', refused.some(({ whole, fits }) => whole && !fits)],
    ['relative', near.length > 0 || linked.some((link) => RELATIVES.has(stringIn(link, 'relation') ?? ''))],
    ['language', lacks(codesIn(wish, 'languages'), codesIn(interpreter, 'languages'))],
    ['gender', gender !== undefined && gender !== stringIn(interpreter, 'gender')],
    ['way', lacks(codesIn(wish, 'ways'), codesIn(interpreter, 'ways'))],
  ]
  return { never: never.flatMap(([why, stands]) => (stands ? [why] : [])), ask: ask.flatMap(([why, stands]) => (stands ? [why] : [])) }
}

const lacks = (wanted: readonly string[], has: readonly string[]): boolean => wanted.length > 0 && !wanted.some((one) => has.includes(one))

/** Of whom nobody wrote down when they were born, a child of the client is taken for a child. */
const isChild = (member: Answers, day: string): boolean => {
  const born = stringIn(member, 'born')
  return born === undefined ? stringIn(member, 'relation') === 'child' : isTreatedAsChild(childhoodOn({ dateOfBirth: born }, day))
}
