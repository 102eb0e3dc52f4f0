import { expect, test } from 'vitest'
import { seededUniforms, type Uniforms } from '../numerics/uniforms.ts'
import { alike, compareRecords, estimateDuplicates, exactly, type AgreementTable, type CodedRecord, type DuplicatesOptions } from '../index.ts'

const FIELDS = ['family', 'given', 'born', 'country'].map((name) => ({ name, levels: 2 }))

/** The counts that a mixture gives on average, to the whole pair; what rounding leaves goes to plain disagreement. */
const tableOf = (left: number, right: number, matches: number, same: readonly number[], different: readonly number[]): AgreementTable => {
  const patterns = Array.from({ length: 2 ** same.length }, (_, code) => {
    const levels = same.map((_chance, field) => (code >> field) & 1)
    const chance = (agree: readonly number[]) => levels.reduce((product, level, field) => product * (level === 1 ? (agree[field] ?? 0) : 1 - (agree[field] ?? 0)), 1)
    return { levels, pairs: Math.round(matches * chance(same) + (left * right - matches) * chance(different)) }
  })
  const rest = left * right - patterns.reduce((sum, { pairs }) => sum + pairs, 0)
  return { fields: FIELDS.slice(0, same.length), left, right, patterns: patterns.map(({ levels, pairs }, code) => ({ levels, pairs: code === 0 ? pairs + rest : pairs })) }
}

const estimate = (table: AgreementTable, options: DuplicatesOptions = {}, seed = 1) => estimateDuplicates({ uniforms: seededUniforms(seed) }, table, { replications: 40, ...options })

const valueOf = (table: AgreementTable, options: DuplicatesOptions = {}) => {
  const found = estimate(table, options)
  if (!found.ok) throw new Error(found.refusal.kind)
  return found.value
}

const SOUND = tableOf(2000, 3000, 250, [0.95, 0.9, 0.95, 0.97], [0.001, 0.004, 0.01, 0.1])

test.each<[string, AgreementTable, object]>([
  ['two fields', { fields: FIELDS.slice(0, 2), left: 1, right: 1, patterns: [{ levels: [0, 0], pairs: 1 }] }, { kind: 'too-few-fields', least: 3 }],
  ['thirteen fields', { ...SOUND, fields: Array.from({ length: 13 }, (_, place) => ({ name: `${place}`, levels: 2 })) }, { kind: 'too-many-fields', most: 12 }],
  ['a field twice', { ...SOUND, fields: FIELDS.map(({ levels }) => ({ name: 'born', levels })) }, { kind: 'field-name-twice', name: 'born' }],
  ['a field of one level', { ...SOUND, fields: FIELDS.map(({ name }) => ({ name, levels: name === 'born' ? 1 : 2 })) }, { kind: 'field-has-no-levels', field: 'born' }],
  ['a level that is not there', { ...SOUND, patterns: [{ levels: [0, 0, 2, 0], pairs: 1 }] }, { kind: 'pattern-is-wrong', row: 0 }],
  ['a pattern too short', { ...SOUND, patterns: [{ levels: [0, 0], pairs: 1 }] }, { kind: 'pattern-is-wrong', row: 0 }],
  ['half a pair', { ...SOUND, patterns: [{ levels: [0, 0, 1, 0], pairs: 0.5 }] }, { kind: 'count-is-no-count', row: 0 }],
  ['an empty register', { ...SOUND, left: 0 }, { kind: 'size-is-no-size' }],
  ['pairs that were forgotten', { ...SOUND, right: 3001 }, { kind: 'pairs-do-not-add-up', expected: 6_002_000, found: 6_000_000 }],
])('%s is refused', (_name, table, refusal) => {
  expect(estimate(table)).toEqual({ ok: false, refusal })
})

test('options out of range are named', () => {
  expect(estimate(SOUND, { replications: 1 })).toEqual({ ok: false, refusal: { kind: 'option-out-of-range', option: 'replications' } })
  expect(estimate(SOUND, { levels: [95] })).toEqual({ ok: false, refusal: { kind: 'option-out-of-range', option: 'levels' } })
})

test('a mixture is found again from the counts it gives, with how each field agrees', () => {
  const { countedTwice, differentPersons, fields, warnings } = valueOf(SOUND)
  expect(Math.abs(countedTwice.expected - 250)).toBeLessThan(3)
  expect(differentPersons.expected).toBeCloseTo(5000 - countedTwice.expected, 6)
  expect(fields[0]?.samePerson[1]).toBeCloseTo(0.95, 1)
  expect(fields[3]?.twoPersons[1]).toBeCloseTo(0.1, 2)
  const [wide, narrow] = countedTwice.intervals
  expect(wide?.lower).toBeLessThan(250)
  expect(wide?.upper).toBeGreaterThan(250)
  expect((wide?.upper ?? 0) - (wide?.lower ?? 0)).toBeGreaterThan((narrow?.upper ?? 0) - (narrow?.lower ?? 0))
  expect(warnings).toEqual([])
})

test('the same seed gives the same interval, and no order of rows matters', () => {
  const turned = { ...SOUND, patterns: SOUND.patterns.toReversed() }
  expect(estimate(SOUND)).toEqual(estimate(SOUND))
  expect(valueOf(turned).countedTwice.expected).toBeCloseTo(valueOf(SOUND).countedTwice.expected, 3)
})

test('two registers with nobody in common: hardly anybody is counted twice, and it is said that nothing speaks for it', () => {
  const { countedTwice, warnings } = valueOf(tableOf(2000, 3000, 0, [0.9, 0.85, 0.95, 0.97], [0.004, 0.01, 0.02, 0.15]))
  expect(warnings).toContainEqual({ kind: 'nothing-speaks-for-double-counting' })
  expect(countedTwice.intervals[0]?.lower).toBeLessThan(10)
})

test('fields that tell persons apart badly widen the interval and are named', () => {
  const poor = valueOf(tableOf(300, 300, 60, [0.6, 0.6, 0.7, 0.7], [0.2, 0.15, 0.2, 0.3]))
  expect(poor.warnings.map(({ kind }) => kind)).toContain('kinds-overlap')
  const width = ({ intervals: [wide] }: typeof poor.countedTwice) => (wide?.upper ?? 0) - (wide?.lower ?? 0)
  expect(width(poor.countedTwice)).toBeGreaterThan(60)
})

test('two registers of the same persons cannot have more in common than there are', () => {
  const { countedTwice, differentPersons } = valueOf(tableOf(500, 500, 500, [0.95, 0.95, 0.95, 0.95], [0.01, 0.01, 0.02, 0.1]))
  expect(countedTwice.expected).toBeLessThanOrEqual(500)
  expect(countedTwice.expected).toBeGreaterThan(490)
  expect(differentPersons.intervals[0]?.lower).toBeGreaterThanOrEqual(500)
})

test('where fields of different persons go together, it is said', () => {
  // Those from one country bear the same names: half the agreement on the names is in pairs that agree on the country as well.
  const { patterns, ...rest } = tableOf(1000, 1000, 100, [0.9, 0.9, 0.95, 0.95], [0.05, 0.05, 0.05, 0.3])
  const moved = patterns.map(({ levels, pairs }) => ({ levels, pairs: levels.join('') === '0000' ? pairs - 120_000 : pairs }))
  const { warnings } = valueOf({ ...rest, patterns: [...moved, { levels: [1, 0, 0, 1], pairs: 60_000 }, { levels: [0, 1, 0, 1], pairs: 60_000 }] })
  expect(warnings.map(({ kind }) => kind)).toContain('fields-depend-on-each-other')
})

// Two registers made up: names of syllables, some of them frequent, with slips of the pen and gaps.

const SYLLABLES = ['ma', 'ri', 'na', 'ko', 'va', 'le', 'di', 'so', 'pe', 'tu', 'ra', 'ni', 'be', 'lo', 'ga', 'sha']

const pick = (uniforms: Uniforms, among: number): number => Math.floor(uniforms() * among)

const nameOf = (uniforms: Uniforms): string => Array.from({ length: 3 }, () => SYLLABLES[Math.floor(uniforms() ** 1.5 * SYLLABLES.length)] ?? '').join('')

const personOf = (uniforms: Uniforms): readonly string[] => [nameOf(uniforms), nameOf(uniforms), `${1960 + pick(uniforms, 45)}`, `C${Math.floor(uniforms() ** 2 * 20)}`]

/** As a register writes the person down: one field in ten has a slip, one in twenty is empty. */
const written = (uniforms: Uniforms, person: readonly string[]): CodedRecord =>
  person.map((value, field) => {
    const chance = uniforms()
    if (chance < 0.05) return null
    if (chance > 0.15) return value
    return field < 2 ? `${value.slice(0, 2)}x${value.slice(3)}` : `${value}?`
  })

const COMPARISONS = [alike('family', [0.6, 0.8, 1]), alike('given', [0.6, 0.8, 1]), exactly('born'), exactly('country')]

test('made-up registers of 300 and 350 persons with 90 in common: the interval finds them', () => {
  const found = [1, 2, 3].map((seed) => {
    const uniforms = seededUniforms(seed)
    const people = Array.from({ length: 560 }, () => personOf(uniforms))
    const left = people.slice(0, 300).map((person) => written(uniforms, person))
    const right = people.slice(210).map((person) => written(uniforms, person))
    const table = compareRecords(left, right, COMPARISONS)
    if (!table.ok) throw new Error(table.refusal.kind)
    return valueOf(table.value).countedTwice
  })
  for (const { expected } of found) expect(Math.abs(expected - 90)).toBeLessThan(15)
  const covering = found.filter(({ intervals: [wide] }) => wide !== undefined && wide.lower <= 90 && wide.upper >= 90)
  expect(covering.length).toBeGreaterThanOrEqual(2)
})

test('patterns are counted: each pair once, the unknown apart', () => {
  const left: readonly CodedRecord[] = [['marina', '1980', null], ['kovale', '1975', 'C1']]
  const right: readonly CodedRecord[] = [['marina', '1980', 'C1'], ['marino', '1975', 'C1'], [null, '1980', 'C2']]
  const table = compareRecords(left, right, [alike('name', [0.6, 1]), exactly('born'), exactly('country')])
  expect(table).toMatchObject({ ok: true, value: { left: 2, right: 3 } })
  const counted = table.ok ? Object.fromEntries(table.value.patterns.map(({ levels, pairs }) => [levels.map((level) => level ?? '-').join(''), pairs])) : {}
  expect(counted).toEqual({ '21-': 1, '10-': 1, '-1-': 1, '001': 1, '011': 1, '-00': 1 })
})

test('records that do not fit the fields, and registers too large, are refused', () => {
  expect(compareRecords([['a']], [['a', 'b']], [exactly('name'), exactly('born')])).toEqual({ ok: false, refusal: { kind: 'record-has-wrong-length', register: 'left', row: 0 } })
  const many = Array.from({ length: 40_000 }, (): CodedRecord => [])
  expect(compareRecords(many, many, [])).toEqual({ ok: false, refusal: { kind: 'too-many-pairs', most: 1e9 } })
})

const hashOf = (value: string): string => `${[...value].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 1_000_003, 7)}`

const patternsOf = (table: ReturnType<typeof compareRecords>) => (table.ok ? table.value.patterns.map((pattern) => JSON.stringify(pattern)).toSorted() : [])

test('hashes of values agree as the values do: what leaves the place need not be readable', () => {
  const uniforms = seededUniforms(3)
  const people = Array.from({ length: 60 }, () => personOf(uniforms))
  const hashed = people.map((person) => person.map(hashOf))
  const fields = ['family', 'given', 'born', 'country'].map(exactly)
  expect(patternsOf(compareRecords(hashed.slice(0, 40), hashed.slice(20), fields))).toEqual(patternsOf(compareRecords(people.slice(0, 40), people.slice(20), fields)))
})
