import { createOTP } from '@better-auth/utils/otp'
import { expect, test } from 'vitest'
import { Secret } from '#kernel'
import { authenticatorSecretOf, standInSecretOf } from './derived.ts'
import { acceptsCode, authenticatorAddress, oneTimeCode, stepOfCode } from './one-time-code.ts'

// RFC 6238, appendix B: the last six of the eight digits, SHA-1.
test.each([[59, '287082'], [1111111109, '081804'], [1111111111, '050471'], [1234567890, '005924'], [2000000000, '279037'], [20000000000, '353130']])('at %i seconds the authenticator shows %s', (seconds, code) => {
  expect(oneTimeCode('12345678901234567890', new Date(seconds * 1000))).toBe(code)
})

test('the code before and after is accepted, and none further off', () => {
  const secret = 'twelve-times-something'
  const at = new Date('2026-05-01T12:00:00Z')
  const offBy = (steps: number) => oneTimeCode(secret, new Date(at.getTime() + steps * 30_000))
  expect([-1, 0, 1].map((steps) => acceptsCode(secret, offBy(steps), at))).toEqual([true, true, true])
  expect([-2, 2].map((steps) => acceptsCode(secret, offBy(steps), at))).toEqual([false, false])
  for (const wrong of ['', '12345', '1234567', 'abcdef', ' 12345', '１２３４５６', '000000\n']) expect(acceptsCode(secret, wrong, at), wrong).toBe(false)
})

test('the thirty seconds of a code are found, also when they have just ended', () => {
  const secret = 'twelve-times-something'
  const at = new Date('2026-05-01T12:00:00Z')
  const now = at.getTime() / 30_000
  for (const off of [-2, -1, 0, 1]) expect(stepOfCode(secret, oneTimeCode(secret, new Date((now + off) * 30_000)), at)).toBe(now + off)
  for (const wrong of [oneTimeCode(secret, new Date((now + 2) * 30_000)), '', '12345']) expect(stepOfCode(secret, wrong, at)).toBeUndefined()
})

test('better-auth and we read a secret alike, and write its address alike', async () => {
  const secret = 'a-secret-of-thirty-two-letters-!'
  expect(await createOTP(secret).verify(oneTimeCode(secret, new Date()))).toBe(true)
  const [ours, theirs] = [authenticatorAddress(secret, 'Way', 'olena'), createOTP(secret).url('Way', 'olena')].map((address) => new URL(address))
  expect(ours?.searchParams.get('secret')).toBe(theirs?.searchParams.get('secret')?.replaceAll('=', ''))
})

test('the secret of stand-in salts is stable, and of another installation another', () => {
  const secret = new Secret('one')
  expect(standInSecretOf(secret)).toEqual(standInSecretOf(secret))
  expect(standInSecretOf(secret)).toHaveLength(32)
  expect(standInSecretOf(secret)).not.toEqual(standInSecretOf(new Secret('other')))
  expect(authenticatorSecretOf(secret, 'olena')).toHaveLength(32)
})
