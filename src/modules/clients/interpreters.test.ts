import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import type { FileRecord } from './file-record.ts'
import type { FormName } from './forms/index.ts'
import { mayInterpret } from './interpreters.ts'
import { mayReceive } from './representatives.ts'
import { safeContactReviewedOn } from './safe-contact-reviewed.ts'
import { aBody, anId } from './testing.ts'

const DAY = '2026-03-01'
const a = (number: number, form: FormName, answers: Answers): FileRecord => ({ record: anId(number), body: aBody(form, answers) })
const good: Answers = { name: 'Maria Ionescu', languages: ['ro', 'ru'], gender: 'woman', ways: ['telephone'], signedOn: '2025-01-01' }
const asked = (file: readonly FileRecord[], change: Answers = {}) => mayInterpret({ ...good, ...change }, { records: file, today: DAY, nameOf: () => 'Марія Йонеску' })
const never = (file: readonly FileRecord[], change: Answers = {}) => asked(file, change).never

const link = (relation: string) => a(2, 'link', { client: anId(5), relation })
const atHome = (row: Answers, ...more: readonly FileRecord[]) => [a(1, 'household', { members: [{ file: anId(5), ...row }] }), ...more]

describe('who never interprets', () => {
  test('whom the client refused, in whatever order the names stand', () => {
    expect(never([a(1, 'interpreting', { refused: [{ who: 'IONESCU, Maria', scope: 'this-person' }] })])).toEqual(['refused'])
    expect(never([a(1, 'interpreting', { refused: [{ who: 'Elena Ionescu' }] })])).toEqual([])
    expect(never([a(1, 'interpreting', { refused: [{ who: '' }] })], { name: '' })).toEqual([])
  })

  test('whoever may be meant, in whatever script and by half a name; a short name by itself', () => {
    for (const who of ['Мария Ионеску', 'Марія Йонеску', 'Maria']) expect(never([a(1, 'interpreting', { refused: [{ who }] })]), who).toEqual(['refused'])
    expect(never([a(1, 'contact', { neverTell: [{ who: 'Мария Ионеску' }] })])).toEqual(['shut-out'])
    expect(never([a(1, 'exploitation', { alleged: [{ knownAs: 'Ионеску' }] })])).toEqual(['suspect'])
    expect(never([a(1, 'interpreting', { refused: [{ who: 'Li Wu' }] })], { name: 'Wu Li' })).toEqual(['refused'])
  })

  test('another client of whom the file says that they came together', () => {
    expect(never([a(1, 'link', { client: anId(5), relation: 'travelled-together' })])).toEqual(['travelled-together'])
    expect(never([a(1, 'link', { client: anId(5), relation: 'friend' })])).toEqual([])
  })

  test('somebody of the household, or a child, whom nothing names but their own file', () => {
    expect(never(atHome({ relation: 'child' }))).toEqual(['child'])
    expect(never(atHome({ relation: 'other', born: '2012' }))).toEqual(['child'])
    expect(never(atHome({ relation: 'travelled-together' }))).toEqual(['travelled-together'])
    expect(asked(atHome({ name: 'M.', relation: 'sibling' }))).toEqual({ never: [], ask: ['relative'] })
    expect(never([link('child')])).toEqual(['child'])
    expect(asked([link('sibling')])).toEqual({ never: [], ask: ['relative'] })
    expect(never(atHome({ relation: 'child', born: '1990' }, link('child')))).toEqual([])
  })

  test('a refused community: whoever is close to it; of whom nobody knows, it is asked first', () => {
    const file = [a(1, 'interpreting', { refused: [{ who: 'Bălți choir', scope: 'whole-community' }] })]
    expect(asked(file, { conflicts: 'Sings in the bălți  choir' })).toMatchObject({ never: ['community-refused'], ask: [] })
    expect(asked(file)).toEqual({ never: [], ask: ['community'] })
  })

  test('a child, somebody they travelled with, a suspect, somebody who may never be told', () => {
    const member = (row: Answers) => [a(1, 'household', { members: [{ name: 'Maria Ionescu', ...row }] })]
    expect(never(member({ relation: 'child', born: '2010' }))).toEqual(['child'])
    expect(never(member({ relation: 'child' }))).toEqual(['child'])
    expect(never(member({ relation: 'child', born: '1990' }))).toEqual([])
    expect(never(member({ relation: 'travelled-together' }))).toEqual(['travelled-together'])
    expect(never(member({ relation: 'exploited-together' }))).toEqual(['travelled-together'])
    expect(asked(member({ relation: 'sibling' }))).toEqual({ never: [], ask: ['relative'] })
    expect(never([a(1, 'exploitation', { alleged: [{ knownAs: 'Maria  IONESCU' }] })])).toEqual(['suspect'])
    expect(never([a(1, 'contact', { neverTell: [{ who: 'Maria Ionescu' }] })])).toEqual(['shut-out'])
  })

  test('nobody who has not signed, and nobody who has left', () => {
    expect(never([], { signedOn: { without: 'not-known' } })).toEqual(['not-signed'])
    expect(never([], { signedOn: '2026-03-02' })).toEqual(['not-signed'])
    expect(never([], { signedUntil: '2026-02' })).toEqual(['signature-old'])
    expect(never([], { endedOn: '2026-02' })).toEqual(['ended'])
    expect(never([], { endedOn: '2026-04' })).toEqual([])
  })
})

test('another language, gender or way than was wished is asked about', () => {
  expect(asked([a(1, 'interpreting', { needed: true, languages: ['uk'], gender: 'man', ways: ['present'] })]).ask).toEqual(['language', 'gender', 'way'])
  expect(asked([a(1, 'interpreting', { needed: true, languages: ['uk', 'ru'], gender: 'woman', ways: ['telephone'] })])).toEqual({ never: [], ask: [] })
})

const kind = (file: readonly FileRecord[], name = 'A. Guardian') => {
  const may = mayReceive(file, name, '2026-03-01T10:00:00Z')
  return may.ok ? 'may' : may.refusal.kind
}

test('nothing of a file is for a representative who is excluded, or whose authority is over', () => {
  const child = a(1, 'person', { dateOfBirth: '2012-05-05' })
  expect(kind([child, a(2, 'representative', { name: 'A. Guardian', authority: 'court' })])).toBe('may')
  expect(kind([child, a(2, 'representative', { name: 'A. Guardian', authority: 'court' }), a(3, 'representative', { name: 'Guardian A.', excluded: true })])).toBe('shut-out')
  expect(kind([child, a(2, 'representative', { name: 'A. Guardian', authority: 'court', until: '2026-01' })])).toBe('authority-ended')
  expect(kind([child], 'Dr Novak')).toBe('may')
})

test('safe contact was gone through when it was written down, or at a contact since', () => {
  const made = (on: string, safeContactReviewed: boolean) => a(2, 'contact-made', { on, safeContactReviewed })
  expect(safeContactReviewedOn([])).toBeUndefined()
  expect(safeContactReviewedOn([a(1, 'contact', { reviewedOn: '2026-02' }), made('2026-02-15T10:00Z', true)])).toBe('2026-02')
  expect(safeContactReviewedOn([a(1, 'contact', { reviewedOn: '2026-01-05' }), made('2026-02-15T10:00Z', true), made('2026-02-20T10:00Z', false)])).toBe('2026-02-15')
})
