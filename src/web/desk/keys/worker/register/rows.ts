import type { Answers, Body } from '#clients'
import { mergedInto } from '#clients/finding'
import { currentStatus, isDue, valueOf } from '#clients/records'
import type { ClientRow, RecordKind } from '../../register-shapes.ts'
import type { Session } from '../ceremonies/session.ts'
import { readDraft } from './draft-body.ts'
import type { Held, HeldRecord, Register } from './held.ts'
import { filesOf, showDraft } from './show.ts'
import { whoRow } from './who-row.ts'

/** What has to be open for the list. */
export const KINDS_OF_ROWS: readonly RecordKind[] = ['identity', 'facts', 'contact', 'draft', 'event']

type Opened = HeldRecord & { readonly body: Body }

const isOpened = (one: HeldRecord): one is Opened => one.body !== undefined

type Written = Pick<Body, 'form' | 'answers' | 'at'>

/** What somebody is writing of one who is not registered yet. */
const drafted = (opened: readonly Opened[]): readonly Written[] =>
  opened.flatMap(({ body }) => {
    const draft = readDraft(body)
    return draft ? [{ form: draft.form, answers: draft.answers, at: body.at }] : []
  })

const later = (one: string | undefined, other: string): string => (one === undefined || other > one ? other : one)

/** The answers about the person, each as it was written last: of most there is one record. */
const personIn = (written: readonly Written[]): Answers => {
  const [only, ...others] = written.filter(({ form }) => form === 'person').toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return others.length === 0 ? (only?.answers ?? {}) : Object.assign({}, only?.answers, ...others.map(({ answers }) => answers))
}

/** One client as the list shows them; none for a file that went into another: its names are found in that one. */
const rowOf = (session: Session, held: Held, today: string): ClientRow | undefined => {
  const { client, assigned, restriction } = held.listed
  const ofKind: Partial<Record<RecordKind, Opened[]>> = {}
  let [finished, changedOn, writtenOn]: [boolean, string | undefined, string | undefined] = [false, undefined, undefined]
  // Gone through once: a list asks this of thousands.
  for (const one of held.records.values()) {
    changedOn = later(changedOn, one.changedOn)
    finished ||= one.kind === 'identity'
    if (!isOpened(one)) continue
    ;(ofKind[one.kind] ??= []).push(one)
    if (one.kind === 'identity' && one.body.form === 'person') writtenOn = later(writtenOn, one.body.at.slice(0, 10))
  }
  const { event: events = [], identity = [], facts = [], draft = [] } = ofKind
  if (events.length > 0 && mergedInto(events) !== undefined) return undefined
  const person = personIn(finished ? identity.map(({ body }) => body) : drafted(draft))
  const { languages } = person
  return {
    client, assigned, changedOn, finished, mine: assigned.includes(session.staff), restricted: restriction !== null, unopened: held.unopened.size > 0,
    ...whoRow(person, today, writtenOn ?? changedOn ?? today),
    status: currentStatus(facts, today)?.status,
    languages: Array.isArray(languages) ? languages.filter((language): language is string => typeof language === 'string') : [],
    flags: events.filter(({ body: { form, answers } }) => form === 'flag' && valueOf(answers, 'resolvedOn') === undefined).length,
    tasks: events.filter(({ body }) => isDue(body, today)).length,
    drafts: finished ? draft.filter((one) => showDraft(session, held, one)?.mine === true).length : 0,
  }
}

/**
 * The clients as lines, those changed last first. They are made here: records of five thousand that were cloned into the page would be half of what somebody waits for.
 * @param today a day, for ages and for what is due
 */
export const showRows = (session: Session, register: Register, today: string): readonly ClientRow[] =>
  filesOf(register)
    .flatMap((held): readonly ClientRow[] => {
      const row = rowOf(session, held, today)
      return row === undefined ? [] : [row]
    })
    .toSorted((a, b) => ((a.changedOn ?? '') < (b.changedOn ?? '') ? 1 : (a.changedOn ?? '') > (b.changedOn ?? '') ? -1 : a.client < b.client ? -1 : 1))
