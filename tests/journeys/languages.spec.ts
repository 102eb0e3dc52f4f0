import { focused, foreignLetters } from '#tests/journeys/in-page'
import { LANGUAGES } from '#tests/journeys/languages'
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

test('the switch of languages stays on the page, question and all, by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 })
  await page.goto('/en/library?q=shelters&sort=newest')
  await page.getByRole('searchbox').focus()
  const languages = page.locator('summary').filter({ hasText: 'English' })
  const ukrainian = page.getByRole('link', { name: 'Українська', exact: true })
  await expect(ukrainian).toBeHidden()
  await languages.focus()
  await page.keyboard.press('Enter')
  await expect(ukrainian).toBeVisible()
  for (let stop = 0; stop < LANGUAGES.length && !(await ukrainian.evaluate((link) => link.matches(':focus'))); stop++) {
    await page.keyboard.press('Tab')
    expect((await focused(page)).seen).toBe(true)
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/uk/library?q=shelters&sort=newest')
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(page.getByRole('searchbox')).toHaveValue('shelters')
})

test('the way in follows the language of the browser', async ({ browser }) => {
  for (const [locale, home] of [['uk-UA', '/uk/'], ['bg', '/bg/'], ['de-AT', '/de/'], ['be-BY', '/be/'], ['el-GR', '/en/']] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page, locale).toHaveURL(home)
    await context.close()
  }
})

test('on a Bulgarian page every text of a Ukrainian document is marked as Ukrainian', async ({ page }) => {
  const document = `/bg/library/${SHELF.ukrainian}`
  const title = STANDARDS_IN.uk[0]
  for (const path of [document, `${document}/text/p/2`, `/bg/library?q=${encodeURIComponent('притулок')}`, '/bg/subjects/labour-exploitation']) {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'bg')
    expect.soft(await foreignLetters(page, /[іїєґыэё]/i), path).toEqual([])
  }
  await page.goto(document)
  await expect(page.getByRole('heading', { level: 1, name: title })).toHaveAttribute('lang', 'uk')
  await page.goto(`/bg/library/${SHELF.standards}`)
  for (const [language, [other]] of Object.entries(STANDARDS_IN)) {
    if (language !== 'bg') await expect.soft(page.getByRole('link', { name: other, exact: true }), language).toHaveAttribute('lang', language)
  }
})
