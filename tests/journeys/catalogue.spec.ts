import { existsSync } from 'node:fs'
import { expect, test } from '#tests/journeys/site'
import { REAL_CATALOGUE, waystation } from '#tests/journeys/waystation'

test('a catalogue of real documents is taken in, and its pages are found in every script', async ({ page }) => {
  test.skip(!existsSync(REAL_CATALOGUE), 'no folder of real documents: see WAYSTATION_SHARED')
  test.setTimeout(400_000)
  const taken = await waystation('library', 'import', REAL_CATALOGUE)
  expect(taken.code, taken.err).toBe(0)
  expect(taken.out).toContain(' 0 failed')
  // A machine without Tesseract cannot read the one scan in Russian.
  expect(taken.out).toMatch(/46 imported, 0 unchanged, 0 kept|45 imported, 0 unchanged, 1 kept/)
  for (const [words, title] of [
    ['"права человека"', 'Всеобщая декларация прав человека'],
    ['"Кожна людина має право"', 'Загальна декларація прав людини'],
    ['ΔΙΑΚΗΡΥΞΗ', 'Οικουμενική Διακήρυξη για τα Ανθρώπινα Δικαιώματα'],
    ['czlowieka godnosci', 'Powszechna Deklaracja Praw Człowieka'],
    ['godność wolności', 'Powszechna Deklaracja Praw Człowieka (scan)'],
    ['waardigheid geboren', 'Universele Verklaring van de Rechten van de Mens (scan)'],
    ['свобода достойнство', 'Всеобща декларация за правата на човека (scan)'],
    ['гідності', 'Загальна декларація прав людини (DOCX)'],
    ['достоинства', 'Всеобщая декларация прав человека (EPUB)'],
    ['dostoinstva', 'Всеобщая декларация прав человека (EPUB)'],
    ['godności', 'Powszechna Deklaracja Praw Człowieka (ODT)'],
  ] as const) {
    await page.goto(`/en/library?q=${encodeURIComponent(words)}`)
    const heading = page.getByRole('heading', { level: 3, name: title, exact: true })
    // On the first page of results or the next ones.
    while ((await heading.count()) === 0 && (await page.locator('a[rel=next]').count()) > 0) await page.goto((await page.locator('a[rel=next]').first().getAttribute('href')) ?? '')
    await expect(heading.first(), words).toBeVisible()
  }
})
