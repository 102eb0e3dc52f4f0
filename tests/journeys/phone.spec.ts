import { SHELF, shelfFile } from '#tests/journeys/shelf'
import { expect, test } from '#tests/journeys/site'
import { sha256Of, shelfFolder } from '#tests/journeys/waystation'

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })

test('a person on a phone looks for a word, reads around it, and takes the file along', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL('/en/')
  await expect(page.getByText('This is a demonstration.')).toBeVisible()

  await page.getByRole('searchbox', { name: 'Search the library' }).fill('lantern house')
  await page.getByRole('button', { name: 'Search' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search results')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('1 document for lantern house')
  const found = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Safe return/ }) })
  await expect(found.getByRole('link', { name: /^Page/ })).toHaveText([/^Page [23]$/, /^Page [23]$/])
  await expect(found.locator('mark').filter({ hasText: 'Lantern' })).toHaveCount(2)

  await found.getByRole('link', { name: 'Page 2' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page 2 of 5')
  await expect(page.locator('article mark')).toHaveText(['housing', 'Lantern', 'House'])
  await page.getByRole('navigation', { name: 'Pages of the document', exact: true }).getByRole('link', { name: 'Next' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page 3 of 5')
  await expect(page.locator('article')).toContainText('A bed at Lantern House is free of charge.')
  await expect(page.locator('article mark').first()).toBeVisible()

  await page.getByRole('link', { name: 'To the record and the file' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Safe return: minimum standards for referral, support and the right to stay')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download: Original, English' }).tap()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/safe-return.*\.pdf$/)
  expect(await sha256Of(await download.path())).toBe(await sha256Of(shelfFile(shelfFolder(), SHELF.standards)))

  await page.goBack()
  await page.getByRole('link', { name: 'Back to the results' }).tap()
  await expect(page.getByRole('searchbox')).toHaveValue('lantern house')
})

test('what is pressed on a phone is large enough for a finger', async ({ page }) => {
  for (const path of ['/en/', '/en/library?q=shelters', `/en/library/${SHELF.standards}`]) {
    await page.goto(path)
    for (const pressed of await page.locator('.button, button, .leave, .name, .hits a, .more a, footer a, .related a').all()) {
      const box = await pressed.boundingBox()
      expect(box?.height, `${path}: ${await pressed.textContent()}`).toBeGreaterThanOrEqual(44)
    }
  }
})

test('the way out stays in sight however far one has read', async ({ page }) => {
  await page.goto('/en/library')
  const leave = page.getByRole('link', { name: 'Leave this page' })
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  await expect(leave).toBeInViewport({ ratio: 1 })
  await expect(leave).toHaveAttribute('href', /^https:\/\/en\.wikipedia\.org\/$/)
  await expect(leave).toHaveAttribute('rel', 'noreferrer')
})

test('hits are grouped by document, best pages first, and say how many more there are', async ({ page }) => {
  await page.goto('/en/library?q=shelters')
  const proceedings = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Proceedings of the annual assembly' }) })
  await expect(proceedings).toHaveCount(1)
  await expect(proceedings.getByRole('link', { name: /^Page/ })).toHaveCount(3)
  await expect(proceedings).toContainText('pages hold these words')
  await expect(page.getByRole('heading', { name: /^Safe return/ })).toHaveCount(1)
})

test('one page among a thousand is found, and reached by its number', async ({ page }) => {
  await page.goto('/en/library?q=ninehundredth')
  await page.getByRole('link', { name: 'Page 900' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page 900 of 1,000')
  await page.getByLabel('Go to page').fill('17')
  await page.getByRole('button', { name: 'Go', exact: true }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page 17 of 1,000')
  await expect(page).toHaveURL(/\/p\/17\?q=ninehundredth$/)
})
