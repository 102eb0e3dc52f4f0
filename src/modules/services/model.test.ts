import { expect, test } from 'vitest'
import { parseCountryCode } from '#kernel'
import { latestExpiry, stateOf } from './model.ts'

const BG = parseCountryCode('BG')

const standing = (said: object, day = '2026-11-22') => {
  if (BG === undefined) throw new Error('there is a Bulgaria')
  const service = { key: 'a', country: BG, kind: 'helpline', website: undefined, city: undefined, owner: 'Secretariat', source: 'A letter', verifiedOn: '2026-11-22', expiresOn: '2027-11-22', sample: false } as const
  return stateOf({ ...service, ...said }, day)
}

test('an entry is current from the day it was verified to the day it expires, both included', () => {
  const days = ['2026-11-21', '2026-11-22', '2027-11-22', '2027-11-23']
  expect(days.map((day) => standing({}, day))).toEqual(['not-yet', 'current', 'current', 'expired'])
})

test.each([
  [{ owner: undefined }], [{ owner: '' }], [{ source: undefined }], [{ source: '' }], [{ verifiedOn: undefined }], [{ expiresOn: undefined }],
  [{ expiresOn: '2026-11-21' }], [{ expiresOn: '2027-12-23' }],
])('%j is incomplete', (said) => {
  expect(standing(said)).toBe('incomplete')
})

test('a verification holds for thirteen months; that of a sample for as long as it says', () => {
  expect(standing({ expiresOn: '2027-12-22' })).toBe('current')
  expect(standing({ expiresOn: '2099-12-31', sample: true })).toBe('current')
})

test.each([
  ['2026-11-22', '2027-12-22'],
  ['2026-12-31', '2028-01-31'],
  ['2027-01-31', '2028-02-29'],
  ['2026-01-29', '2027-02-28'],
  ['2026-08-31', '2027-09-30'],
])('verified on %s, shown to %s at the latest', (verified, latest) => {
  expect(latestExpiry(verified)).toBe(latest)
})
