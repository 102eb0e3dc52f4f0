import type { Die } from './die.ts'
import { isCalledAsWoman, isChild } from './life.ts'
import type { InventedRecord } from './pen.ts'
import { dealt, phrasesOf, type Who } from './who.ts'

/** Tasks: some done, some overdue, some due today or in the weeks to come. Files that nobody has looked at for long have fewer. */
export const taskRecords = (who: Who): readonly InventedRecord[] => {
  const { pen, life, by, colleague } = who
  const { die, day } = pen
  const count = life.came < 300 ? die.between(0, 3) : die.chance(0.3) ? 1 : 0
  return Array.from({ length: count }, () => {
    const written = die.between(1, Math.max(1, Math.min(life.came, 120)))
    const due = die.deal<string>('due', { overdue: 4, today: 1, soon: 6, later: 4 })
    const ago = due === 'overdue' ? die.between(1, Math.max(1, Math.min(written, 25))) : due === 'today' ? 0 : due === 'soon' ? -die.between(1, 14) : -die.between(15, 180)
    const done = die.chance(due === 'overdue' ? 0.6 : 0.15)
    return pen.write('task', {
      what: die.pick(phrasesOf(who).tasks), due: die.chance(0.1) ? day(ago).slice(0, 7) : day(ago), whose: die.chance(0.85) ? by : colleague, ...(done && { doneOn: day(Math.max(1, Math.min(written, ago))) }),
    }, { ago: written, by })
  })
}

export const flagRecords = (who: Who): readonly InventedRecord[] => {
  const { pen, life, by } = who
  const { die, day } = pen
  if (!die.chance(0.16)) return []
  const says = phrasesOf(who)
  const ago = die.between(1, Math.max(1, Math.min(life.came, 200)))
  const resolved = ago > 20 && die.chance(0.5)
  const kind = dealt(die, 'flag-kinds')
  // "Other" alone would tell nobody anything.
  const note = kind === 'other' ? says.access : !isCalledAsWoman(life.group) ? undefined : kind === 'danger' || kind === 'perpetrator-near' ? says.flags[0] : kind === 'suicide' || kind === 'health' ? says.flags[1] : undefined
  return [pen.write('flag', { kind, note, since: day(ago), ...(resolved && { resolvedOn: day(die.between(1, ago - 10)), ...(isCalledAsWoman(life.group) && { resolution: says.resolved }) }) }, { ago, by })]
}

export const narrativeRecords = (who: Who): readonly InventedRecord[] => {
  const { pen, life, by, office } = who
  const { die, day } = pen
  if (!die.chance(0.55)) return []
  const { invented, told } = phrasesOf(who)
  const fits = isCalledAsWoman(life.group) ? told : told.slice(1, 3)
  const ago = Math.max(0, life.came - die.between(0, 15))
  return [pen.write('narrative', { title: invented, on: day(ago), language: office.writes, text: `${invented} ${die.pick(fits)}` }, { ago, by })]
}

export const handOverRecords = (who: Who): readonly InventedRecord[] => {
  const { pen, life, by, colleague } = who
  if (by === colleague || life.came < 40 || !pen.die.chance(0.08)) return []
  const ago = pen.die.between(5, life.came - 10)
  return [pen.write('hand-over', { from: colleague, to: by, on: pen.moment(ago), note: phrasesOf(who).handOver }, { ago, by: colleague })]
}

/** The rights and outcomes go together: a refusal has its reason and its way to complain. */
export const rightsRecords = (who: Who): readonly InventedRecord[] => {
  const { pen, life, by } = who
  const { die, day } = pen
  if (life.came < 30 || !die.chance(0.09)) return []
  const says = phrasesOf(who)
  const ago = die.between(2, Math.min(life.came, 90))
  const requester = isChild(life.group) ? 'parent' : die.deal<string>('requesters', { client: 3, partner: 1, lawyer: 1, other: 1 })
  const right = dealt(die, 'rights')
  const outcome = requester === 'partner' ? 'refused' : ago > 30 ? die.deal<string>('outcomes', { done: 3, partly: 1, 'restricted-until': 1, refused: 1 }) : undefined
  return [pen.write('rights-request', {
    right, receivedOn: day(ago), requester, ...(requester !== 'client' && { requesterName: says.somebody, mandate: requester === 'partner' ? 'not-valid' : dealt(die, 'mandates') }), ...(isCalledAsWoman(life.group) && { what: says.asked }),
    identityChecked: true, freeOfPressure: requester !== 'partner', ...(right === 'copy' && { safeKeeping: true }), ...((right === 'see' || right === 'copy') && { othersBlackedOut: outcome !== undefined }), ...(right === 'erase' && { toldOfClaims: true }),
    ...(outcome !== undefined && { outcome, answeredOn: day(Math.max(1, ago - 25)), ...(outcome !== 'done' && { reason: says.reason, complaintRoute: says.someOffice }), ...(outcome === 'restricted-until' && { until: day(-365) }) }),
  }, { ago, by })]
}

/** What an attachment would be: text, and what its record says of it. Hash and size are known once it is sealed. */
export type InventedAttachment = { readonly text: string; readonly record: InventedRecord }

export const attachmentOf = (who: Who, share: number): readonly InventedAttachment[] => {
  const { pen, life, by } = who
  const { die, day, moment } = pen
  if (!die.chance(share)) return []
  const says = phrasesOf(who)
  const ago = die.between(1, Math.max(1, life.came))
  const kind = dealt(die, 'attachment-kinds')
  const written = pen.write('attachment', {
    title: `${kind}.txt`, kind, receivedOn: day(ago), ...(die.chance(0.4) && { receivedFrom: says.somebody }), custody: custodyOf(die, moment, ago, says.somebody), attachment: '', mediaType: 'text/plain', size: 0, sha256: '',
  }, { ago, by })
  return [{ text: `${says.invented}\n`, record: { ...written, body: { ...written.body, answers: { ...written.body.answers, attachment: written.record } } } }]
}

const custodyOf = (die: Die, moment: (ago: number) => string, ago: number, who: string) => {
  const next = die.deal<string>('custody', { none: 2, copied: 2, 'handed-over': 1, 'given-back': 1, destroyed: 1 })
  return [{ on: moment(ago), step: 'received', who }, ...(next === 'none' ? [] : [{ on: moment(Math.max(1, ago - 2)), step: next, who }])]
}
