import { markupFaults } from '#tests/journeys/in-page'
import { LANGUAGES } from '#tests/journeys/languages'
import { PAGE_KINDS, pageKindsIn } from '#tests/journeys/page-kinds'
import { SHELF } from '#tests/journeys/shelf'
import { brokenPromises, expect, test } from '#tests/journeys/site'
import { firstViewOf, styleOf } from '#tests/journeys/weight'

const FIRST_VIEW = 14 * 1024

const others = LANGUAGES.filter((language) => language !== 'en').map((language) => [language, pageKindsIn(language)] as const)

for (const [family, kinds] of [...Object.entries(PAGE_KINDS), ...others]) {
  test(`${family}: strict markup, no script, nothing from elsewhere, light enough for a bad line`, async ({ page }) => {
    for (const { name, path } of kinds) {
      const answer = await page.goto(path)
      expect.soft(await markupFaults(page, (await answer?.text()) ?? ''), name).toEqual([])
      await expect.soft(page.locator('script:not([type="application/ld+json"]), style, iframe, object, embed, base, [style], [onclick], [onload], img:not([src^="/"]), img:not([alt]), img:not([width])'), name).toHaveCount(0)
      await expect.soft(page.locator('link[rel=stylesheet]'), name).toHaveCount(1)
      expect.soft(await firstViewOf(page), name).toBeLessThanOrEqual(FIRST_VIEW)
    }
  })
}

test('every answer carries the headers that keep readers safe, whatever was asked and how', async ({ page, request }) => {
  await page.goto(`/en/library/${SHELF.standards}`)
  const file = (await page.getByRole('link', { name: /^Download/ }).getAttribute('href')) ?? ''
  for (const path of ['/', '/en', '/en/', file, await styleOf(page), '/assets/none.css', '/healthz', '/readyz', '/%ff', '/en/library?from=x', '/favicon.ico', '/robots.txt']) {
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
      const answer = await request.fetch(path, { method, maxRedirects: 0 })
      expect(brokenPromises(answer.headers()), `${method} ${path}`).toEqual([])
      expect(answer.status(), `${method} ${path}`).toBeLessThan(500)
    }
  }
  expect((await request.get(file)).headers()['content-security-policy']).toContain('sandbox')
})

test('on paper there is the text, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(`/en/library/${SHELF.standards}/text/p/2?q=reflection`)
  await expect(page.getByText('Everybody is offered a')).toBeVisible()
  for (const hidden of ['.leave', '.skip', 'nav.turn', 'form', 'footer']) await expect(page.locator(hidden).first()).toBeHidden()
  await expect(page.locator('article')).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('.top')).toHaveCSS('position', 'static')
})

test('in the dark the page is dark, and in the light it is light', async ({ page }) => {
  await page.goto('/en/')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(18, 25, 31)')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 250, 247)')
})
