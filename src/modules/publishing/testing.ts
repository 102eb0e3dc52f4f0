import { afterAll, beforeAll } from 'vitest'
import { parseLanguageTag, randomIds, type LanguageTag, type Result } from '#kernel'
import { openInstallation, type Actor } from '#network'
import { openTestDatabase } from '#tests/database'
import type { PublishingDeps } from './deps.ts'
import type { WrittenSheet } from './model.ts'

/** A shelf without a sheet, on a database of its own. Its clock stands at noon of 22 November 2026 until a test sets it. */
export type TestShelf = PublishingDeps & { readonly operator: Extract<Actor, { kind: 'operator' }>; setTime(instant: string): void }

/** One shelf for the tests of one file. Read it inside tests only: `const shelf = useShelf()`, then `shelf()`. */
export const useShelf = (): (() => TestShelf) => {
  let shelf: TestShelf | undefined
  beforeAll(async () => {
    const database = await openTestDatabase()
    const installation = valueOf(await openInstallation({ database, ids: randomIds }, { foundAs: 'real' }))
    let now = new Date('2026-11-22T12:00:00Z')
    shelf = {
      database,
      clock: { now: () => now },
      setTime: (instant) => {
        now = new Date(instant)
      },
      operator: { kind: 'operator', organisation: installation.secretariat.id },
    }
  })
  afterAll(() => shelf?.database.close())
  return () => {
    if (shelf === undefined) throw new Error('the shelf is open while tests run')
    return shelf
  }
}

const languageOf = (tag: string): LanguageTag => {
  const language = parseLanguageTag(tag)
  if (language === undefined) throw new Error(`${tag} is no language`)
  return language
}

/** A sheet that a lawyer has checked. */
export const aSheet = (place: number, tag = 'en', said: Partial<WrittenSheet> = {}): WrittenSheet => ({
  place,
  language: languageOf(tag),
  title: `Sheet ${place}`,
  text: '## Now\n\nYou may say no.',
  document: undefined,
  sample: false,
  checkedBy: 'A lawyer',
  checkedOn: '2026-11-01',
  ...said,
})

/** The value of a result that is known to be well; a refusal fails the test with what it says. */
export const valueOf = <T>(result: Result<T, { kind: string }>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
