import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ok, refuse, type Result } from '#kernel'
import {
  book, entryFor, epsilonOf, measure, publish, readRho, standingOf, synthesise, tablesOf, writeRho,
  type Ledger, type LedgerRefusal, type Plan, type PublicationRefusal, type PublishedTable, type RandomBytes, type Synthetic, type SynthesisRefusal,
} from '#disclosure'
import { lockLedger, readLedgerFile, writeLedgerFile, type LedgerEvent, type LedgerFile, type LedgerFileRefusal, type LedgerWriteRefusal } from './ledger-file.ts'
import { ledgerFor, planNoised, type PlanningRefusal } from './plan-noised.ts'
import { csvLine, outFault, readManifest, tableFile, writeRelease, type FolderRefusal, type Manifest } from './release-folder.ts'
import type { Records, RecordsRefusal } from './records.ts'
import type { NoisedSpec } from './spec.ts'

/** Where a release goes and what it needs of the world. `bytes`: `systemBytes()` outside of tests. */
export type ReleaseDeps = { readonly bytes: RandomBytes; readonly day: string }

export type NoisedRefusal =
  | PlanningRefusal
  | LedgerFileRefusal
  | LedgerWriteRefusal
  | FolderRefusal
  | { readonly kind: 'not-booked'; readonly because: LedgerRefusal }
  /** A release of this name was booked, and never came out. */
  | { readonly kind: 'booked-before'; readonly release: string }
  | { readonly kind: 'not-publishable'; readonly because: PublicationRefusal }
  /** A release that lies beside this one is not in the ledger: the ledger is an older copy, or another. */
  | { readonly kind: 'ledger-forgets'; readonly release: string; readonly file: string }
  /** Booked, and then something failed: spent all the same. */
  | { readonly kind: 'spent-unpublished'; readonly release: string; readonly because: RecordsRefusal | FolderRefusal | LedgerWriteRefusal | SynthesisRefusal }

/** What is to be told before anything is spent. */
export type Proposal = { readonly plan: Plan; readonly ledger: Ledger; readonly file: LedgerFile | undefined; readonly rho: string; readonly epsilonAfter: number; readonly leftAfter: string }

/** Plans a release and books it on paper alone. */
export const propose = (spec: NoisedSpec, ledgerPath: string | undefined): Result<Proposal, NoisedRefusal> => {
  const file = ledgerPath === undefined ? undefined : readLedgerFile(ledgerPath)
  if (file?.ok === false && file.refusal.kind !== 'ledger-missing') return file
  const found = file?.ok === true ? file.value : undefined
  const opened = ledgerFor(spec, found)
  if (!opened.ok) return opened
  const declared = undeclared(spec, opened.value).reduce<Result<Ledger, LedgerRefusal>>((ledger, one) => (ledger.ok ? book(ledger.value, { kind: 'declared', ...one }) : ledger), opened)
  if (!declared.ok) return refuse({ kind: 'not-booked', because: declared.refusal })
  const planned = planNoised(spec, declared.value)
  if (!planned.ok) return planned
  const rule = publish([], spec.show)
  if (!rule.ok) return refuse({ kind: 'not-publishable', because: rule.refusal })
  if (found?.unpublished.includes(spec.release) === true) return refuse({ kind: 'booked-before', release: spec.release })
  const entry = entryFor(declared.value, planned.value, spec.release, spec.revises)
  const booked = book(declared.value, entry)
  if (!booked.ok) return refuse({ kind: 'not-booked', because: booked.refusal })
  const after = standingOf(booked.value)
  if (!after.ok) return refuse({ kind: 'not-booked', because: after.refusal })
  return ok({ plan: planned.value, ledger: booked.value, file: found, rho: entry.rho, epsilonAfter: after.value.epsilon, leftAfter: writeRho(after.value.left) })
}

const undeclared = ({ declared }: NoisedSpec, { entries }: Ledger) =>
  declared.filter(({ table }) => !entries.some((entry) => entry.kind === 'declared' && JSON.stringify(entry.table.toSorted()) === JSON.stringify(table.toSorted())))

/**
 * Releases: takes the ledger for itself, plans again on what stands in it now, books, and only then draws noise on the records. What fails after the
 * booking is spent all the same, and said so.
 */
export const releaseNoised = (spec: NoisedSpec, records: Records, { ledger: path, out, synthetic }: { readonly ledger: string; readonly out: string; readonly synthetic: boolean }, deps: ReleaseDeps): Result<Manifest, NoisedRefusal> => {
  const folder = resolve(out)
  const fault = outFault(folder)
  if (fault) return refuse(fault)
  const lock = lockLedger(path)
  if (!lock.ok) return lock
  try {
    const proposed = propose(spec, path)
    if (!proposed.ok) return proposed
    const { file, plan, rho } = proposed.value
    const forgotten = forgottenBeside(folder, spec.population, file)
    if (forgotten !== undefined) return refuse({ kind: 'ledger-forgets', release: forgotten, file: path })
    const declaring = undeclared(spec, file?.ledger ?? { ...proposed.value.ledger, entries: [] }).map(({ table, because }): LedgerEvent => ({ what: 'declared', day: deps.day, table, because }))
    const events = [...(file?.events ?? [opening(spec, proposed.value.ledger, deps.day)]), ...declaring]
    const booking: LedgerEvent = { what: 'booked', day: deps.day, release: spec.release, ...(spec.revises === undefined ? {} : { revises: spec.revises }), rho, tables: plan.tables.map(({ names }) => names.toSorted()) }
    const heads = writeLedgerFile(path, [...events, booking])
    if (!heads.ok) return heads
    const spent = (because: Extract<NoisedRefusal, { kind: 'spent-unpublished' }>['because']): Result<Manifest, NoisedRefusal> => refuse({ kind: 'spent-unpublished', release: spec.release, because })

    const measured = measure(plan, records.rows(), deps.bytes)
    const broken = records.fault()
    if (broken !== undefined) return spent(broken)
    if (!measured.ok) return spent({ kind: 'records-changed', file: records.path })
    const figures = publish(tablesOf(measured.value), spec.show)
    if (!figures.ok) return refuse({ kind: 'not-publishable', because: figures.refusal })
    const published = synthetic ? [...figures.value] : figures.value
    const made = synthetic ? synthesise({ attributes: plan.attributes, tables: published, bytes: deps.bytes }) : undefined
    if (made?.ok === false) return spent(made.refusal)
    const described = describe(spec, proposed.value, { events: heads.value.length, head: heads.value.at(-1) ?? '' }, made?.value)
    const written = writeRelease(folder, filesOf(plan, published, made?.value), described)
    if (!written.ok) return spent(written.refusal)
    const marked = writeLedgerFile(path, [...events, booking, { what: 'published', day: deps.day, release: spec.release }])
    return marked.ok ? written : spent(marked.refusal)
  } finally {
    lock.value.release()
  }
}

const opening = ({ population, budget }: NoisedSpec, ledger: Ledger, day: string): LedgerEvent => ({ what: 'opened', day, population, budget: { ...budget, rho: ledger.budget.rho } })

/** A release in the same folder whose booking the ledger does not know. */
const forgottenBeside = (folder: string, population: string, file: LedgerFile | undefined): string | undefined => {
  const parent = dirname(folder)
  if (!existsSync(parent)) return undefined
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    if (!entry.isDirectory() || !existsSync(join(parent, entry.name, 'release.json'))) continue
    const read = readManifest(join(parent, entry.name))
    if (!read.ok || read.value.mode !== 'noise' || read.value.population !== population) continue
    const { events, head } = read.value.ledger
    if (file?.heads[events - 1] !== head) return read.value.release
  }
  return undefined
}

const rounded = (number: number): number => Number(number.toFixed(6))

function* filesOf({ attributes }: Plan, tables: Iterable<PublishedTable>, synthetic: Synthetic | undefined) {
  let place = 0
  for (const table of tables) {
    const heading = csvLine([...table.names, 'persons', 'status', 'estimate', 'lower', 'upper'])
    const lines = table.counts.map((count, cell) => {
      const estimate = table.estimates[cell] ?? 0
      return csvLine([...codesAt(table, cell, attributes), count ?? '', count === null ? 'withheld' : 'shown', rounded(estimate), rounded(estimate - table.margin), rounded(estimate + table.margin)])
    })
    yield { path: tableFile(place++, table.names), text: heading + lines.join('') }
  }
  if (synthetic) yield { path: 'synthetic.csv', text: csvLine(attributes.map(({ name }) => name)) + synthetic.rows.map(csvLine).join('') }
}

/** The codes of a cell, the last attribute running fastest. */
const codesAt = ({ set, sides }: PublishedTable, cell: number, attributes: Plan['attributes']): string[] => {
  const codes: string[] = []
  let rest = cell
  for (let at = set.length - 1; at >= 0; at--) {
    const side = sides[at] ?? 1
    codes.unshift(attributes[set[at] ?? 0]?.codes[rest % side] ?? '')
    rest = Math.floor(rest / side)
  }
  return codes
}

const describe = (spec: NoisedSpec, { plan, rho, epsilonAfter, leftAfter }: Proposal, ledger: { events: number; head: string }, synthetic: Synthetic | undefined) => (files: Readonly<Record<string, string>>): Manifest => {
  const alone = epsilonOf(readRho(rho) ?? 0n, spec.budget.delta)
  return {
    format: 'waystation release of figures 1',
    mode: 'noise',
    population: spec.population,
    release: spec.release,
    ...(spec.revises === undefined ? {} : { revises: spec.revises }),
    guarantee:
      spec.budget.neighbours === 'presence'
        ? 'Every number has noise. Whatever else somebody knows, these tables hardly change what they can tell about one person: whether that person was counted, and what was answered.'
        : 'Every number has noise. Whatever else somebody knows, these tables hardly change what they can tell about the answers of one person. How many persons there are is public.',
    neighbours: spec.budget.neighbours,
    delta: spec.budget.delta,
    rho,
    epsilon: alone.ok ? alone.value : epsilonAfter,
    epsilonOfAll: epsilonAfter,
    rhoLeft: leftAfter,
    ledger,
    show: spec.show,
    attributes: spec.attributes.map(({ name, codes }) => ({ name, codes })),
    declaredExact: spec.declared,
    tables: plan.tables.map(({ names, cells, variance, expectedError }, place) => ({ table: [...names], file: tableFile(place, names), cells, standardDeviation: Math.sqrt(variance), expectedError })),
    ...(synthetic === undefined ? {} : { synthetic: { file: 'synthetic.csv', note: 'These rows are nobody’s. They agree with the tables and know nothing else.', errors: synthetic.errors } }),
    files: { ...files },
  }
}
