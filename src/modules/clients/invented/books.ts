import type { Id } from '#kernel'
import type { CodeOf } from '../code-lists/index.ts'
import { aDie, type Die } from './die.ts'
import type { Office, OfficeName } from './offices.ts'
import { aPen, type InventedRecord, type Pen } from './pen.ts'
import { telephoneOf } from './reach.ts'
import { dealt, someOf } from './who.ts'
import { ORIGINS, type OriginName } from './words/origins.ts'
import { PHRASES } from './words/phrases.ts'

/** A book of an office, without the record that says what it is a book of. */
export type InventedBook = { readonly content: CodeOf<'book-sorts'>; readonly records: readonly InventedRecord[] }

const ago = (die: Die): number => die.between(10, 400)

const interpreters = (pen: Pen, office: Office, by: Id): readonly InventedRecord[] => {
  const { die, day } = pen
  const foreign = Object.keys(office.from).filter((origin) => origin in ORIGINS && ORIGINS[origin as OriginName].country !== office.country).slice(0, 6) as OriginName[] // Keys of a table by origin.
  return foreign.map((origin, place) => {
    const { women, families, languages } = ORIGINS[origin]
    const [given, family] = [women, families].map((names) => (names.split(' ')[place % 2] ?? names).split('|')[0]?.split('/')[0]?.replaceAll('_', ' '))
    const before = ago(die)
    return pen.write('interpreter', { name: `${given} ${family}`, languages: [...languages[0], office.writes].filter((one, at, all) => all.indexOf(one) === at), gender: dealt(die, 'interpreter-genders'), ways: someOf(die, 'interpreter-ways', 3), reach: telephoneOf(office.country, 9000 + place), ...(die.chance(0.8) && { signedOn: day(before) }) }, { ago: before, by })
  })
}

const authorityRequests = (pen: Pen, office: Office, by: Id): readonly InventedRecord[] => {
  const { die, day, moment } = pen
  const says = PHRASES[office.writes]
  return Array.from({ length: die.between(2, 4) }, () => {
    const before = ago(die)
    const given = dealt(die, 'given')
    return pen.write('authority-request', {
      on: moment(before), authority: says.someOffice, legalBasis: says.law, asked: says.disclosed, lawyerAsked: die.chance(0.8), objected: die.chance(0.6), given, ...(given !== 'nothing' && { whatGiven: says.invented }),
      personTold: given === 'nothing', ...(given !== 'nothing' && { notToldWhy: says.notToldWhy }), answeredOn: day(before - 7),
    }, { ago: before, by })
  })
}

const notifications = (pen: Pen, office: Office, by: Id): readonly InventedRecord[] => {
  const { die, day } = pen
  const says = PHRASES[office.writes]
  return Array.from({ length: 40 }, (_, place) => {
    const before = ago(die)
    return pen.write('notification', {
      reporter: says.someOffice, reporterKind: dealt(die, 'deciders'), pseudonym: `INV-${String(place + 1).padStart(3, '0')}`, receivedOn: day(before), ground: says.law, from: day(before + 300).slice(0, 4), until: day(before + 20).slice(0, 7), mayBeRepeat: die.chance(0.15),
      sex: dealt(die, 'sexes'), ageBand: dealt(die, 'age-bands'), citizenships: [ORIGINS[die.deal<OriginName>('notified', office.from)].country], forms: [dealt(die, 'exploitation-forms')], exploitedIn: [office.country],
    }, { ago: before, by })
  })
}

/** Asked when somebody moves into the house that nobody has. */
const MOVING_IN: readonly (readonly [type: string, label: string, choices?: string])[] = [
  ['date', 'Moved in on'], ['yes-no', 'Has a key'], ['number', 'Locker'], ['choice', 'Room', 'Alone\nShared\nWith children'], ['choices', 'Meals', 'Everything\nNo meat\nNo pork\nBaby food'], ['language', 'House rules given in'], ['country', 'Sends money to'],
  ['line', 'Wakes at night'], ['text', 'What would help in the first week'],
]

const ownForm = (pen: Pen, by: Id): InventedRecord =>
  pen.write('own-form', {
    title: 'Moving in', many: false,
    fields: MOVING_IN.map(([type, label, choices = ''], place) => ({ name: `f${place + 1}`, label, why: 'An invented question, to show what own fields look like.', type, choices })),
  }, { ago: 500, by })

/** What somebody answered to it; it hangs on the record that asks. */
export const movedIn = (pen: Pen, { of, ago: before, by, language }: { readonly of: Id; readonly ago: number; readonly by: Id; readonly language: string }): InventedRecord =>
  pen.write('own', { f1: pen.day(before), f2: pen.die.chance(0.7), f3: pen.die.between(1, 40), f4: pen.die.pick(['Alone', 'Shared', 'With children'] as const), f5: ['No meat'], f6: language }, { ago: before, by, of })

/** What an office keeps beside its clients. The one that keeps a national register has notifications. */
export const inventBooks = (name: OfficeName, office: Office, { by, today, seed }: { readonly by: Id; readonly today: string; readonly seed: number }): readonly InventedBook[] => {
  const pen = aPen(aDie(seed), today)
  return [
    { content: 'interpreters', records: interpreters(pen, office, by) },
    { content: 'authority-requests', records: authorityRequests(pen, office, by) },
    ...(name === 'comensha' ? [{ content: 'notifications', records: notifications(pen, office, by) } as const] : []),
    ...(name === 'gender-perspectives' || name === 'comensha' ? [{ content: 'own-forms', records: [ownForm(pen, by)] } as const] : []),
  ]
}
