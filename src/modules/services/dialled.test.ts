import { expect, test } from 'vitest'
import { dialled, isTelephoneNumber } from './dialled.ts'

test.each([['<b>112</b>'], ['tel:112;call'], ['+()-'], [''], ['1'.repeat(25)], ['११२'], ['1+12'], ['++49 30'], ['(+49) 30'], ['030) 123'], ['(030 123'], [')030('], ['((0)30) 1'], ['112\n']])('%j is no number', (text) => {
  expect(isTelephoneNumber(text)).toBe(false)
})

test.each([['112'], ['116 006'], ['+359 800 00 000'], ['+49 (0)30 123'], ['(030) 12-34'], ['000 000 000']])('%s is a number', (text) => {
  expect(isTelephoneNumber(text)).toBe(true)
})

test.each([
  ['112', '112'],
  ['030 123', '030123'],
  ['+49 (0)30 123', '+4930123'],
  ['+49 30 (0) 123', '+4930123'],
  ['+44(0)20-7946 000', '+44207946000'],
  ['0049 (0)30 123', '004930123'],
  ['(0)30 123', '030123'],
  ['(030) 123', '030123'],
  ['+39 (0)6 123', '+3906123'],
  [' +31 20 688 14 14 ', '+31206881414'],
])('%s is dialled %s', (number, said) => {
  expect(dialled(number)).toBe(said)
})
