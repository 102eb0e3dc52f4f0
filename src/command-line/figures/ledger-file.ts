import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { ok, refuse, type Result } from '#kernel'
import { book, readRho, rhoAsNumber, rhoFor, type Ledger, type LedgerRefusal } from '#disclosure'
import { isDiskFull, lockFolder, type FolderLock } from '#platform/database'
import { codeOf } from './read-csv.ts'

const tables = z.array(z.array(z.string()))
const event = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('opened'),
    day: z.string(),
    population: z.string(),
    budget: z.strictObject({ epsilon: z.number(), rho: z.string(), delta: z.number(), neighbours: z.enum(['presence', 'answers']) }),
  }),
  z.strictObject({ what: z.literal('declared'), day: z.string(), table: z.array(z.string()), because: z.string() }),
  z.strictObject({ what: z.literal('booked'), day: z.string(), release: z.string(), revises: z.string().optional(), rho: z.string(), tables }),
  z.strictObject({ what: z.literal('published'), day: z.string(), release: z.string() }),
])

/** One line of a ledger file: what was decided, booked or published, and when. */
export type LedgerEvent = z.output<typeof event>

/** A ledger as it lies in its file. `heads`: the chain after each event, so that a release can say how far the ledger had come. */
export type LedgerFile = {
  readonly events: readonly LedgerEvent[]
  readonly heads: readonly string[]
  readonly population: string
  readonly epsilon: number
  readonly ledger: Ledger
  /** Booked and not published: spent all the same. */
  readonly unpublished: readonly string[]
}

export type LedgerFileRefusal =
  | { readonly kind: 'ledger-missing'; readonly file: string }
  | { readonly kind: 'ledger-unreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'ledger-not-a-ledger'; readonly file: string }
  /** A line was changed, taken out, or put in. */
  | { readonly kind: 'ledger-damaged'; readonly file: string; readonly line: number }
  | { readonly kind: 'ledger-cut-short'; readonly file: string }
  | { readonly kind: 'ledger-does-not-add-up'; readonly file: string; readonly because: LedgerRefusal }

export type LedgerWriteRefusal =
  | { readonly kind: 'ledger-in-use'; readonly file: string }
  | { readonly kind: 'ledger-disk-full'; readonly file: string }
  | { readonly kind: 'ledger-unwritable'; readonly file: string; readonly code: string }

const FORMAT = 'waystation ledger of figures 1'

const chained = (before: string, one: LedgerEvent): string => createHash('sha256').update(`${before}\n${JSON.stringify(one)}`).digest('hex')

const headsOf = (events: readonly LedgerEvent[]): string[] => {
  const heads: string[] = []
  for (const one of events) heads.push(chained(heads.at(-1) ?? FORMAT, one))
  return heads
}

const parsed = (line: string | undefined): unknown => {
  try {
    return JSON.parse(line ?? '')
  } catch {
    return undefined
  }
}

const written = z.strictObject({ chain: z.string(), event })
const end = z.strictObject({ events: z.number(), head: z.string() })

/** Reads a ledger and books everything in it again, from the first line on. */
export const readLedgerFile = (file: string): Result<LedgerFile, LedgerFileRefusal> => {
  let lines: readonly string[]
  try {
    lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  } catch (fault) {
    const code = codeOf(fault)
    // A link whose end is gone is no place for a fresh ledger: the old one lies where the link points to.
    return refuse(code === 'ENOENT' && lstatSync(file, { throwIfNoEntry: false }) === undefined ? { kind: 'ledger-missing', file } : { kind: 'ledger-unreadable', file, code })
  }
  if (lines[0] !== JSON.stringify({ format: FORMAT })) return refuse({ kind: 'ledger-not-a-ledger', file })
  const events: LedgerEvent[] = []
  const heads: string[] = []
  for (const [at, line] of lines.slice(1).entries()) {
    const one = written.safeParse(parsed(line))
    if (!one.success) break
    const head = chained(heads.at(-1) ?? FORMAT, one.data.event)
    if (head !== one.data.chain) return refuse({ kind: 'ledger-damaged', file, line: at + 2 })
    events.push(one.data.event)
    heads.push(head)
  }
  const last = end.safeParse(parsed(lines[events.length + 1]))
  if (lines.length === events.length + 1) return refuse({ kind: 'ledger-cut-short', file })
  if (!last.success) return refuse(lines.length === events.length + 2 ? { kind: 'ledger-cut-short', file } : { kind: 'ledger-damaged', file, line: events.length + 2 })
  if (last.data.events !== events.length || last.data.head !== heads.at(-1) || lines.length !== events.length + 2) return refuse({ kind: 'ledger-damaged', file, line: events.length + 2 })
  return standing(file, events, heads)
}

const standing = (file: string, events: readonly LedgerEvent[], heads: readonly string[]): Result<LedgerFile, LedgerFileRefusal> => {
  const [first, ...rest] = events
  if (first?.what !== 'opened') return refuse({ kind: 'ledger-damaged', file, line: 2 })
  const { population, budget } = first
  if (!isWorth(budget)) return refuse({ kind: 'ledger-damaged', file, line: 2 })
  let ledger: Ledger = { budget: { rho: budget.rho, delta: budget.delta, neighbours: budget.neighbours }, entries: [] }
  const open = new Set<string>()
  for (const one of rest) {
    if (one.what === 'opened') return refuse({ kind: 'ledger-damaged', file, line: events.indexOf(one) + 2 })
    if (one.what === 'published') {
      open.delete(one.release)
      continue
    }
    const { day: _day, what: _what, ...entry } = one
    const booked = book(ledger, 'release' in entry ? { kind: 'noised', ...withoutNothing(entry) } : { kind: 'declared', ...entry })
    if (!booked.ok) return refuse({ kind: 'ledger-does-not-add-up', file, because: booked.refusal })
    ledger = booked.value
    if (one.what === 'booked') open.add(one.release)
  }
  return ok({ events, heads, population, epsilon: budget.epsilon, ledger, unpublished: [...open] })
}

/** Whether the ρ of a budget is what its ε and δ are worth. A hair more is let pass: another machine's logarithm may differ in its last place. */
const isWorth = ({ epsilon, delta, rho }: { readonly epsilon: number; readonly delta: number; readonly rho: string }): boolean => {
  const [worth, stands] = [rhoFor(epsilon, delta), readRho(rho)]
  return worth.ok && stands !== undefined && rhoAsNumber(stands) <= rhoAsNumber(worth.value) * (1 + 1e-9)
}

/** An absent member and one that is undefined are two things to the types. */
const withoutNothing = ({ revises, ...entry }: { release: string; revises?: string | undefined; rho: string; tables: string[][] }) => ({ ...entry, ...(revises === undefined ? {} : { revises }) })

/** Where a ledger really lies: through a link it is locked and replaced there, or the link would become a second ledger of the same budget. */
const placeOf = (path: string): string => (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true ? realpathSync(path) : path)

/** Keeps everybody else from booking meanwhile. Freed by the system when this process ends, however it ends. */
export const lockLedger = (path: string): Result<FolderLock, LedgerWriteRefusal> => {
  const file = placeOf(path)
  try {
    mkdirSync(`${file}.lock`, { recursive: true })
    const locked = lockFolder(`${file}.lock`)
    return locked.ok ? locked : refuse({ kind: 'ledger-in-use', file })
  } catch (fault) {
    return refuse(isDiskFull(fault) ? { kind: 'ledger-disk-full', file } : { kind: 'ledger-unwritable', file, code: codeOf(fault) })
  }
}

/** Writes the whole ledger beside the old one and puts it in its place: after a crash it is the old one or the later one, and never half of either. */
export const writeLedgerFile = (path: string, events: readonly LedgerEvent[]): Result<readonly string[], LedgerWriteRefusal> => {
  const file = placeOf(path)
  // In the order of fields in which it will be read: the chain is over the text.
  const ordered = events.map((one) => event.parse(one))
  const heads = headsOf(ordered)
  const beside = `${file}.${process.pid}.writing`
  const lines = [{ format: FORMAT }, ...ordered.map((one, at) => ({ chain: heads[at], event: one })), { events: events.length, head: heads.at(-1) }]
  try {
    writeDurably(beside, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
    renameSync(beside, file)
    syncFolder(dirname(file))
    return ok(heads)
  } catch (fault) {
    rmSync(beside, { force: true })
    return refuse(isDiskFull(fault) ? { kind: 'ledger-disk-full', file } : { kind: 'ledger-unwritable', file, code: codeOf(fault) })
  }
}

const writeDurably = (path: string, text: string): void => {
  const file = openSync(path, 'w', 0o600)
  try {
    const bytes = Buffer.from(text)
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** So that the later name is on the disk too. Windows has no such thing. */
const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const file = openSync(folder, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
