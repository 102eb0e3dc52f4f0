import { expect, test } from 'vitest'
import { readConfiguration } from '#platform/configuration'
import { checkDoors } from './check-doors.ts'

const checked = (environment: Readonly<Record<string, string>>) => {
  const read = readConfiguration(environment, '/srv')
  if (!read.ok) throw new Error(read.refusal.kind)
  return checkDoors(read.value)
}

test('it is told that signing in keeps limits of its own when none is set on requests', () => {
  expect(checked({ RATE_LIMIT: '0' })[1]).toMatchObject({ well: true, found: expect.stringMatching(/no limit on requests; whatever RATE_LIMIT says, each step of signing in 10 times in 60 seconds, and 120 requests/) })
  expect(checked({})[1]).toMatchObject({ well: true, found: expect.stringContaining('600 requests a minute') })
})

test('behind a proxy that nobody named everybody shares one limit: that is not well', () => {
  const https = { ORIGIN: 'https://waystation.example.org' }
  expect(checked(https)[1]).toMatchObject({ well: false, advice: 'name-proxies' })
  expect(checked({ ...https, TRUSTED_PROXIES: '10.0.0.1' })[1]).toMatchObject({ well: true })
})

test('it is told under which names staff sign in', () => {
  expect(checked({})[0]?.found).toBe('staff sign in at http://localhost:4100, or an address in its place; ORIGIN names another')
  expect(checked({ ORIGIN: 'https://waystation.example.org', DESK_ORIGIN: 'https://desk.example.org' })[0]?.found).toBe('staff sign in at https://desk.example.org, the server at https://waystation.example.org')
})
