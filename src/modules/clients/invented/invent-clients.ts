import type { Id } from '#kernel'
import { rowsIn, stringIn } from '../answer.ts'
import { mergeFiles } from '../finding/merge-files.ts'
import { inventBooks, movedIn, type InventedBook } from './books.ts'
import { contactRecord, contactsMade, interpretingRecord } from './contact-records.ts'
import { countedRecord, exploitationRecord, identificationRecords, intakeRecord, wishRecords } from './case-records.ts'
import { consentRecords, disclosureRecords } from './consent-records.ts'
import { aDie } from './die.ts'
import { isChild, live, type Life } from './life.ts'
import { aName, type Name } from './names.ts'
import { OFFICES, type Office, type OfficeName } from './offices.ts'
import { aPen, type InventedRecord, type Pen } from './pen.ts'
import { childRecords, householdRecord, personRecord } from './person-records.ts'
import type { Who } from './who.ts'
import { ORIGINS } from './words/origins.ts'
import { attachmentOf, flagRecords, handOverRecords, narrativeRecords, rightsRecords, taskRecords, type InventedAttachment } from './working-records.ts'

/** A file as it is to be sealed. `readers`: of a restricted one. `changed`: so many days ago. */
export type InventedFile = {
  readonly client: Id
  readonly assigned: readonly Id[]
  readonly readers?: readonly Id[]
  readonly changed: number
  readonly records: readonly InventedRecord[]
  readonly attachments: readonly InventedAttachment[]
}

/** Everything that an office keeps. */
export type InventedOffice = { readonly files: readonly InventedFile[]; readonly books: readonly InventedBook[] }

/** `staff`: who opens files there. `clients`: how many lives to draw, as many as the office has unless said; children and second files come on top. */
export type Inventing = { readonly office: OfficeName; readonly staff: readonly [Id, ...Id[]]; readonly today: string; readonly seed: number; readonly clients?: number }

type Desk = { readonly pen: Pen; readonly office: Office; readonly staff: readonly [Id, ...Id[]]; number: number }

const meet = (desk: Desk, given: Parameters<typeof live>[2] = {}, name?: (life: Life) => Name, like?: Pick<Who, 'by' | 'colleague'>): Who => {
  const { pen, office, staff } = desk
  const life = live(pen.die, office, given)
  const by = like?.by ?? pen.die.pick(staff)
  desk.number += 1
  return { pen, office, life, name: name?.(life) ?? aName(pen.die, life), client: pen.die.id(), number: desk.number, by, colleague: like?.colleague ?? staff.find((one) => one !== by) ?? by }
}

/** Days since anybody changed anything: what was written last. */
const changedOf = (today: string, records: readonly InventedRecord[]): number => {
  const last = records.map(({ body }) => body.at.slice(0, 10)).toSorted().at(-1) ?? today
  return Math.round((Date.parse(today) - Date.parse(last)) / 86_400_000)
}

type Family = { readonly parent?: Who; readonly children?: readonly Who[]; readonly telephone?: string; readonly ownForm?: Id }

const recordsOf = (who: Who, { parent, children = [], telephone, ownForm }: Family): readonly InventedRecord[] => {
  const { pen, life, by } = who
  const ofChild = isChild(life.group) ? childRecords(who, parent) : []
  const representative = ofChild.flatMap(({ body }) => (body.form === 'representative' ? [stringIn(body.answers, 'name')] : []))[0]
  return [
    personRecord(who), intakeRecord(who), ...(children.length > 0 || pen.die.chance(0.5) ? [householdRecord(who, children)] : []), ...ofChild, contactRecord(who, telephone), ...interpretingRecord(who), ...identificationRecords(who), ...wishRecords(who),
    ...(parent && life.age < 8 ? [] : [exploitationRecord(who)]), ...countedRecord(who), ...consentRecords(who, representative), ...disclosureRecords(who, isChild(life.group) ? 0.3 : 0.06), ...contactsMade(who), ...taskRecords(who), ...flagRecords(who), ...narrativeRecords(who),
    ...handOverRecords(who), ...rightsRecords(who), ...(ownForm !== undefined && pen.die.chance(0.2) ? [movedIn(pen, { of: ownForm, ago: life.came, by, language: ORIGINS[life.origin].languages[0][0] })] : []),
    ...links(who, parent, children),
  ]
}

const links = ({ pen, life, by }: Who, parent: Who | undefined, children: readonly Who[]): readonly InventedRecord[] =>
  [...(parent ? [[parent, 'parent'] as const] : []), ...children.map((child) => [child, 'child'] as const)].map(([{ client }, relation]) => pen.write('link', { client, relation }, { ago: life.came, by }))

const fileOf = (desk: Desk, today: string, who: Who, family: Family): InventedFile => {
  const records = recordsOf(who, family)
  const attachments = attachmentOf(who, 0.07)
  const { die } = who.pen
  const restricted = die.chance(0.04)
  const assigned = die.chance(0.06) ? [] : die.chance(0.1) ? [...new Set([who.by, who.colleague])] : [who.by]
  return { client: who.client, assigned, ...(restricted && { readers: die.chance(0.6) ? [who.by] : [...desk.staff] }), changed: changedOf(today, records), records: [...records, ...attachments.map(({ record }) => record)], attachments }
}

/** Who was only begun to be registered: a draft, and nothing else. */
const draftOf = (who: Who): InventedFile => {
  const { pen, by, life } = who
  const ago = Math.min(life.came, pen.die.between(1, 12))
  const { body, record, kind } = personRecord(who)
  const writing = JSON.stringify({ kind, version: body.version, answers: { givenName: who.name.given, languages: body.answers['languages'] ?? [] } })
  return { client: who.client, assigned: [by], changed: ago, records: [pen.write('draft', { form: 'person', record, revision: 0, writing }, { ago, by })], attachments: [] }
}

const telephoneIn = (file: InventedFile): string | undefined =>
  file.records.filter(({ body }) => body.form === 'contact').flatMap(({ body }) => rowsIn(body.answers, 'ways')).map((way) => stringIn(way, 'address')).find((address) => address?.startsWith('+'))

/** The same person once more, as a colleague heard the name: in other letters, on an earlier day. */
const secondOf = (desk: Desk, today: string, { life, name, by, colleague }: Who, file: InventedFile): InventedFile => {
  const { given, family } = name.latin
  const again = meet(desk, { origin: life.origin, group: life.group, forms: life.forms.slice(0, 1), exploitedIn: life.exploitedIn, age: life.age, came: life.came + 45 }, () => ({ ...name, given, family }), { by: colleague, colleague: by })
  const telephone = telephoneIn(file)
  // Everybody's: whoever puts two together opens both.
  const { readers: _nobody, ...open } = fileOf(desk, today, { ...again, life: { ...again.life, born: life.born } }, telephone === undefined ? {} : { telephone })
  return open
}

/** Both files as they stand after one was put into the other: copies and notes, and the way back. */
const putTogether = ({ pen }: Desk, kept: InventedFile, other: InventedFile): readonly [InventedFile, InventedFile] => {
  const ago = pen.die.between(1, 20)
  const [by] = kept.assigned.length > 0 ? kept.assigned : [kept.records[0]?.body.by]
  const plan = mergeFiles(kept, other, { on: pen.moment(ago), nextId: pen.die.id })
  const add = (file: InventedFile, writes: typeof plan.kept): InventedFile => {
    const fresh = new Map(writes.map(({ record, kind, form, version, answers, of }) => [record, { record, kind, body: { form, version, answers, by: by ?? kept.client, at: pen.moment(ago), ...(of !== undefined && { of }) } }]))
    return { ...file, changed: ago, records: [...file.records.map((one) => fresh.get(one.record) ?? one), ...[...fresh.values()].filter(({ record }) => !file.records.some((one) => one.record === record))] }
  }
  return [add(kept, plan.kept), add(other, plan.other)]
}

/** Some know each other: each file says so of the other. */
const acquaint = ({ pen }: Desk, files: readonly InventedFile[]): readonly InventedFile[] => {
  const linked = [...files]
  for (const [place, one] of files.entries()) {
    const other = linked[place - 1]
    const here = linked[place]
    if (other === undefined || here === undefined || one.readers !== undefined || other.readers !== undefined || other.records.length < 3 || one.records.length < 3 || !pen.die.chance(0.07)) continue
    const relation = pen.die.deal<string>('acquainted', { 'exploited-together': 2, 'travelled-together': 2, friend: 1, sibling: 1, 'other-family': 1, other: 1 })
    const [by = pen.die.id()] = one.records.map(({ body }) => body.by)
    const ago = Math.max(one.changed, other.changed)
    linked[place - 1] = { ...other, records: [...other.records, pen.write('link', { client: one.client, relation }, { ago, by })] }
    linked[place] = { ...here, records: [...here.records, pen.write('link', { client: other.client, relation }, { ago, by })] }
  }
  return linked
}

const CHILDREN_OF = 0.045
const SECOND_FILES = 0.025
const UNFINISHED = 0.03

/** Invents what an office of the demonstration keeps: the same for the same seed and day. Nobody in it can be taken for a real person: names, numbers and addresses say so. */
export const inventOffice = ({ office: name, staff, today, seed, clients }: Inventing): InventedOffice => {
  const office: Office = OFFICES[name]
  const die = aDie(seed)
  const desk: Desk = { pen: aPen(die, today), office, staff, number: 0 }
  const books = inventBooks(name, office, { by: staff[0], today, seed: seed ^ 0x5bd1e995 })
  const ownForm = books.find(({ content }) => content === 'own-forms')?.records[0]?.record
  const shared = ownForm === undefined ? {} : { ownForm }
  const lives = clients ?? office.clients
  const files: InventedFile[] = []
  // What every office has one of at least, and when it is due.
  const due = { children: Math.floor(lives / 3), second: Math.floor(lives / 2), unfinished: Math.floor((lives * 2) / 3) }
  for (let place = 0; place < lives; place += 1) {
    const who = meet(desk)
    const { life } = who
    if (life.came < 200 && (place >= due.unfinished || die.chance(UNFINISHED))) {
      due.unfinished = Infinity
      files.push(draftOf(who))
      continue
    }
    const withChildren = life.group === 'woman' && life.age > 24 && (place >= due.children || die.chance(CHILDREN_OF))
    if (withChildren) due.children = Infinity
    const children = withChildren ? Array.from({ length: die.between(1, 2) }, () => meet(desk, { origin: life.origin, group: die.chance(0.5) ? 'girl' : 'boy', came: life.came, age: die.between(1, Math.min(12, life.age - 19)), forms: ['not-yet'], exploitedIn: life.exploitedIn }, (small) => aName(die, small, who.name.line), who)) : []
    const file = fileOf(desk, today, who, { children, ...shared })
    files.push(file, ...children.map((child) => fileOf(desk, today, child, { parent: who, ...shared })))
    // One in each office at least, and one of every three is put together.
    if (life.age >= 18 && file.readers === undefined && (place >= due.second || die.chance(SECOND_FILES))) {
      due.second = Infinity
      const second = secondOf(desk, today, who, file)
      if (die.chance(0.35)) files.splice(files.indexOf(file), 1, ...putTogether(desk, file, second))
      else files.push(second)
    }
  }
  return { files: acquaint(desk, files), books }
}
