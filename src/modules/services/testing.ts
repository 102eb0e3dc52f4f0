import { afterAll, beforeAll } from 'vitest'
import { randomIds, type Result } from '#kernel'
import { openInstallation, type Actor } from '#network'
import { openTestDatabase } from '#tests/database'
import type { ServicesDeps } from './deps.ts'

/** An empty directory on a database of its own. Its clock stands at noon of 22 November 2026 until a test sets it. */
export type TestDirectory = ServicesDeps & { readonly operator: Extract<Actor, { kind: 'operator' }>; setTime(instant: string): void }

/** One directory for the tests of one file. Read it inside tests only: `const directory = useDirectory()`, then `directory()`. */
export const useDirectory = (): (() => TestDirectory) => {
  let directory: TestDirectory | undefined
  beforeAll(async () => {
    const database = await openTestDatabase()
    const installation = valueOf(await openInstallation({ database, ids: randomIds }, { foundAs: 'real' }))
    let now = new Date('2026-11-22T12:00:00Z')
    directory = {
      database,
      clock: { now: () => now },
      setTime: (instant) => {
        now = new Date(instant)
      },
      operator: { kind: 'operator', organisation: installation.secretariat.id },
    }
  })
  afterAll(() => directory?.database.close())
  return () => {
    if (directory === undefined) throw new Error('the directory is open while tests run')
    return directory
  }
}

/** An entry as a file says it: verified on the day of the tests, for a year. */
export const anEntry = (key: string, said: object = {}) => ({
  key,
  country: 'BG',
  kind: 'helpline',
  names: { en: 'Helpline' },
  numbers: [{ number: '000 000 000', hours: '24/7', languages: ['bg', 'en'] }],
  owner: 'Secretariat',
  source: 'Told by the service',
  verifiedOn: '2026-11-22',
  expiresOn: '2027-11-22',
  ...said,
})

export const aFile = (...services: readonly object[]) => ({ format: 'waystation-services', version: 1, services })

/** The value of a result that is known to be well; a refusal fails the test with what it says. */
export const valueOf = <T>(result: Result<T, { kind: string }>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
