import { isId, type Id } from '#kernel'
import type { Answers } from '#clients'
import { emptyFilesAlike, emptyNameIndex, findableOf, mergedInto, possibleSecondFiles, saidNotTheSame, type FilesAlike, type Findable, type Found, type NameIndex, type PossibleSecondFile } from '#clients/finding'
import type { PersonAsked } from '../../register-requests.ts'
import type { RecordKind } from '../../register-shapes.ts'
import { readDraft } from './draft-body.ts'
import type { Held, HeldRecord, Register } from './held.ts'
import { filesOf } from './show.ts'

/** What finding needs to be open: names, telephones, drafts of those who are being registered, and what was said not to be the same. */
export const KINDS_TO_FIND: readonly RecordKind[] = ['identity', 'contact', 'draft', 'event']

/** Somebody whom a page asks about: a client who is here, or the answers of one who is being registered. */
export type AskedAbout = { readonly client: Id; readonly person?: Answers; readonly contact?: Answers }

type Finding = {
  readonly index: NameIndex
  /** What each client stands in the index by: revisions of the records it was read from. */
  readonly seen: Map<Id, string>
  readonly telephones: Map<string, Set<Id>>
  /** All of them, to set many others against; made when it is asked for. */
  alike: FilesAlike | undefined
  /** Something was done with the files since the index was looked after. */
  stale: boolean
}

/** One index for each register. It goes when the register goes: with the worker, when the desk locks. */
const findings = new WeakMap<Register, Finding>()

const FROM: ReadonlySet<RecordKind> = new Set(['identity', 'contact', 'draft'])

const read = (record: HeldRecord): readonly { readonly form: string; readonly answers: Answers; readonly at: string }[] => {
  if (!record.body) return []
  if (record.kind !== 'draft') return [record.body]
  const draft = readDraft(record.body)
  return draft ? [{ form: draft.form, answers: draft.answers, at: record.body.at }] : []
}

/** What a file is found by: what was saved, or, of one who is being registered, what is being written. */
const readFile = ({ listed: { client }, records }: Held): Findable => {
  const all = [...records.values()]
  const finished = all.some(({ kind }) => kind === 'identity')
  const bodies = all.filter(({ kind }) => kind !== 'draft' || !finished).flatMap(read).toSorted((one, other) => (one.at < other.at ? 1 : -1))
  const newest = (form: string) => bodies.find((body) => body.form === form)
  const person = newest('person')
  return findableOf(client, person?.answers ?? {}, newest('contact')?.answers ?? {}, (person?.at ?? '').slice(0, 10))
}

const markOf = ({ records }: Held): string => {
  let mark = ''
  for (const { kind, record, revision } of records.values()) if (FROM.has(kind)) mark += `${record}${revision} `
  return mark
}

const ofFormIn = ({ records }: Held, form: string) =>
  [...records.values()].flatMap(({ record, body }) => (body?.form === form && isId(body.by) ? [{ record, body: { form, version: body.version, answers: body.answers, at: body.at, by: body.by } }] : []))

/** A file that went into another is found in that one, until that is taken back. */
const WENT_AWAY = 'went into another'

const forget = (finding: Finding, client: Id): void => {
  const { index, seen, telephones } = finding
  finding.alike = undefined
  for (const number of index.get(client)?.telephones ?? []) telephones.get(number)?.delete(client)
  index.drop(client)
  seen.delete(client)
}

/** To be said when anything was done with the files: a letter that is typed must not cost a look at all of them. */
export const registerChanged = (register: Register): void => {
  const finding = findings.get(register)
  if (finding) finding.stale = true
}

/** Whether all is open that finding needs: then nobody who types waits for what others have changed. */
export const canFind = ({ listed, kinds }: Register): boolean => listed && KINDS_TO_FIND.every((kind) => kinds.has(kind))

/** The index as the register stands now: only files that changed are read anew. */
const keepIndex = (register: Register): Finding => {
  const finding = findings.get(register) ?? { index: emptyNameIndex(), seen: new Map(), telephones: new Map(), alike: undefined, stale: true }
  findings.set(register, finding)
  if (!finding.stale) return finding
  finding.stale = false
  const { index, seen, telephones } = finding
  for (const client of seen.keys()) if (!register.clients.has(client)) forget(finding, client)
  for (const held of filesOf(register)) {
    const { client } = held.listed
    const isAway = mergedInto(ofFormIn(held, 'merged')) !== undefined
    const mark = isAway ? WENT_AWAY : markOf(held)
    if (seen.get(client) === mark) continue
    forget(finding, client)
    seen.set(client, mark)
    if (isAway) continue
    const findable = readFile(held)
    index.put(findable)
    for (const number of findable.telephones) telephones.set(number, (telephones.get(number) ?? new Set()).add(client))
  }
  return finding
}

/** Who may be meant by what was typed, over all files that one may open. `today`: a day. */
export const findClients = (register: Register, typed: string, today: string, most?: number): readonly Found[] => keepIndex(register).index.find(typed, { today, ...(most !== undefined && { most }) })

/** Whom a file says that it is alike, and not the same as. */
const saidIn = (held: Held): ReadonlySet<string> => saidNotTheSame(ofFormIn(held, 'link'))

/** What two files say of each other counts from either side. */
const notTheSameAs = (register: Register, client: Id): ReadonlySet<string> => {
  const own = register.clients.get(client)
  const others = filesOf(register).filter((held) => saidIn(held).has(client)).map(({ listed }) => listed.client)
  return new Set([...(own ? saidIn(own) : []), ...others])
}

/** Files that may be about the same person as this one, and why. */
export const secondFilesOf = (register: Register, { client, person, contact }: AskedAbout, today: string): readonly PossibleSecondFile[] => {
  const { index, telephones } = keepIndex(register)
  const asked = person === undefined ? index.get(client) : findableOf(client, person, contact ?? {}, today)
  return asked === undefined ? [] : possibleSecondFiles(asked, index, { today, sameTelephone: (number) => telephones.get(number) ?? [], not: notTheSameAs(register, client) })
}

/** Files that may be about the same person as each of these, who are not here: everything that is alike, and not the likest alone. */
export const secondFilesOfMany = (register: Register, asked: readonly PersonAsked[], today: string): readonly (readonly PossibleSecondFile[])[] => {
  const finding = keepIndex(register)
  const alike = (finding.alike ??= alikeOf(finding))
  return asked.map(({ person, contact }) => alike.find(findableOf(NOBODY, person, contact ?? {}, today)))
}

/** Whoever is not here has no id: this is none, and only ever compared with those of others. */
const NOBODY = 'nobody' as Id

const alikeOf = ({ index, seen }: Finding): FilesAlike => {
  const alike = emptyFilesAlike()
  for (const client of seen.keys()) {
    const findable = index.get(client)
    if (findable !== undefined) alike.put(findable)
  }
  return alike
}
