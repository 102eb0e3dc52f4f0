import type { Page } from '@playwright/test'
import { LANGUAGES, wordsIn } from '#tests/journeys/languages'
import { expect, test } from '#tests/journeys/site'
import { tellingWords } from '#tests/journeys/telling-words'
import { firstViewOf } from '#tests/journeys/weight'

const LIGHT = 10 * 1024
const HELP = ['countries', 'countries/ua', 'countries/de', 'useful', 'useful/2', 'useful/3', 'useful/1'] as const

// A number, however it is set out; a date is none, nor is the name of a law.
const NUMBERS = /(?<![\d.])\+?\(?\d[\d ().\-/\u00A0]{4,}\d/g

/** Telephone numbers on the page that somebody could answer. */
const answeredNumbers = async (page: Page): Promise<string[]> => {
  const said = (await page.locator('main').innerText()).match(NUMBERS) ?? []
  const dialled = await page.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const alone = (await page.locator('.telephone').allInnerTexts()).filter((number) => number !== '112')
  return [...said.filter((number) => !/^\d{4}(?:-\d\d-\d\d|\/\d+)$/.test(number)), ...alone, ...dialled.filter((href) => href !== 'tel:112')].filter((number) => /[1-9]/.test(number))
}

test.use({ viewport: { width: 360, height: 740 } })

for (const language of LANGUAGES) {
  test(`${language}: pages for somebody who may be watched tell nothing, load little, and can be left`, async ({ page }) => {
    const { layout } = wordsIn(language)
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.resourceType()))
    for (const path of HELP) {
      await page.goto(`/${language}/${path}`)
      expect.soft(tellingWords(`${await page.title()} ${decodeURIComponent(page.url())}`), `${path}: ${await page.title()}`).toEqual([])
      await expect.soft(page, path).not.toHaveTitle(/Waystation/)
      expect.soft(await firstViewOf(page), path).toBeLessThanOrEqual(LIGHT)
      expect.soft(await answeredNumbers(page), path).toEqual([])
      const leave = page.getByRole('link', { name: layout.leave, exact: true })
      await expect.soft(leave).toHaveAttribute('href', `https://${language}.wikipedia.org/`)
      await expect.soft(leave).toHaveAttribute('rel', 'noreferrer')
    }
    // On the sheet, which is the longest.
    const leave = page.getByRole('link', { name: layout.leave, exact: true })
    const high = await page.locator('html').evaluate(({ scrollHeight }) => scrollHeight)
    for (let down = 0; down < high; down += 700) {
      await expect.soft(leave, `${down} px down`).toBeInViewport({ ratio: 1 })
      await page.mouse.wheel(0, 700)
    }
    // Beside the icon, which a browser asks for on its own account: no font, no picture, no script.
    expect([...new Set(loaded)].filter((type) => type !== 'other').toSorted()).toEqual(['document', 'stylesheet'])
  })
}

test('the way out leads to a neutral page in the language of this one, and says to nobody where one comes from', async ({ browser }) => {
  // Not the watched context of other journeys: this one leaves the site, to a page that stands in for the real one.
  const context = await browser.newContext({ javaScriptEnabled: false })
  const told: (string | undefined)[] = []
  await context.route('https://*.wikipedia.org/', async (route) => {
    told.push((await route.request().allHeaders())['referer'])
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Neutral</title>' })
  })
  const page = await context.newPage()
  for (const language of LANGUAGES) {
    await page.goto(`/${language}/useful/1`)
    await page.getByRole('link', { name: wordsIn(language).layout.leave, exact: true }).click()
    await expect(page).toHaveURL(`https://${language}.wikipedia.org/`)
  }
  expect(told).toEqual(LANGUAGES.map(() => undefined))
  await context.close()
})

test('a sheet on paper has its title and its text, and the name of the site, and nothing to press', async ({ page }) => {
  for (const language of ['en', 'uk']) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(`/${language}/useful/1`)
    const [title, text] = [page.getByRole('heading', { level: 1 }), page.locator('article p').first()]
    await page.emulateMedia({ media: 'print' })
    await expect(title).toBeVisible()
    await expect(text).toBeVisible()
    for (const link of await page.locator('a:not(.name)').all()) await expect(link, `${await link.textContent()}`).toBeHidden()
    for (const hidden of ['nav', '.languages', '.leave', '.sheet-text ~ .row', 'footer']) for (const part of await page.locator(hidden).all()) await expect(part, hidden).toBeHidden()
  }
})
