import { randomBytes } from 'node:crypto'
import { Secret } from '#kernel'
import type { Database } from '#platform/database'
import { silentLog } from '#platform/log'
import { writeAccount } from './accounts.ts'
import type { Caller } from './ask-better-auth.ts'
import type { Attempts } from './attempts.ts'
import { oneTimeCode } from './one-time-code.ts'
import { openAuthentication, type Authentication } from './open-authentication.ts'

export const ORIGIN = 'http://localhost:4100'

export const anAuthentication = (database: Database, attempts: Attempts = { most: 1e6, seconds: 1 }, origin = ORIGIN, secret = new Secret(randomBytes(32).toString('base64url'))): Promise<Authentication> =>
  openAuthentication({ database, origin, log: silentLog, attempts, secret })

/** An authentication key, as a browser would derive one. */
export const aKey = (): Secret => new Secret(randomBytes(32).toString('base64url'))

let calls = 0

/** A browser that asks, from an address of its own. */
export const aCaller = (cookies?: string): Caller => ({ cookies, address: `203.0.113.${++calls % 250}`, browser: 'Firefox' })

/** What a browser would send back of the cookies it was given. */
export const sentBack = (...given: (readonly string[])[]): string => {
  const jar = new Map<string, string>()
  for (const line of given.flat()) {
    const [pair = '', ...attributes] = line.split(';')
    const at = pair.indexOf('=')
    if (attributes.some((attribute) => /^ ?max-age=0$/i.test(attribute))) jar.delete(pair.slice(0, at))
    else jar.set(pair.slice(0, at), pair.slice(at + 1))
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}

/** Somebody with an account. `code()` is what their authenticator shows. */
export const anAccount = async (database: Database, authentication: Authentication, signInName = `person-${randomBytes(4).toString('hex')}`) => {
  const authenticationKey = aKey()
  const authenticator = randomBytes(20).toString('hex').slice(0, 32)
  const prepared = await authentication.prepare({ signInName, authenticationKey, authenticator })
  await database.asDoorkeeper((tx) => writeAccount(tx, prepared))
  return { id: prepared.id, signInName, authenticationKey, authenticator, code: () => oneTimeCode(authenticator, new Date()) }
}
