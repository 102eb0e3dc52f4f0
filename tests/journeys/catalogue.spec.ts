import { existsSync } from 'node:fs'
import { expect, test } from '#tests/journeys/site'
import { REAL_CATALOGUE, waystation } from '#tests/journeys/waystation'

test('a catalogue of real documents is taken in, and its pages are found in every script', async ({ page }) => {
  test.skip(!existsSync(REAL_CATALOGUE), 'no folder of real documents: see WAYSTATION_SHARED')
  test.setTimeout(180_000)
  const taken = await waystation('library', 'import', REAL_CATALOGUE)
  expect(taken.code, taken.err).toBe(0)
  expect(taken.out).toContain(' 0 failed')
  for (const [words, title] of [
    ['"права человека"', 'Всеобщая декларация прав человека'],
    ['"Кожна людина має право"', 'Загальна декларація прав людини'],
    ['ΔΙΑΚΗΡΥΞΗ', 'Οικουμενική Διακήρυξη για τα Ανθρώπινα Δικαιώματα'],
    ['czlowieka godnosci', 'Powszechna Deklaracja Praw Człowieka'],
  ] as const) {
    await page.goto(`/en/library?q=${encodeURIComponent(words)}`)
    await expect(page.getByRole('heading', { level: 3, name: title, exact: true }), words).toBeVisible()
  }
})
