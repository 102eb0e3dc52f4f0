import { mailOf, handleOf, telephoneOf } from './reach.ts'
import type { InventedRecord } from './pen.ts'
import { ORIGINS } from './words/origins.ts'
import { dealt, phrasesOf, someOf, townIn, type Who } from './who.ts'
import { isCalledAsWoman, isChild } from './life.ts'

const TIMES = [['09:00', '12:00'], ['10:00', '17:00'], ['18:00', '21:00'], ['08:30', '15:00']] as const
const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']

/** `telephone`: of somebody else's file, where two may be about one person. */
export const contactRecord = (who: Who, telephone?: string): InventedRecord => {
  const { pen, office, life, number, by } = who
  const { die, day } = pen
  const says = phrasesOf(who)
  const hours = () => {
    if (die.chance(0.45)) return { times: 'any-time' }
    if (die.chance(0.06)) return { times: 'never' }
    const [from, until] = die.pick(TIMES)
    return { times: 'these-hours', days: die.chance(0.8) ? WORKDAYS : someOf(die, 'weekdays', 4), from, until }
  }
  const channel = die.deal<string>('first channel', { call: 8, 'text-message': 4, messenger: 6, visit: 1 })
  const first = { channel, ...(channel === 'visit' ? {} : { address: channel === 'messenger' && die.chance(0.5) ? handleOf(number) : (telephone ?? telephoneOf(office.country, number)) }), ...hours(), watched: die.chance(0.2), voicemail: die.chance(0.08) }
  const second = dealt(die, 'channels')
  const more = die.chance(0.45) && second !== channel ? [{ channel: second, ...(second === 'email' ? { address: mailOf(number) } : second === 'through-someone' ? { address: says.somebody } : {}), ...hours(), watched: false }] : []
  const here = die.chance(0.8) ? office.country : ORIGINS[life.origin].country
  const reviewed = die.between(0, Math.max(1, Math.min(life.came, 240)))
  return pen.write('contact', {
    noContact: die.chance(0.03) ? true : undefined,
    ways: [...(telephone !== undefined && first.address !== telephone ? [{ channel: 'call', address: telephone, times: 'any-time', watched: false }] : [first]), ...more],
    timeZone: office.timeZone, countryNow: here, placeNow: townIn(die, here),
    ...(die.chance(0.55) && { ifAnotherAnswers: die.pick(says.cover) }), ...(die.chance(0.5) && { proofWord: die.pick(says.proof) }), ...(die.chance(0.3) && { notFreeWord: die.pick(says.proof) }),
    ...(die.chance(0.25) && { neverTell: [{ who: isChild(life.group) ? says.somebody : `${says.somebody} (${office.country})`, relation: die.deal<string>('never tell', { 'former-partner': 3, partner: 2, parent: 2, employer: 2, 'other-family': 1, friend: 1 }) }] }),
    reviewedOn: day(reviewed),
  }, { ago: reviewed, by })
}

export const interpretingRecord = (who: Who): readonly InventedRecord[] => {
  const { pen, office, life, by } = who
  const { die } = pen
  const [[language]] = ORIGINS[life.origin].languages
  const foreign = ORIGINS[life.origin].country !== office.country
  if (!foreign && !die.chance(0.05)) return []
  const needed = foreign && die.chance(0.7)
  return [pen.write('interpreting', {
    needed,
    ...(needed && { languages: [language], gender: die.deal<string>('interpreter', { woman: 6, man: 2, other: 1 }), ways: someOf(die, 'interpreter-ways', 2), ...(die.chance(0.3) && { refused: [{ who: phrasesOf(who).somebody, scope: dealt(die, 'refusal-scopes') }] }) }),
  }, { ago: life.came, by })]
}

/** Contacts since they came, the last not long ago where the file is in hand. */
export const contactsMade = (who: Who): readonly InventedRecord[] => {
  const { pen, life, by, colleague } = who
  const { die } = pen
  const says = phrasesOf(who)
  const count = Math.min(die.between(1, 4), 1 + Math.floor(life.came / 7))
  return Array.from({ length: count }, () => {
    const ago = die.between(1, Math.max(1, life.came))
    const direction = die.deal<string>('directions', { 'from-client': 5, 'to-client': 6, 'with-others': 2 })
    const notes = says.notes.filter((_, at) => isCalledAsWoman(life.group) || at !== 2)
    return pen.write('contact-made', {
      on: pen.moment(ago), direction, channel: dealt(die, 'channels'), ...(direction === 'with-others' && { withWhom: says.somebody }),
      ...(die.chance(0.8) && { note: die.pick(notes) }), ...(direction !== 'with-others' && { spokeFreely: die.chance(0.85), safeContactReviewed: die.chance(0.6) }),
    }, { ago, by: die.chance(0.8) ? by : colleague })
  })
}
