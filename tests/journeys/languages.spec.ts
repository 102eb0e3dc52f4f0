import { SHELF } from '#tests/journeys/shelf'
import { STANDARDS_IN } from '#tests/journeys/shelf-texts'
import { expect, test } from '#tests/journeys/site'

test('a search in Cyrillic finds the document, marks the word, and sets it in the letters of its language', async ({ page }) => {
  await page.goto('/en/')
  await page.getByRole('searchbox').fill('ПРИТУЛОК безоплатно')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('1 document for ПРИТУЛОК безоплатно')
  await expect(page.locator('blockquote')).toHaveAttribute('lang', 'uk')
  await expect(page.locator('blockquote mark').first()).toHaveText('Притулок')
  await page.getByRole('link', { name: 'Page 2' }).click()
  await expect(page.locator('article')).toHaveAttribute('lang', 'uk')
  await expect(page.locator('article mark')).toHaveText(['Притулок', 'безоплатно'])
  expect(decodeURIComponent(new URL(page.url()).pathname)).toContain(`/${SHELF.ukrainian}/безпечне-повернення`)
})

for (const [number, words] of [[SHELF.bulgarian, 'подслонът'], [SHELF.polish, 'schronienie'], [SHELF.romanian, 'adapostul gratuit']] as const) {
  test(`“${words}” is found, however it is written`, async ({ page }) => {
    await page.goto(`/en/library?q=${encodeURIComponent(words)}`)
    await expect(page.locator(`h3 a[href*="/${number}/"]`)).toHaveCount(1)
    await expect(page.locator('blockquote mark').first()).toBeVisible()
  })
}

test('a document shows its translations, each in its own language, and they lead to and fro', async ({ page }) => {
  await page.goto(`/en/library/${SHELF.standards}`)
  for (const [language, [title]] of Object.entries(STANDARDS_IN)) {
    await expect(page.getByRole('link', { name: title })).toHaveAttribute('lang', language)
  }
  await page.getByRole('link', { name: STANDARDS_IN.bg[0] }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'bg')
  await expect(page.getByText('Translation by an NGO, Bulgarian')).toBeVisible()
  await page.getByRole('link', { name: /^Safe return/ }).click()
  await expect(page).toHaveURL(new RegExp(`/${SHELF.standards}/safe-return`))
})

test('a document written from right to left runs from right to left, in a page that does not', async ({ page }) => {
  await page.goto(`/en/library/${SHELF.arabic}/text/p/1`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.locator('article')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('article')).toContainText('العودة آمنة')
})

test('another language of the site, which it does not speak yet, leads to English', async ({ page }) => {
  const answer = await page.goto('/uk/')
  expect(answer?.status()).toBe(404)
  await page.getByRole('link', { name: 'Continue in English' }).click()
  await expect(page).toHaveURL('/en/')
})
