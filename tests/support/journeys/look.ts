import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect as soonExpect, type Page } from '@playwright/test'
import { findBarriers } from '../axe.ts'
import { layoutFaults } from './in-page.ts'

/** Keys are stretched and logs are read on a machine that may have much to do. */
export const expect = soonExpect.configure({ timeout: 30_000 })

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 360, height: 740 }

/** Where photos of pages are kept, when somebody wants to look at them. */
const PHOTOS = process.env['JOURNEYS_PHOTOS']

/** A page at both widths and by night: nothing stands in anybody's way. */
export const look = async (page: Page, name: string): Promise<void> => {
  // Every colour and every width is seen once; whoever wants photos gets all four.
  for (const [size, colorScheme] of [...(PHOTOS === undefined ? [] : [[NARROW, 'light'], [WIDE, 'dark']] as const), [NARROW, 'dark'], [WIDE, 'light']] as const) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    // The status line, notices and the row with Save stay in sight over the page; ticks and windows hide what only screen readers use.
    expect.soft((await layoutFaults(page)).filter((fault) => !/lies over|cut off: (?:span|div)$/.test(fault)), `${name} at ${size.width}`).toEqual([])
    // What React Aria reads aloud for a moment speaks of an element that is gone a moment later.
    expect.soft((await findBarriers(page)).filter((barrier) => !barrier.startsWith('role-img-alt')), `${name} at ${size.width}`).toEqual([])
    if (PHOTOS === undefined) continue
    mkdirSync(PHOTOS, { recursive: true })
    await page.screenshot({ path: join(PHOTOS, `${name}-${size.width}-${colorScheme}.png`), fullPage: true })
  }
}

/** Goes to a part of the desk by its navigation, where it may stand behind the name of a group. */
export const toPlace = async (page: Page, place: string): Promise<void> => {
  const link = page.getByRole('link', { name: place, exact: true, includeHidden: true })
  const offered = page.getByRole('navigation').getByRole('link', { name: place, exact: true, includeHidden: true })
  await offered.waitFor({ state: 'attached' })
  const closed = page.getByRole('navigation').locator('details:not([open])').filter({ has: link })
  if (await closed.count() > 0) await closed.locator('summary').click()
  await offered.click()
}

/** Opens a part of the desk by its navigation. */
export const goTo = async ({ page }: { readonly page: Page }, place: string): Promise<void> => {
  await toPlace(page, place)
  await page.getByRole('heading', { level: 1, name: place }).waitFor()
}

/** What the desk says it has just done. */
export const told = (page: Page, text: string | RegExp): Promise<void> => expect(page.getByRole('region', { name: 'What was just done' }).getByText(text)).toBeVisible()

/** A line of a list to choose from. */
export const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name })

/** Refusals are answers, and browsers write each of them on their console. */
export const REFUSED = /^error: Failed to load resource: the server responded with a status of 4\d\d/
