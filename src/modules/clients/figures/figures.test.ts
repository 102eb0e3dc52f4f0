import { describe, expect, test } from 'vitest'
import type { Answers } from '../answer.ts'
import type { FormName } from '../forms/index.ts'
import { aBody, anId } from '../testing.ts'
import { countFiles, workIn } from './count-files.ts'
import { factsOf } from './file-facts.ts'

const TODAY = '2026-11-23'
const ORDERS = { statuses: ['at-risk', 'presumed'], sexes: ['female', 'male'], ageBands: ['9-17', '18-20'] }
let next = 100
const aRecord = (form: FormName, answers: Answers) => ({ record: anId((next += 1)), body: aBody(form, answers) })
const aFile = (person: Answers, ...more: readonly (readonly [FormName, Answers])[]) => [aRecord('person', person), ...more.map(([form, answers]) => aRecord(form, answers))]
const came = (cameOn: string) => ['intake', { cameOn }] as const
const facts = (file: readonly ReturnType<typeof aRecord>[], ...assigned: readonly string[]) => {
  const found = factsOf(file, assigned, TODAY)
  if (found === undefined) throw new Error('a file that counts')
  return found
}

describe('figures', () => {
  const woman = facts(aFile({ sex: 'female', dateOfBirth: '1990-05-01', homeCountry: 'UA' }, came('2026-03-14'), ['counted', { mayBeCounted: true }], ['identification', { status: 'presumed', on: '2026-03' }], ['exploitation', { forms: ['labour', 'begging'], places: [{ role: 'recruited', country: 'UA' }, { role: 'exploited', country: 'PL' }] }]), anId(1))
  const boy = facts(aFile({ sex: 'male', dateOfBirth: '2011', homeCountry: 'MD' }, came('2026-03'), ['counted', { mayBeCounted: false }]), anId(1), anId(2))
  const some = facts(aFile({ gender: 'woman', age: 17, ageInDoubt: true }, came('2026')))

  test('count files once, children apart, and beside them who may be counted', () => {
    const { total, months, homes, forms, statuses, sexes, genderSaid } = countFiles([woman, boy, some], { from: '2026-01-01', until: '2026-12-31' }, ORDERS)
    expect(total).toEqual({ all: 3, children: 2, counted: 1 })
    expect(months).toHaveLength(13)
    expect(months.filter(({ all }) => all > 0).map(({ code, all }) => [code, all])).toEqual([['2026-03', 2], [undefined, 1]])
    expect(homes.map(({ code, all }) => [code, all])).toEqual([['MD', 1], ['UA', 1], [undefined, 1]])
    expect(forms.map(({ code, all }) => [code, all])).toEqual([['begging', 1], ['labour', 1], [undefined, 2]])
    expect(statuses.map(({ code }) => code)).toEqual(['presumed', undefined])
    expect(sexes.map(({ code, children }) => [code, children])).toEqual([['female', 0], ['male', 1], [undefined, 1]])
    expect(genderSaid.all).toBe(1)
  })

  test('do not guess: whose day is not known well enough is in no period, and that is said', () => {
    const spring = countFiles([woman, boy, some], { from: '2026-03-01', until: '2026-05-31' }, ORDERS)
    expect([spring.total.all, spring.unclear]).toEqual([2, 1])
    const later = countFiles([woman, boy, facts(aFile({}))], { from: '2026-06-01' }, ORDERS)
    expect([later.total.all, later.unclear]).toEqual([0, 1])
    expect(countFiles([woman, boy, some, facts(aFile({}))], {}, ORDERS)).toMatchObject({ total: { all: 4 }, unclear: 0 })
  })

  test('leave out files that went into another, and those that nobody has finished', () => {
    expect(factsOf([...aFile({}), aRecord('merged', { other: anId(7), on: '2026-03-01T10:00:00Z' })], [], TODAY)).toBeUndefined()
    expect(factsOf([...aFile({}), aRecord('merged', { other: anId(7), on: '2026-03-01T10:00:00Z', records: [] })], [], TODAY)).toBeDefined()
    expect(factsOf([aRecord('task', { what: 'x' })], [], TODAY)).toBeUndefined()
  })

  test('say what waits, and with whom', () => {
    const busy = facts(aFile(
      { dateOfBirth: '2008-11-30' },
      ['task', { what: 'x', due: '2026-11-22', whose: anId(1) }], ['task', { what: 'x', due: '2026-11', whose: anId(1) }], ['task', { what: 'x', due: '2026-01-01', doneOn: '2026-02' }], ['task', { what: 'x', due: '2026-01-01', whose: anId(1), stoppedOn: '2026-02-03' }], ['task', { what: 'x', due: '2026-10' }],
      ['consent', { purpose: 'referral', recipient: 'x', agrees: true, on: '2026-01-01T10:00:00Z', capacity: 'in-doubt', askAgainOn: '2026-05-01' }],
      ['disclosure', { ground: 'danger-to-life', law: 'x', to: 'x', what: 'x', on: '2026-11-01T10:00:00Z', first: anId(1) }],
    ), anId(1))
    expect(workIn([woman, boy, busy, some])).toEqual({
      byColleague: [{ staff: anId(1), clients: 3, children: 2, overdue: 1 }, { staff: anId(2), clients: 1, children: 1, overdue: 0 }, { staff: undefined, clients: 1, children: 1, overdue: 1 }],
      overdue: 2, consents: 1, turnEighteen: 1, secondNames: 1,
    })
  })
})
