import { layoutFaults, spaceText } from '#tests/journeys/in-page'
import { PAGE_KINDS } from '#tests/journeys/page-kinds'
import { expect, test } from '#tests/journeys/site'

// A desk's screen at 400 %, a phone, a desk.
const SCREENS = [{ width: 320, height: 256 }, { width: 360, height: 740 }, { width: 1280, height: 1024 }]

for (const [family, kinds] of Object.entries(PAGE_KINDS)) {
  test(`${family}: nothing is lost at 400 %, nor when text is spaced widely`, async ({ page }) => {
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
  })
}
