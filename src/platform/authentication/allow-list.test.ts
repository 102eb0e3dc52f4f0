import { getMigrations } from 'better-auth/db/migration'
import { Secret } from '#kernel'
import { silentLog } from '#platform/log'
import { expect, test } from 'vitest'
import { useDatabase } from '#tests/database'
import { ALLOWED } from './allow-list.ts'
import { BASE_PATH, betterAuthOptions } from './better-auth-options.ts'
import { anAuthentication, ORIGIN } from './testing.ts'

const database = useDatabase()

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']

test('of all the paths that better-auth brings, those that are not on the list are 404, however they are asked', async () => {
  const { betterAuth } = await anAuthentication(database())
  expect(betterAuth.paths.length).toBeGreaterThan(40)
  for (const known of ['/sign-up/email', '/request-password-reset', '/change-password', '/delete-user', '/two-factor/disable', '/two-factor/generate-backup-codes', '/passkey/verify-authentication']) {
    expect(betterAuth.paths).toContain(known)
  }
  for (const path of betterAuth.paths) {
    for (const method of METHODS) {
      if (Object.entries(ALLOWED).some(([allowed, by]) => allowed === path && by === method)) continue
      for (const address of [`${BASE_PATH}${path}`, `${BASE_PATH}${path}/`, `${BASE_PATH}/${path}`, `${BASE_PATH}${path.replaceAll(/:\w+/g, 'x')}`, `/api/auth${path}`, path, `${BASE_PATH}${path.toUpperCase()}`]) {
        if (address === `${BASE_PATH}${path}` || !Object.keys(ALLOWED).some((allowed) => address === BASE_PATH + allowed)) {
          expect((await betterAuth.handle(new Request(ORIGIN + address, { method, headers: { origin: ORIGIN } }))).status, `${method} ${address}`).toBe(404)
        }
      }
    }
  }
})

test('everything on the list is there', async () => {
  const { betterAuth } = await anAuthentication(database())
  expect(Object.keys(ALLOWED).filter((path) => !betterAuth.paths.includes(path))).toEqual([])
})

test('the tables are those that better-auth wants', async () => {
  const options = betterAuthOptions({ database: database(), origin: ORIGIN, log: silentLog, secret: new Secret('x'.repeat(43)) })
  const wanted = await getMigrations(options)
  expect([wanted.toBeCreated, wanted.toBeAdded]).toEqual([[], []])
})
