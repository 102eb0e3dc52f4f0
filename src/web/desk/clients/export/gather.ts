import { isId } from '#kernel'
import { ownFormOf, saidIn, saidOfHere, type FileRecord, type OwnForm } from '#clients'
import { groundOf, mayGo, maySay, recordsExported, type ExportDetail, type MayGo, type Stays } from '#clients/export'
import { Refused } from '../../api/queries.ts'
import type { KeySession } from '../../keys/key-session.ts'
import { asFileRecords } from '../file/file-records.ts'
import { openCameIn, type OpenedIn } from '../open-came-in.ts'
import { askRegister, type FileShown, type RecordShown } from '../register.ts'
import type { ExportOrder } from './export-order.ts'

/** A file that went into one that goes, with what that one does not say in the same words, said of it. */
export type GoingAlong = { readonly client: string; readonly records: readonly FileRecord[] }

/** One file that goes. `cameIn`: files that went into it, and go with it; `notOpen`: so many that whoever exports may not open. */
export type Going = { readonly client: string; readonly ground: MayGo; readonly records: readonly FileRecord[]; readonly cameIn: readonly GoingAlong[]; readonly notOpen: number }

/** One that stays, and why; `refused`: it did not open. */
export type Staying = { readonly client: string; readonly why: Stays | { readonly kind: 'refused'; readonly because: string } }

export type Gathered = { readonly going: readonly Going[]; readonly staying: readonly Staying[]; readonly ownForms: readonly RecordShown[] }

/** The organisation's own forms, of the groups whose files go. */
const ownFormsOf = async (keys: KeySession, groups: ReadonlySet<string>): Promise<readonly RecordShown[]> => {
  const books = await Promise.all([...groups].map(async (group) => await askRegister(keys, 'book.open', { group, content: 'own-forms' })))
  return books.flatMap(({ records }) => records).filter(({ body }) => body.form === 'own-form')
}

/** The form of a record of an organisation's own, in the language that was asked for; without one as the organisation wrote it. */
export const ownFinder = (ownForms: readonly RecordShown[], language?: string): ((record: FileRecord) => OwnForm | undefined) => {
  const forms = new Map(ownForms.map(({ record, body }) => [record, ownFormOf(body.answers, language === undefined ? {} : { language })]))
  return ({ body: { of } }) => (of === undefined ? undefined : forms.get(of))
}

const AT_ONCE = 4

/** What each file that went into this one says beside it. */
const beside = (file: FileShown, { files, shown }: OpenedIn): readonly GoingAlong[] =>
  files.flatMap(({ client, into, records }) => {
    const parent = into === file.client ? file : shown.get(into)
    if (parent === undefined || !isId(client)) return []
    const here = asFileRecords(parent.records)
    const said = saidIn(here, { client, records })
    return [{ client, records: saidOfHere(here, { client, records }).filter(({ record }) => !said.has(record)) }]
  })

/**
 * Opens the files one asked for, and takes of each what may leave. Narratives are opened only where they were named; the server writes down each.
 * @returns `undefined` when it was stopped
 */
export const gather = async (keys: KeySession, order: ExportOrder, told: (done: number) => void, stopped: () => boolean): Promise<Gathered | undefined> => {
  const [going, staying, groups] = [new Map<string, Omit<Going, 'records'> & { readonly all: readonly FileRecord[] }>(), [] as Staying[], new Set<string>()]
  const at = new Date().toISOString()
  const open = async (client: string): Promise<void> => {
    try {
      const file = await askRegister(keys, 'client.open', { client })
      if (file.unopened.length > 0) return void staying.push({ client, why: { kind: 'refused', because: 'not-opened' } })
      const known = asFileRecords(file.records)
      const cameIn = await openCameIn(keys, file)
      // Pieces that did not open may say who is shut out, there as here.
      if (Array.from(cameIn.shown.values()).some(({ unopened }) => unopened.length > 0)) return void staying.push({ client, why: { kind: 'refused', because: 'not-opened' } })
      const ground = mayGo(known, order, at, cameIn.files)
      if (ground.kind !== 'goes') return void staying.push({ client, why: ground })
      const along = beside(file, cameIn)
      const named = order.named.filter((one) => (one.client === client || along.some((other) => other.client === one.client)) && maySay(order.purpose, 'narratives') && (ground.scope === undefined || ground.scope.includes('story')))
      const stories = await Promise.all(named.map(async (one) => await askRegister(keys, 'client.narrative', one)))
      const ofFile = (one: string): readonly FileRecord[] => asFileRecords(stories.filter((story) => story.client === one))
      groups.add(file.group)
      going.set(client, { client, ground, notOpen: cameIn.notOpen.length, cameIn: along.map((other) => ({ client: other.client, records: [...other.records, ...ofFile(other.client)] })), all: [...known, ...ofFile(client)] })
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      if (fault.refusal.kind === 'locked') throw fault
      staying.push({ client, why: { kind: 'refused', because: fault.refusal.kind } })
    }
  }
  for (let from = 0; from < order.clients.length; from += AT_ONCE) {
    if (stopped()) return undefined
    await Promise.all(order.clients.slice(from, from + AT_ONCE).map(open))
    told(Math.min(order.clients.length, from + AT_ONCE))
  }
  const ownForms = await ownFormsOf(keys, groups)
  const ownOf = ownFinder(ownForms)
  const details = new Set<ExportDetail>([...order.details, ...(order.named.length > 0 ? ['narratives' as const] : [])].filter((one) => maySay(order.purpose, one)))
  return {
    // In the order in which they were asked for.
    going: order.clients.flatMap((client) => {
      const one = going.get(client)
      if (one === undefined) return []
      const leaving = (records: readonly FileRecord[]): readonly FileRecord[] => recordsExported(records, { details }, one.ground, (record) => ownOf(record)?.form)
      const along = one.cameIn.map((other) => ({ client: other.client, records: leaving(other.records) })).filter(({ records }) => records.length > 0)
      return [{ client, ground: one.ground, notOpen: one.notOpen, cameIn: along, records: leaving(one.all) }]
    }),
    staying,
    ownForms,
  }
}

/** What is written into each file before anything of it is given. */
export const exportMade = (order: ExportOrder, details: readonly ExportDetail[], at: string) =>
  ({ on: at, purpose: order.purpose, ground: groundOf(order.purpose), recipient: order.recipient.trim(), format: order.format, ...(details.length > 0 && { details: [...details] }) }) as const
