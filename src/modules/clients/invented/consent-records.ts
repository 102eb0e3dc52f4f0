import { isChild } from './life.ts'
import type { InventedRecord } from './pen.ts'
import { ORIGINS } from './words/origins.ts'
import { dealt, phrasesOf, someOf, type Who } from './who.ts'

const YEAR = 365

/** Consents for what may be refused; some refused, some withdrawn, some provisional, some long over. */
export const consentRecords = (who: Who, representative: string | undefined): readonly InventedRecord[] => {
  const { pen, life, by } = who
  const { die, day, moment } = pen
  const says = phrasesOf(who)
  const count = die.deal('consents', { none: 3, one: 5, two: 3, three: 1 })
  const ofChild = isChild(life.group)
  return Array.from({ length: ['none', 'one', 'two', 'three'].indexOf(count) }, () => {
    const ago = die.between(Math.min(1, life.came), Math.max(1, life.came))
    const agrees = die.chance(0.88)
    const [language] = die.pick<readonly string[]>(ORIGINS[life.origin].languages)
    const way = dealt(die, 'consent-ways')
    const signed = ofChild && representative !== undefined && die.chance(0.6)
    const doubt = die.chance(0.08)
    return pen.write('consent', {
      purpose: dealt(die, 'consent-purposes'), recipient: says.somebody, scope: someOf(die, 'consent-scope', 4), agrees, ...(agrees && { until: day(ago - YEAR) }),
      on: moment(ago), by: signed ? 'representative' : 'client', ...(signed && { representative }), way, ...((way === 'mark' || way === 'witness') && { witness: says.somebody }),
      language, ...(die.chance(0.3) && { interpreter: says.somebody }), ...(agrees && die.chance(0.6) && { toldBack: die.pick(says.toldBack) }), sheetVersion: '1',
      capacity: doubt ? 'in-doubt' : 'clear', ...(doubt && { askAgainOn: day(ago - die.between(30, 200)) }), ...(agrees && ago > 10 && die.chance(0.09) && { withdrawnOn: moment(die.between(1, ago - 1)) }),
    }, { ago, by })
  })
}

/** Something given on another ground than consent. In an emergency the second name comes afterwards, and may not be there yet. */
export const disclosureRecords = (who: Who, share: number): readonly InventedRecord[] => {
  const { pen, life, by, colleague } = who
  const { die, moment } = pen
  if (life.came < 5 || !die.chance(share)) return []
  const says = phrasesOf(who)
  const ago = die.between(1, Math.min(life.came, 300))
  const waits = die.chance(0.35)
  const told = die.chance(0.6)
  return [pen.write('disclosure', {
    ground: dealt(die, 'disclosure-grounds'), law: says.law, to: says.someOffice, what: says.disclosed, on: moment(ago), emergency: waits || die.chance(0.4), first: by, ...(!waits && colleague !== by && { second: colleague, secondOn: moment(Math.max(1, ago - 1)) }),
    personTold: told, ...(!told && { notToldWhy: says.notToldWhy }),
  }, { ago, by })]
}
