import { expect, test } from 'vitest'
import { epsilonOf, rhoFor } from '../accounting/conversion.ts'
import { indexBelow } from '../noise/uniform.ts'
import { planRelease } from '../residuals/plan.ts'
import type { NoisyTable } from '../residuals/reconstruct.ts'
import { exactRelease, noisyRelease, rounds, seeded, valueOf } from '../testing.ts'
import { binomialBounds } from './binomial-bounds.ts'
import { auditDifferencing } from './differencing.ts'
import { auditMembership } from './membership.ts'
import { auditReconstruction } from './reconstruction.ts'

const DELTA = 1e-6
const FORM = [
  { name: 'form', codes: ['labour', 'sexual', 'begging', 'other'] },
  { name: 'citizenship', codes: ['own', 'EU', 'other'] },
  { name: 'sex', codes: ['f', 'm'] },
  { name: 'age', codes: ['child', 'adult', 'not known'] },
]
const answer = (place: number, at: number) => FORM[place]?.codes[at % (FORM[place]?.codes.length ?? 1)] ?? ''
const PEOPLE = Array.from({ length: 60 }, (_, at) => [answer(0, (at * at + 3) % 7), answer(1, at % 5), answer(2, Math.floor(at / 7)), answer(3, (at * 11) % 13)])
const planAt = (epsilon: number, upTo = 3) => valueOf(planRelease({ attributes: FORM, workload: { upTo }, rho: valueOf(rhoFor(epsilon, DELTA)) }))
const PLAN = planAt(1)
const PERSON = ['begging', 'EU', 'm', 'child']

test('membership: exact tables are broken, the engine holds what the ledger says', () => {
  const audit = (release: ReturnType<typeof exactRelease>, trials: number) =>
    valueOf(auditMembership({ plan: PLAN, release, others: PEOPLE, person: PERSON, trials, delta: DELTA }))
  const promised = valueOf(epsilonOf(PLAN.rho, DELTA))
  const broken = audit(exactRelease(PLAN), 160)
  expect([broken.hitRate, broken.falseAlarmRate]).toEqual([1, 0])
  expect(broken.epsilonAtLeast).toBeGreaterThan(2.5 * promised)
  expect(audit(noisyRelease(PLAN, seeded(31)), rounds(100, 400)).epsilonAtLeast).toBeLessThanOrEqual(promised)
})

test('membership: an engine that added too little noise would be found out, and one at a large ε comes close to it and no closer', () => {
  const loud = planAt(8, 1)
  const audit = (release: ReturnType<typeof exactRelease>) => valueOf(auditMembership({ plan: loud, release, others: PEOPLE, person: PERSON, trials: rounds(400, 1000), delta: DELTA })).epsilonAtLeast
  const promised = valueOf(epsilonOf(loud.rho, DELTA))
  const kept = audit(noisyRelease(loud, seeded(32)))
  expect(kept).toBeGreaterThan(0.5)
  expect(kept).toBeLessThanOrEqual(promised)
  // Sold as ε = 1, with the noise of ε = 8 and more.
  const oneAtMost = valueOf(epsilonOf(planAt(1, 1).rho, DELTA))
  expect(audit(noisyRelease(planAt(14, 1), seeded(33)))).toBeGreaterThan(oneAtMost)
})

const NEWCOMERS = Array.from({ length: 24 }, (_, at) => [answer(0, at * 3 + 1), answer(1, at), answer(2, at * 5 + 1), answer(3, Math.floor(at / 2))])

test('differencing: between exact editions every newcomer is read out, between the engine’s none but by chance', () => {
  const audit = (release: ReturnType<typeof exactRelease>) => valueOf(auditDifferencing({ plan: PLAN, release, rows: PEOPLE, newcomers: NEWCOMERS }))
  expect(audit(exactRelease(PLAN))).toMatchObject({ named: 24, trials: 24 })
  const held = audit(noisyRelease(PLAN, seeded(34)))
  expect(held.named).toBeLessThan(4)
  expect(held.byChance).toBeCloseTo(24 / 72)
})

const WIDE = [...FORM, { name: 'stay', codes: ['none', 'asked', 'granted'] }]
const bytes = seeded(9)
const often = (size: number) => Math.min(indexBelow(size, bytes), indexBelow(size, bytes))
const CROWD = Array.from({ length: 60 }, () => WIDE.map(({ codes }) => codes[often(codes.length)] ?? ''))

test('reconstruction: from exact tables that cross three of five answers all people are rebuilt, from the engine’s hardly anybody', () => {
  const plan = valueOf(planRelease({ attributes: WIDE, workload: { upTo: 3 }, rho: valueOf(rhoFor(1, DELTA)) }))
  const audit = (tables: readonly NoisyTable[]) => valueOf(auditReconstruction({ attributes: WIDE, tables, rows: CROWD }))
  const broken = audit(exactRelease(plan)(CROWD))
  expect(broken.rebuilt).toBe(1)
  expect(broken.alone).toBeGreaterThan(10)
  expect([broken.aloneNamed, broken.aloneClaimed]).toEqual([broken.alone, broken.alone])
  const held = audit(noisyRelease(plan, seeded(35))(CROWD))
  expect(held.rebuilt).toBeLessThan(0.2)
  expect(held.aloneNamed / held.alone).toBeLessThan(0.1)
})

test('bounds of Clopper and Pearson, as tables print them', () => {
  // Two-sided 95 %: 4 of 20 is 0.0573 to 0.4366.
  const { low, high } = binomialBounds(4, 20, 0.025)
  expect([low, high]).toEqual([expect.closeTo(0.0573, 4), expect.closeTo(0.4366, 4)])
  expect(binomialBounds(0, 100, 0.05)).toEqual({ low: 0, high: expect.closeTo(1 - 0.05 ** (1 / 100), 6) })
  expect(binomialBounds(100, 100, 0.05)).toEqual({ low: expect.closeTo(0.05 ** (1 / 100), 6), high: 1 })
})

test('an audit that would show nothing is refused', () => {
  const base = { plan: PLAN, release: exactRelease(PLAN), others: PEOPLE, person: PERSON, trials: 100, delta: DELTA }
  const kind = (change: Partial<typeof base> & { doubt?: number }) => {
    const result = auditMembership({ ...base, ...change })
    return result.ok ? 'done' : result.refusal.kind
  }
  expect([kind({ trials: 3 }), kind({ delta: 1 }), kind({ doubt: 0 }), kind({ person: ['x', 'EU', 'm', 'child'] })]).toEqual(['too-few-trials', 'bad-delta', 'bad-doubt', 'unknown-code'])
  expect(auditDifferencing({ plan: PLAN, release: exactRelease(PLAN), rows: PEOPLE, newcomers: [] })).toMatchObject({ refusal: { kind: 'no-newcomers' } })
  const many = Array.from({ length: 20 }, (_, at) => ({ name: `a${at}`, codes: ['0', '1'] }))
  expect(auditReconstruction({ attributes: many, tables: [], rows: [] })).toMatchObject({ refusal: { kind: 'too-many-combinations' } })
  expect(auditReconstruction({ attributes: FORM, tables: [], rows: [] })).toMatchObject({ refusal: { kind: 'no-tables' } })
})
