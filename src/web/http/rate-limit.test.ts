import { expect, test } from 'vitest'
import { clientAddress, isLoopback, networkOf, parseTrustedProxies } from './client-address.ts'
import { openRateLimit } from './rate-limit.ts'
import { ask, serveForTest } from './testing.ts'

const trusting = (...entries: string[]) => {
  const parsed = parseTrustedProxies(entries)
  if (!parsed.ok) throw new Error(parsed.refusal.entry)
  return parsed.value
}

test.each(['localhost', '10.0.0.0/33', '10.0.0.0/', '::1/129', '10.0.0.0/8/8', '1.2.3', '10.0.0.0/-1'])('%s names no proxy', (entry) => {
  expect(parseTrustedProxies(['127.0.0.1', entry])).toEqual({ ok: false, refusal: { kind: 'proxy-not-understood', entry } })
})

test('a stranger is who the socket says, whatever they claim', () => {
  expect(clientAddress('203.0.113.9', '127.0.0.1, 10.0.0.1', trusting('10.0.0.0/8', '127.0.0.1'))).toBe('203.0.113.9')
  expect(clientAddress('10.1.1.1', '203.0.113.9', trusting())).toBe('10.1.1.1')
})

test('behind trusted proxies it is the rightmost address that none of them has', () => {
  const proxies = trusting('10.0.0.0/8', '::1', 'fd00::/8')
  expect(clientAddress('10.0.0.1', '6.6.6.6, 203.0.113.9, 10.0.0.2', proxies)).toBe('203.0.113.9')
  expect(clientAddress('::ffff:10.0.0.1', '203.0.113.9:4711', proxies)).toBe('203.0.113.9')
  expect(clientAddress('::1', '6.6.6.6, [2001:db8::7]:443', proxies)).toBe('2001:db8::7')
  expect(clientAddress('fd00::1', '::ffff:203.0.113.9', proxies)).toBe('203.0.113.9')
  expect(clientAddress('10.0.0.1', '6.6.6.6, nonsense, 10.0.0.2', proxies)).toBe('10.0.0.2')
  expect(clientAddress('10.0.0.1', undefined, proxies)).toBe('10.0.0.1')
  expect(clientAddress('10.0.0.1', '10.0.0.3', proxies)).toBe('10.0.0.3')
  expect(clientAddress(undefined, '1.2.3.4', proxies)).toBe('unknown')
})

test('an IPv6 address counts as its network', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:0DB8:0001:0002:bbbb:cccc:dddd:eeee'))
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
  expect([networkOf('2001:db8::'), networkOf('::1'), networkOf('1:2:3:4:5:6:7:8'), networkOf('203.0.113.9')]).toEqual(['2001:db8:0:0::/64', '0:0:0:0::/64', '1:2:3:4::/64', '203.0.113.9'])
})

test('the machine itself is known by its addresses', () => {
  expect(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'].map(isLoopback)).toEqual([true, true, true, true])
  expect(['10.0.0.1', '::2', undefined, '127.evil'].map(isLoopback)).toEqual([false, false, false, false])
})

test('an address that asks too much waits, another does not', async () => {
  const limit = openRateLimit({ requests: 2, seconds: 60 })
  expect([await limit.take('203.0.113.1'), await limit.take('203.0.113.1')]).toEqual([undefined, undefined])
  expect(await limit.take('203.0.113.1')).toBeGreaterThan(0)
  expect(await limit.take('203.0.113.2')).toBeUndefined()
})

test('no limit is set by 0', async () => {
  const limit = openRateLimit({ requests: 0, seconds: 60 })
  for (let asked = 0; asked < 10; asked += 1) expect(await limit.take('203.0.113.1')).toBeUndefined()
})

test('without trusted proxies a forged header buys nothing', async () => {
  await using server = await serveForTest({ allowance: { requests: 3, seconds: 60 } })
  const answers = []
  for (let i = 0; i < 4; i += 1) answers.push(await ask(`${server.url}/`, { headers: { 'x-forwarded-for': `203.0.113.${i}` } }))
  expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 429])
  expect(Number(answers[3]?.headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask(`${server.url}/healthz`)).status).toBe(200)
})

test('behind a trusted proxy each client is counted alone, and what it put in front is not believed', async () => {
  await using server = await serveForTest({ allowance: { requests: 1, seconds: 60 }, trusted: ['127.0.0.1'] })
  const from = async (forwarded: string) => (await ask(`${server.url}/`, { headers: { 'x-forwarded-for': forwarded } })).status
  expect([await from('203.0.113.1'), await from('203.0.113.2'), await from('9.9.9.9, 203.0.113.1'), await from('2001:db8::1'), await from('2001:db8::2')]).toEqual([404, 404, 429, 404, 429])
  expect(server.logged).toEqual([])
})
