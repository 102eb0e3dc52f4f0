import { expect, test } from 'vitest'
import { seededUniforms } from '../numerics/uniforms.ts'
import { estimateUnseen, type CaptureTable, type UnseenOptions } from '../index.ts'

/** A table in short: each row says who is on which list, and how many. */
const table = (lists: string, rows: Readonly<Record<string, number>>): CaptureTable => ({
  lists: [...lists],
  rows: Object.entries(rows).map(([on, people]) => ({ on: [...lists].map((list) => on.includes(list)), people })),
})

const QUICK: UnseenOptions = { replications: 20, steps: 500, mostUnseen: 3000 }

const estimate = (data: CaptureTable, options: UnseenOptions = {}) => estimateUnseen({ uniforms: seededUniforms(1) }, data, { ...QUICK, ...options })

const valueOf = (data: CaptureTable, options: UnseenOptions = {}) => {
  const found = estimate(data, options)
  if (!found.ok) throw new Error(found.refusal.kind)
  return found.value
}

const SHELTERS = table('ABCD', { A: 54, B: 163, C: 195, D: 95, AB: 15, AC: 19, AD: 3, BC: 22, BD: 9, CD: 26, ABC: 2, BCD: 4 })

test.each<[string, CaptureTable, object]>([
  ['no list at all', table('', {}), { kind: 'one-list-says-nothing' }],
  ['one list', table('A', { A: 12 }), { kind: 'one-list-says-nothing' }],
  ['eleven lists', table('ABCDEFGHIJK', { AB: 3 }), { kind: 'too-many-lists', most: 10 }],
  ['nobody', table('ABC', { AB: 0, C: 0 }), { kind: 'nobody-was-seen' }],
  ['no rows', table('ABC', {}), { kind: 'nobody-was-seen' }],
  ['two lists of one name', { lists: ['A', 'A'], rows: [] }, { kind: 'list-name-twice', name: 'A' }],
  ['half a person', table('AB', { A: 1.5 }), { kind: 'count-is-no-count', row: 0 }],
  ['fewer than nobody', table('AB', { AB: 2, A: -1 }), { kind: 'count-is-no-count', row: 1 }],
  ['no number', table('AB', { A: Number.NaN }), { kind: 'count-is-no-count', row: 0 }],
  ['endless people', table('AB', { A: Number.POSITIVE_INFINITY }), { kind: 'count-is-no-count', row: 0 }],
  ['people on no list', table('AB', { A: 3, '': 4 }), { kind: 'row-has-no-list', row: 1 }],
  ['a row too short', { lists: ['A', 'B', 'C'], rows: [{ on: [true, false], people: 2 }] }, { kind: 'row-has-wrong-length', row: 0 }],
  ['lists without anybody in common', table('ABC', { A: 10, B: 20, C: 30 }), { kind: 'lists-do-not-overlap' }],
])('%s is refused', (_name, data, refusal) => {
  expect(estimate(data)).toEqual({ ok: false, refusal })
})

test.each<[UnseenOptions]>([
  [{ order: 1 }], [{ order: 4 }], [{ order: 2.5 }], [{ replications: -1 }], [{ replications: 1e6 }], [{ levels: [0.95, 1] }], [{ levels: [Number.NaN] }], [{ threshold: 2 }],
  [{ refitted: 0 }], [{ prior: { kind: 'gamma-poisson', shape: 0, scale: 1 } }], [{ mostUnseen: 0 }], [{ steps: 1e9 }],
])('the option %j makes no sense and is named', (options) => {
  expect(estimate(SHELTERS, options)).toEqual({ ok: false, refusal: { kind: 'option-out-of-range', option: Object.keys(options)[0] } })
})

test('more models than can be gone through are refused when all are asked for, and walked downhill otherwise', () => {
  const six = table('ABCDEF', { A: 30, B: 40, C: 50, D: 30, E: 20, F: 25, AB: 6, BC: 9, CD: 7, DE: 4, EF: 3, AF: 2, ACE: 1 })
  expect(estimate(six, { search: 'all' })).toEqual({ ok: false, refusal: { kind: 'too-many-models', most: 10_000 } })
  const found = valueOf(six, { replications: 5 })
  expect(found.search).toBe('downhill')
  expect(found.choices.map(({ way }) => way)).toEqual(['stepwise', 'bic-downhill'])
  expect(found.warnings).toContainEqual({ kind: 'not-all-models-seen' })
  expect(found.warnings).toContainEqual({ kind: 'too-many-lists-to-average', most: 5 })
  expect(found.averaged).toBeUndefined()
})

test('two lists give the estimate of Lincoln and Petersen, and the doubt that nothing can test it', () => {
  const found = valueOf(table('AB', { A: 40, B: 30, AB: 10 }))
  // 50 · 40 / 10
  expect(found.models.map(({ people }) => Math.round(people * 1e6) / 1e6)).toEqual([200])
  expect(found.warnings).toContainEqual({ kind: 'two-lists-can-not-be-tested' })
  expect(found.models[0]?.interactions).toEqual([])
})

test('the answer is a set: models by BIC with intervals and weights, choices with theirs, averages, assumptions, doubts', () => {
  const found = valueOf(SHELTERS)
  expect(found.observed).toBe(607)
  expect(found.models.length + found.withoutEstimate.length).toBe(64)
  expect(found.models.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10)
  expect(found.models.map(({ bic }) => bic)).toEqual(found.models.map(({ bic }) => bic).toSorted((a, b) => a - b))
  for (const { people, unseen, intervals } of found.models) {
    expect(people).toBeCloseTo(607 + unseen, 8)
    for (const { lower, upper } of intervals) {
      expect(Number(lower)).toBeGreaterThanOrEqual(607)
      expect(Number(lower)).toBeLessThan(people)
      expect(Number(upper)).toBeGreaterThan(people)
    }
  }
  const [stepwise, bic] = found.choices
  expect([stepwise?.way, bic?.way]).toEqual(['stepwise', 'bic'])
  expect(bic?.people).toBe(found.models[0]?.people)
  expect(bic?.resampled?.chosen.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10)
  expect(found.spread.lowest).toBeLessThan(found.spread.highest)
  expect(found.averaged?.quantiles.map(({ people }) => people)).toEqual(found.averaged?.quantiles.map(({ people }) => people).toSorted((a, b) => a - b))
  expect(found.thresholded?.quantiles).toHaveLength(5)
  expect(found.assumptions).toContain('no-interaction-of-all-lists-at-once')
  // What goes on the wire comes back as it was: no infinity, no NaN.
  expect(JSON.parse(JSON.stringify(found))).toEqual(found)
})

test('pairs with nobody or next to nobody in common are named', () => {
  const { warnings } = valueOf(table('ABC', { A: 40, B: 30, C: 20, AC: 6, BC: 2 }))
  expect(warnings).toContainEqual({ kind: 'no-overlap', lists: ['A', 'B'] })
  expect(warnings).toContainEqual({ kind: 'sparse-overlap', lists: ['B', 'C'], people: 2 })
  expect(warnings.some((warning) => warning.kind === 'sparse-overlap' && warning.people === 6)).toBe(false)
})

test('a model without an estimate says why, and takes no part in the weights', () => {
  const { models, withoutEstimate, warnings } = valueOf(table('ABC', { A: 40, B: 30, C: 20, AB: 6 }))
  expect(withoutEstimate).toContainEqual({ interactions: [['A', 'B'], ['A', 'C'], ['B', 'C']], reasons: ['estimate-not-identifiable'] })
  expect(withoutEstimate).toContainEqual({ interactions: [['A', 'B']], reasons: ['estimate-does-not-exist'] })
  expect(warnings).toContainEqual({ kind: 'estimate-not-identifiable', models: expect.any(Number) })
  const linked = models.find(({ interactions }) => interactions.length === 2)
  expect(linked?.neverTogether).toEqual([['A', 'C'], ['B', 'C']])
})

test('one person in common: most resamples have an estimate, some have none, and the upper end is open', () => {
  const found = valueOf(table('AB', { A: 9, B: 8, AB: 1 }), { replications: 200 })
  const [choice] = found.choices
  expect(choice?.resampled?.unboundedShare).toBeGreaterThan(0.2)
  expect(choice?.resampled?.intervals[0]?.upper).toBe('unbounded')
  expect(found.warnings).toContainEqual({ kind: 'upper-end-unbounded', way: 'stepwise', share: choice?.resampled?.unboundedShare })
  // Without that one person there is no estimate at all.
  expect(found.warnings).toContainEqual({ kind: 'interval-is-unreliable', way: 'stepwise' })
})

test('an empty list is named and does no harm', () => {
  const { models, warnings } = valueOf(table('ABC', { A: 40, B: 30, AB: 6 }))
  expect(warnings).toContainEqual({ kind: 'list-is-empty', list: 'C' })
  // 46 · 36 / 6
  expect(models.find(({ interactions }) => interactions.length === 0)?.people).toBeCloseTo(276, 6)
})

test('where no model has an estimate the refusal says what is the matter', () => {
  const everyone = estimate(table('ABC', { A: 40, AB: 30, ABC: 6 }))
  expect(!everyone.ok && everyone.refusal).toMatchObject({ kind: 'no-model-has-an-estimate', warnings: expect.arrayContaining([{ kind: 'list-holds-everyone', list: 'A' }]) })
})

test('two lists that are the same are named', () => {
  expect(valueOf(table('ABC', { AB: 40, C: 30, ABC: 6 })).warnings).toContainEqual({ kind: 'lists-are-the-same', lists: ['A', 'B'] })
})

test('ten lists are worked through', () => {
  const lists = [...'ABCDEFGHIJ']
  const alone = lists.map((list) => [list, 30] as const)
  const pairs = lists.flatMap((list, place) => lists.slice(place + 1).map((other) => [`${list}${other}`, 2] as const))
  const found = valueOf(table('ABCDEFGHIJ', Object.fromEntries([...alone, ...pairs])), { replications: 0, steps: 0 })
  expect(found.observed).toBe(390)
  expect(found.choices[0]?.people).toBeGreaterThan(390)
  expect(found.choices[0]?.resampled).toBeUndefined()
})

test('large counts are no harder than small ones', () => {
  const small = valueOf(SHELTERS, { replications: 0, steps: 0 })
  const large = valueOf({ ...SHELTERS, rows: SHELTERS.rows.map(({ on, people }) => ({ on, people: people * 100_000 })) }, { replications: 0, steps: 0 })
  const independent = ({ models }: typeof small) => models.find(({ interactions }) => interactions.length === 0)?.people ?? 0
  expect(independent(large) / 100_000).toBeCloseTo(independent(small), 3)
})

test('the order of rows and a row given twice change nothing; the same seed gives the same answer, another seed another interval', () => {
  const [first, ...others] = SHELTERS.rows
  if (first === undefined) throw new Error('the table has rows')
  const turned = { ...SHELTERS, rows: [...others.toReversed(), { ...first, people: first.people - 20 }, { ...first, people: 20 }] }
  expect(valueOf(turned)).toEqual(valueOf(SHELTERS))
  const other = estimateUnseen({ uniforms: seededUniforms(2) }, SHELTERS, QUICK)
  expect(other.ok && other.value.choices[0]?.resampled?.intervals).not.toEqual(valueOf(SHELTERS).choices[0]?.resampled?.intervals)
  expect(other.ok && other.value.models).toEqual(valueOf(SHELTERS).models)
})

const estimatesOf = (data: CaptureTable) =>
  valueOf(data, { replications: 0, steps: 0 })
    .models.map(({ people }) => Math.round(people * 1e4) / 1e4)
    .toSorted((a, b) => a - b)

test('with the names of lists exchanged the models say the same', () => {
  const mirrored: CaptureTable = { lists: SHELTERS.lists.toReversed(), rows: SHELTERS.rows.map(({ on, people }) => ({ on: on.toReversed(), people })) }
  expect(estimatesOf(mirrored)).toEqual(estimatesOf(SHELTERS))
})

test('where two lists go together, the model that knows it finds the truth, and independence falls short', () => {
  // 1,200 persons: 300 on A and B, 120 on either alone, 660 on neither; C has a third of each. 440 are unseen.
  const found = valueOf(table('ABC', { ABC: 100, AB: 200, AC: 40, A: 80, BC: 40, B: 80, C: 220 }), { replications: 0, steps: 0 })
  const linked = found.models.find(({ interactions }) => JSON.stringify(interactions) === '[["A","B"]]')
  const independent = found.models.find(({ interactions }) => interactions.length === 0)
  expect(linked?.people).toBeCloseTo(1200, 6)
  expect(independent?.people).toBeLessThan(1000)
  expect(linked).toBe(found.models[0])
})
