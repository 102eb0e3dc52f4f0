import { expectNoBarriers } from '#tests/axe'
import { SCRIPTS } from '#tests/journeys/languages'
import { PAGE_KINDS, pageKindsIn } from '#tests/journeys/page-kinds'
import { expect, test } from '#tests/journeys/site'

const others = SCRIPTS.filter((language) => language !== 'en').map((language) => [language, pageKindsIn(language)] as const)

for (const [family, kinds] of [...Object.entries(PAGE_KINDS), ...others]) {
  test(`${family}: no barrier, by day at a desk and by night on a phone`, { tag: '@axe' }, async ({ page }) => {
    test.setTimeout(240_000)
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
