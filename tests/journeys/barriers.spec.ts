import { expectNoBarriers } from '#tests/axe'
import { PAGE_KINDS } from '#tests/journeys/page-kinds'
import { expect, test } from '#tests/journeys/site'

for (const [family, kinds] of Object.entries(PAGE_KINDS)) {
  test(`${family}: no barrier, by day at a desk and by night on a phone`, { tag: '@axe' }, async ({ page }) => {
    for (const { path, status } of kinds) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width: 1280, height: 800 })
      expect((await page.goto(path))?.status(), path).toBe(status)
      await expectNoBarriers(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 360, height: 740 })
      await expectNoBarriers(page)
    }
  })
}
