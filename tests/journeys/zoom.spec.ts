import type { Page } from '@playwright/test'
import { layoutFaults, spaceText } from '#tests/journeys/in-page'
import { LANGUAGES } from '#tests/journeys/languages'
import { PAGE_KINDS, pageKindsIn, type PageKind } from '#tests/journeys/page-kinds'
import { expect, test } from '#tests/journeys/site'

// A desk's screen at 400 %, a phone, a desk.
const SCREENS = [{ width: 320, height: 256 }, { width: 360, height: 740 }, { width: 1280, height: 1024 }]

test.describe.configure({ timeout: 150_000 })

const expectNothingLost = async (page: Page, kinds: readonly PageKind[]): Promise<void> => {
  for (const { name, path } of kinds) {
    await page.goto(path)
    for (const spacing of ['as it is', 'spaced']) {
      if (spacing === 'spaced') await spaceText(page)
      for (const screen of SCREENS) {
        await page.setViewportSize(screen)
        expect.soft(await layoutFaults(page), `${name}, ${spacing}, ${screen.width} px`).toEqual([])
      }
    }
  }
}

for (const [family, kinds] of Object.entries(PAGE_KINDS)) {
  test(`${family}: nothing is lost at 400 %, nor when text is spaced widely`, async ({ page }) => {
    await expectNothingLost(page, kinds)
  })
}

// Labels are as long as their language makes them.
for (const language of LANGUAGES.filter((tag) => tag !== 'en')) {
  test(`${language}: nothing is lost at 400 %, nor when text is spaced widely`, async ({ page }) => {
    await expectNothingLost(page, pageKindsIn(language))
  })
}
