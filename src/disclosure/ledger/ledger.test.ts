import { expect, test } from 'vitest'
import { readRho, rhoBelow } from '../accounting/rho.ts'
import { planRelease } from '../residuals/plan.ts'
import { valueOf } from '../testing.ts'
import { book, checkLedger, entryFor, openLedger, standingOf, type Ledger, type LedgerEntry } from './ledger.ts'

const FORM = [{ name: 'form', codes: ['labour', 'sexual', 'other'] }, { name: 'sex', codes: ['f', 'm'] }]
const planOf = (rho: number) => valueOf(planRelease({ attributes: FORM, workload: { upTo: 2 }, rho: rhoBelow(rho) }))
const kindOf = (ledger: Ledger, entry: LedgerEntry) => {
  const booked = book(ledger, entry)
  return booked.ok ? 'booked' : booked.refusal.kind
}
const TOTAL = { kind: 'declared', table: [], because: 'members publish their totals' } as const

test('costs add up, revisions included, and the release that would go over is refused', () => {
  const opened = valueOf(openLedger(4, 1e-6, 'presence'))
  const plan = planOf(0.13)
  const once = valueOf(book(opened, entryFor(opened, plan, '2026')))
  const twice = valueOf(book(once, entryFor(once, plan, '2026, corrected', '2026')))
  expect(valueOf(standingOf(twice)).spent).toBe(2n * plan.rho)
  expect(kindOf(twice, entryFor(twice, plan, '2027'))).toBe('budget-exceeded')
  expect(valueOf(standingOf(twice)).epsilon).toBeLessThan(4)
})

test('what is left can be spent to the last unit, and not one more', () => {
  const opened = valueOf(openLedger(1, 1e-6, 'presence'))
  const all: LedgerEntry = { kind: 'noised', release: 'all', rho: opened.budget.rho, tables: [] }
  const spent = valueOf(book(opened, all))
  expect(valueOf(standingOf(spent)).left).toBe(0n)
  expect(kindOf(spent, { ...all, release: 'more', rho: '0.000000000000000001' })).toBe('budget-exceeded')
})

test('an earlier ledger is never changed', () => {
  const opened = valueOf(openLedger(4, 1e-6, 'presence'))
  valueOf(book(opened, entryFor(opened, planOf(0.1), '2026')))
  expect(opened.entries).toEqual([])
})

test('a release without a cost, told twice, or revising nothing, is refused', () => {
  const opened = valueOf(openLedger(4, 1e-6, 'presence'))
  const entry = entryFor(opened, planOf(0.01), '2026')
  const booked = valueOf(book(opened, entry))
  for (const rho of ['0.000000000000000000', '-1', 'NaN', '', '1e-9']) expect(kindOf(opened, { ...entry, rho })).toBe('bad-cost')
  expect(kindOf(booked, entry)).toBe('release-repeated')
  expect(kindOf(booked, { ...entry, release: '2027', revises: '1999' })).toBe('revises-unknown')
})

test('headline totals stand in the ledger as exact: no noised one beside them, and nobody’s presence is promised', () => {
  expect(kindOf(valueOf(openLedger(4, 1e-6, 'presence')), TOTAL)).toBe('presence-not-kept')
  const opened = valueOf(openLedger(4, 1e-6, 'answers'))
  expect(kindOf(opened, { ...TOTAL, because: ' ' })).toBe('reason-missing')
  const declared = valueOf(book(valueOf(book(opened, TOTAL)), { ...TOTAL, table: ['sex'] }))
  expect(kindOf(declared, entryFor(declared, planOf(0.01), '2026'))).toBe('declared-exact')
  const noised = valueOf(book(opened, entryFor(opened, planOf(0.01), '2026')))
  expect(kindOf(noised, { ...TOTAL, table: ['sex', 'form'] })).toBe('already-noised')
})

test('where totals are public, a release costs what changing an answer tells', () => {
  const plan = planOf(0.01)
  const [presence, answers] = (['presence', 'answers'] as const).map((neighbours) => readRho(entryFor(valueOf(openLedger(4, 1e-6, neighbours)), plan, 'x').rho))
  expect([presence, answers]).toEqual([plan.rho, plan.rhoOfAnswers])
})

test('a ledger from elsewhere is booked again from the start', () => {
  const opened = valueOf(openLedger(4, 1e-6, 'answers'))
  const ledger = valueOf(book(opened, entryFor(opened, planOf(0.05), '2026')))
  const sent: Ledger = JSON.parse(JSON.stringify(ledger))
  expect(valueOf(checkLedger(sent))).toEqual(ledger)
  const forged = { ...sent, entries: [...sent.entries, { kind: 'noised', release: 'x', rho: '9.000000000000000000', tables: [] } as const] }
  expect(checkLedger(forged)).toMatchObject({ refusal: { kind: 'budget-exceeded' } })
  expect(checkLedger({ ...sent, budget: { ...sent.budget, rho: 'much' } })).toMatchObject({ refusal: { kind: 'bad-budget' } })
  expect(checkLedger({ ...sent, budget: { ...sent.budget, delta: 2 } })).toMatchObject({ refusal: { kind: 'bad-delta' } })
})

test('a budget that is none is refused', () => {
  for (const epsilon of [0, -1, Number.NaN]) expect(openLedger(epsilon, 1e-6, 'presence').ok).toBe(false)
  expect(openLedger(1, 1, 'presence').ok).toBe(false)
})
