import { ok, refuse, type Result } from '#kernel'
import { childhoodOn, isTreatedAsChild } from './age.ts'
import { isYes, rowsIn, stringIn, type Answers } from './answer.ts'
import { answersTo, dayOf, ofForm, type FileRecord } from './file-record.ts'
import { isSameName } from './fold-name.ts'
import { FORMS } from './forms/index.ts'
import { joinedNames } from './joined-names.ts'
import { readDate, spanOf } from './known-date.ts'
import { mayBeSame } from './named-alike.ts'
import { namesIn } from './names-in.ts'

/** Why a representative may not sign. */
export type MayNotSign = { readonly kind: 'representative-excluded' | 'not-a-child' | 'no-authority' | 'authority-not-yet' | 'authority-ended' | 'authority-unclear' }

/**
 * Whether a representative may sign for a child on a day. Whoever is excluded signs nothing, whatever papers they hold; nobody signs for an adult. A day that cannot be
 * reckoned with is asked about, not guessed.
 */
export const maySign = (person: Answers, representative: Answers, day: string, writtenOn: string = day): Result<true, MayNotSign> => {
  if (isYes(representative, 'excluded')) return refuse({ kind: 'representative-excluded' })
  if (!isTreatedAsChild(childhoodOn(person, day, writtenOn))) return refuse({ kind: 'not-a-child' })
  const authority = stringIn(representative, 'authority')
  if (authority === undefined || authority === 'none-shown') return refuse({ kind: 'no-authority' })
  const [from, until] = [stringIn(representative, 'from'), stringIn(representative, 'until')]
  const [begins, ends] = [readDate(from ?? ''), readDate(until ?? '')]
  if ((from !== undefined && begins === undefined) || (until !== undefined && ends === undefined)) return refuse({ kind: 'authority-unclear' })
  if (begins !== undefined && spanOf(begins)[0] > day) return refuse({ kind: 'authority-not-yet' })
  if (ends !== undefined && spanOf(ends)[1] < day) return refuse({ kind: 'authority-ended' })
  return ok(true)
}

/** Whether a representative may be shown anything of the file: exactly when they may sign. The person may always show it to whom they like. */
export const maySee = (person: Answers, representative: Answers, day: string, writtenOn: string = day): boolean => maySign(person, representative, day, writtenOn).ok

/** Whether somebody of this name is excluded, or may never be told. Nothing is given to them, whoever agreed. */
export const isShutOut = (records: readonly FileRecord[], name: string | undefined): boolean => namesShutOut(records).some((one) => isSameName(one, name))

/** `may-be-shut-out`: half the name says so, or how it sounds in another script. */
export type ShutOut = 'shut-out' | 'may-be-shut-out'

/** Whether somebody of this name is shut out, or may be. What the client is called in full is not taken for another who is called alike. */
export const shutOutAs = (records: readonly FileRecord[], name: string | undefined): ShutOut | undefined => {
  if (isShutOut(records, name)) return 'shut-out'
  const isAlike = namesShutOut(records).some((one) => mayBeSame(one, name ?? ''))
  return isAlike && !ownNames(answersTo(records, 'person')).some((own) => isSameName(own, name)) ? 'may-be-shut-out' : undefined
}

/** What a client is called in full. Where they have a given name too, the family name is half a name, which others bear, and so is the given one. */
const ownNames = (person: Answers): readonly string[] => {
  const parts = [stringIn(person, 'givenName'), stringIn(person, 'familyName')]
  return [joinedNames(parts), ...namesIn(FORMS.person, person).filter((name) => !parts.includes(name))]
}

/** Whoever is excluded, or may never be told, as they are named in a file. */
export const namesShutOut = (records: readonly FileRecord[]): readonly string[] => [
  ...ofForm(records, 'representative').flatMap(({ body }) => (isYes(body.answers, 'excluded') ? (stringIn(body.answers, 'name') ?? []) : [])),
  ...rowsIn(answersTo(records, 'contact'), 'neverTell').flatMap((row) => stringIn(row, 'who') ?? []),
]

/** Why somebody may be given nothing of a file: shown, printed or sent. */
export type MayNotReceive = { readonly kind: ShutOut } | MayNotSign

/**
 * Whether somebody of this name may be shown, sent or handed a print of the file, as far as representatives and safe contact decide it; whether the person agreed is for
 * `consentFor`. Asked by whatever lets something leave. `at`: a moment.
 */
export const mayReceive = (records: readonly FileRecord[], name: string, at: string): Result<true, MayNotReceive> => {
  const shutOut = shutOutAs(records, name)
  if (shutOut !== undefined) return refuse({ kind: shutOut })
  const person = answersTo(records, 'person')
  const writtenOn = dayOf(ofForm(records, 'person').at(-1)?.body.at ?? at)
  const named = calledSo(ofForm(records, 'representative'), name).map(({ body }) => maySign(person, body.answers, dayOf(at), writtenOn))
  return named.find((one) => one.ok) ?? named[0] ?? ok(true)
}

const nameOf = ({ body }: FileRecord): string => stringIn(body.answers, 'name') ?? ''

/** Those of this name; where there is none, those who may be meant by it. */
const calledSo = (representatives: readonly FileRecord[], name: string): readonly FileRecord[] => {
  const same = representatives.filter((one) => isSameName(nameOf(one), name))
  return same.length > 0 ? same : representatives.filter((one) => mayBeSame(nameOf(one), name))
}
