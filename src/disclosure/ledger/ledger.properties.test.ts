import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRho, writeRho, type Rho } from '../accounting/rho.ts'
import { rounds, valueOf } from '../testing.ts'
import { book, checkLedger, openLedger, standingOf, type Ledger, type LedgerEntry, type NoisedEntry } from './ledger.ts'

const RUNS = { seed: 20262, numRuns: rounds(40, 120) }
const EPSILON = 4

/** What may happen to a ledger. Revisions are releases that name an earlier one; `crash`: what was not saved is gone, and the file is read again. */
type Event = { readonly kind: 'book'; readonly entry: LedgerEntry } | { readonly kind: 'save' } | { readonly kind: 'crash' } | { readonly kind: 'reread' }

const anyTable = fc.subarray(['age', 'form', 'sex']).chain((names) => fc.shuffledSubarray(names, { minLength: names.length }))
const anyRelease = fc.integer({ min: 2020, max: 2029 }).map(String)

/** From a crumb to more than the whole, exactly the whole among them. */
const anyCost = (whole: Rho): fc.Arbitrary<Rho> =>
  fc.oneof(
    fc.bigInt({ min: 1n, max: whole / 4n }),
    fc.bigInt({ min: whole / 8n, max: whole / 2n }),
    fc.bigInt({ min: 1n, max: 2n * whole }),
    fc.constantFrom(1n, whole, whole + 1n),
  )

/** What somebody who wants more than is due might write as a cost. */
const badCost = fc.constantFrom('-0.100000000000000000', '0.000000000000000000', '-1', '1e-9', 'NaN', 'Infinity', '', ' 0.100000000000000000', '0.1', '0,100000000000000000')

const anyNoised = (whole: Rho): fc.Arbitrary<NoisedEntry> => {
  const first = {
    kind: fc.constant('noised' as const),
    release: anyRelease,
    rho: fc.oneof({ weight: 9, arbitrary: anyCost(whole).map(writeRho) }, { weight: 1, arbitrary: badCost }),
    tables: fc.array(anyTable, { maxLength: 2 }),
  }
  return fc.oneof({ weight: 3, arbitrary: fc.record(first) }, { weight: 1, arbitrary: fc.record({ ...first, revises: anyRelease }) })
}

const anyDeclared: fc.Arbitrary<LedgerEntry> = fc.record({ kind: fc.constant('declared' as const), table: anyTable, because: fc.constantFrom('members publish it', ' ') })

const anyEvent = (whole: Rho): fc.Arbitrary<Event> =>
  fc.oneof(
    { weight: 6, arbitrary: anyNoised(whole).map((entry) => ({ kind: 'book' as const, entry })) },
    { weight: 1, arbitrary: anyDeclared.map((entry) => ({ kind: 'book' as const, entry })) },
    { weight: 3, arbitrary: fc.constantFrom({ kind: 'save' as const }, { kind: 'crash' as const }, { kind: 'reread' as const }) },
  )

const anyOpened = fc.constantFrom('presence' as const, 'answers' as const).map((neighbours) => valueOf(openLedger(EPSILON, 1e-6, neighbours)))
const wholeOf = (ledger: Ledger): Rho => readRho(ledger.budget.rho) ?? 0n

/** What was spent, added up by itself. */
const costOf = (entries: readonly LedgerEntry[]): Rho => entries.reduce((sum, entry) => sum + (entry.kind === 'noised' ? (readRho(entry.rho) ?? 0n) : 0n), 0n)
const nameOf = (table: readonly string[]): string => table.toSorted().join('+')

const nothingIsBrokenIn = (ledger: Ledger): void => {
  const { spent, left, epsilon } = valueOf(standingOf(ledger))
  expect([spent, left]).toEqual([costOf(ledger.entries), wholeOf(ledger) - costOf(ledger.entries)])
  expect(left >= 0n).toBe(true)
  expect(epsilon).toBeLessThanOrEqual(EPSILON)
  const noised = new Set(ledger.entries.flatMap((entry) => (entry.kind === 'noised' ? entry.tables.map(nameOf) : [])))
  expect(ledger.entries.filter((entry) => entry.kind === 'declared' && (ledger.budget.neighbours === 'presence' || noised.has(nameOf(entry.table))))).toEqual([])
}

/** Why a release must be refused whatever its cost, worked out from the entries alone. */
const isOutOfPlace = ({ entries }: Ledger, { release, revises, tables, rho }: NoisedEntry): boolean => {
  const told = new Set(entries.flatMap((entry) => (entry.kind === 'noised' ? [entry.release] : [])))
  const exact = new Set(entries.flatMap((entry) => (entry.kind === 'declared' ? [nameOf(entry.table)] : [])))
  return told.has(release) || (revises !== undefined && !told.has(revises)) || tables.some((table) => exact.has(nameOf(table))) || (readRho(rho) ?? 0n) <= 0n
}

/** Books, and holds the answer against what is due by the entries alone. Says what came of it. */
const bookChecked = (ledger: Ledger, entry: LedgerEntry): { readonly after: Ledger; readonly came: string } => {
  const before = JSON.stringify(ledger)
  const booked = book(ledger, entry)
  expect(JSON.stringify(ledger)).toBe(before)
  if (booked.ok) expect(booked.value).toEqual({ ...ledger, entries: [...ledger.entries, entry] })
  const came = booked.ok ? 'booked' : booked.refusal.kind === 'budget-exceeded' ? 'budget-exceeded' : 'out of place'
  if (entry.kind === 'noised') {
    const fits = costOf([...ledger.entries, entry]) <= wholeOf(ledger)
    expect(came).toBe(isOutOfPlace(ledger, entry) ? 'out of place' : fits ? 'booked' : 'budget-exceeded')
  }
  return { after: booked.ok ? booked.value : ledger, came: `${entry.kind} ${came}` }
}

const reread = (text: string): Ledger => valueOf(checkLedger(JSON.parse(text)))

test('booked, declared, revised, lost and read again in any order: the budget holds after every step', () => {
  const withEvents = anyOpened.chain((opened) => fc.record({ opened: fc.constant(opened), events: fc.array(anyEvent(wholeOf(opened)), { maxLength: 16, size: 'max' }) }))
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(withEvents, ({ opened, events }) => {
      let [ledger, saved] = [opened, JSON.stringify(opened)]
      for (const event of events) {
        if (event.kind === 'book') {
          const { after, came } = bookChecked(ledger, event.entry)
          seen.set(came, (seen.get(came) ?? 0) + 1)
          ledger = after
        }
        if (event.kind === 'save') saved = JSON.stringify(ledger)
        if (event.kind === 'crash') ledger = reread(saved)
        if (event.kind === 'reread') expect(reread(JSON.stringify(ledger))).toEqual(ledger)
        nothingIsBrokenIn(ledger)
      }
    }),
    RUNS,
  )
  // All of it did happen.
  const due = ['noised booked', 'noised budget-exceeded', 'noised out of place', 'declared booked', 'declared out of place']
  for (const came of due) expect(seen.get(came) ?? 0).toBeGreaterThan(rounds(1, 10))
})

const bookAll = (opened: Ledger, entries: readonly LedgerEntry[]): Ledger =>
  entries.reduce((ledger, entry) => {
    const booked = book(ledger, entry)
    return booked.ok ? booked.value : ledger
  }, opened)

const anyShares = anyOpened.chain((opened) => {
  const costs = fc.array(anyCost(wholeOf(opened)), { maxLength: 7 })
  const entries = costs.map((each) => each.map((rho, at): LedgerEntry => ({ kind: 'noised', release: `release ${at}`, rho: writeRho(rho), tables: [['age']] })))
  return entries.chain((inOrder) => fc.record({ opened: fc.constant(opened), inOrder: fc.constant(inOrder), shuffled: fc.shuffledSubarray(inOrder, { minLength: inOrder.length }) }))
})

test('no order of releases gets more out of a budget; what fits together fits in every order, to the last unit', () => {
  fc.assert(
    fc.property(anyShares, ({ opened, inOrder, shuffled }) => {
      for (const order of [inOrder, shuffled]) {
        const ledger = bookAll(opened, order)
        nothingIsBrokenIn(ledger)
        const refused = order.filter((entry) => !ledger.entries.includes(entry))
        // Refused is only what still does not fit at the end.
        for (const entry of refused) expect(costOf([...ledger.entries, entry]) > wholeOf(opened)).toBe(true)
        expect(refused.length === 0).toBe(costOf(order) <= wholeOf(opened))
      }
    }),
    RUNS,
  )
})

test('two who booked on the same page: laid together, what goes over is refused by whoever reads it', () => {
  fc.assert(
    fc.property(anyShares, fc.nat(7), ({ opened, inOrder }, cut) => {
      const [one, other] = [inOrder.slice(0, cut), inOrder.slice(cut)].map((entries) => bookAll(opened, entries))
      const together: Ledger = { ...opened, entries: [...(one?.entries ?? []), ...(other?.entries ?? [])] }
      const checked = checkLedger(together)
      expect(checked.ok).toBe(costOf(together.entries) <= wholeOf(opened))
      expect(checked.ok ? checked.value : checked.refusal.kind).toEqual(checked.ok ? together : 'budget-exceeded')
    }),
    RUNS,
  )
})
