import type { Page } from '@playwright/test'
import { focused } from '#tests/journeys/in-page'
import { SHELF } from '#tests/journeys/shelf'
import { expect, test } from '#tests/journeys/site'

const ONCE_ROUND = 80

/** Goes on by Tab until the page ends; every stop has to be seen. */
const stopsOf = async (page: Page): Promise<string[]> => {
  const stops: string[] = []
  while (stops.length < ONCE_ROUND) {
    await page.keyboard.press('Tab')
    const { on, seen } = await focused(page)
    if (on === 'nothing' || (stops.length > 0 && on === stops[0])) return stops
    expect(seen, `one sees that the keyboard is on ${on}`).toBe(true)
    stops.push(on)
  }
  throw new Error('the keyboard never comes out')
}

test('by keyboard alone: past the head, into the search, to a page and on', async ({ page }) => {
  await page.goto('/en/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('"not on the day on which"')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('1 document for "not on the day on which"')

  await page.getByRole('link', { name: 'Page 2' }).press('Enter')
  await expect(page.locator('article mark').first()).toBeVisible()
  await page.getByRole('link', { name: 'Next' }).first().press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page 3 of 5')
})

test('the keyboard goes through a page in its order, and one always sees where it is', async ({ page }) => {
  await page.goto('/en/library?q=%22not+on+the+day+on+which%22')
  const stops = await stopsOf(page)
  expect(stops).toEqual([
    'Skip to the text', 'Waystation', 'English', 'Leave this page', 'Library', 'Subjects', 'Countries', 'Network', 'Good to know', 'input', 'Search', 'More on searching', 'Look through the library',
    'Safe return: minimum standards for referral, support and the right to stay', 'Page 2', 'Atom', 'JSON Feed', 'CSV', 'JSON', 'BibTeX', 'RIS', 'CSL-JSON', 'ZIP',
    'About the collection', 'How to search', 'Accessibility', 'Privacy', 'Licence and source code', 'API',
  ])
})

/** Goes on by Tab to what bears a name; every stop on the way has to be seen. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let stop = 0; stop < ONCE_ROUND; stop++) {
    await page.keyboard.press('Tab')
    const { on, seen } = await focused(page)
    expect(seen, `one sees that the keyboard is on ${on}`).toBe(true)
    if (on === name) return
  }
  throw new Error(`the keyboard never comes to ${name}`)
}

test('by keyboard alone: from the first page to a country, to a sheet, and away', async ({ browser }) => {
  // Not the watched context of other journeys: this one leaves the site, to a page that stands in for the real one.
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })
  await context.route('https://en.wikipedia.org/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Neutral</title>' }))
  const page = await context.newPage()
  await page.goto('/en/')
  for (const [link, heading] of [['Countries', 'Where are you now?'], ['Ukraine', 'Ukraine'], ['What you have a right to', 'What you have a right to']] as const) {
    await tabTo(page, link)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    // The heading may be there before the style sheet is: until then nothing shows where the keyboard stands.
    await page.waitForLoadState('load')
  }
  await tabTo(page, 'Leave this page')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('https://en.wikipedia.org/')
  await context.close()
})

test.describe('on a low screen', () => {
  test.use({ viewport: { width: 320, height: 480 } })

  for (const path of ['/en/library', `/en/library/${SHELF.standards}`, `/en/library/${SHELF.standards}/text/p/3`]) {
    test(`nothing that has the keyboard hides behind the head: ${path}`, async ({ page }) => {
      await page.goto(path)
      expect((await stopsOf(page)).length).toBeGreaterThan(8)
    })
  }
})
