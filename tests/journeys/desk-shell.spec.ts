import { expectNoBarriers } from '#tests/axe'
import { expect, OPEN_PAGES, openDesk, test } from '#tests/journeys/desk'
import { focused, layoutFaults } from '#tests/journeys/in-page'

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 360, height: 740 }

test('the desk stands: its name, its parts, and how things are', async ({ page }) => {
  await openDesk(page)
  // Nobody has signed in: whoever opens the desk comes to where one does.
  await expect(page).toHaveTitle('Sign in · Waystation')
  await expect(page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('link', { name: 'Sign in' })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('status')).toHaveText('All is saved.')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test('an address of the application opens its page, one that is none says so and leads back', async ({ page }) => {
  await openDesk(page, '/browser')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This browser')
  await openDesk(page, '/shelves/7/files?of=x')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await page.getByRole('link', { name: 'To the start' }).click()
  await expect(page).toHaveURL(/\/desk\/sign-in$/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
})

for (const size of [WIDE, NARROW]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no barrier at ${size.width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme })
      for (const path of OPEN_PAGES) {
        await openDesk(page, path)
        expect(await layoutFaults(page), path).toEqual([])
        await expectNoBarriers(page)
      }
      if (size === WIDE) return
      await page.getByRole('button', { name: 'Menu' }).click()
      expect(await layoutFaults(page), 'with the menu').toEqual([])
      await expectNoBarriers(page)
    })
  }
}

test('by keyboard: past the head, to another page, whose heading one lands on', async ({ page }) => {
  await page.setViewportSize(WIDE)
  await openDesk(page, '/browser')
  const stops: string[] = []
  for (const expected of ['Skip to the page', 'Waystation', 'Sign in', 'Join with a code', 'Keyboard']) {
    await page.keyboard.press('Tab')
    const { on, seen } = await focused(page)
    expect(seen, `one sees that the keyboard is on ${on}`).toBe(true)
    stops.push(on)
    if (on !== expected) break
  }
  expect(stops).toEqual(['Skip to the page', 'Waystation', 'Sign in', 'Join with a code', 'Keyboard'])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Keyboard' })).toBeFocused()
  await expect(page).toHaveTitle('Keyboard · Waystation')
})

test('by keyboard: the first stop leads past everything', async ({ page }) => {
  await openDesk(page, '/browser')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the page' })
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('by keyboard on a small screen: the menu opens, Escape shuts it and the keyboard is where it was', async ({ page }) => {
  await page.setViewportSize(NARROW)
  await openDesk(page)
  const menu = page.getByRole('button', { name: 'Menu' })
  const places = page.getByRole('navigation', { name: 'Parts of the desk' })
  await expect(places).toBeHidden()
  await menu.press('Enter')
  await expect(menu).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Tab')
  await expect(places.getByRole('link', { name: 'Sign in' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(places).toBeHidden()
  await expect(menu).toBeFocused()
  await menu.press('Enter')
  await places.getByRole('link', { name: 'This browser' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This browser')
  await expect(places).toBeHidden()
})

test.describe(() => {
  // A request that was on its way when the network went: whether there was one is chance, and so is when the browser tells of it.
  test.use({ expectedComplaint: 'error: Failed to load resource: net::ERR_INTERNET_DISCONNECTED' })

  test('without a network the desk says so, and when it is back', async ({ page, context }) => {
    await openDesk(page)
    await context.setOffline(true)
    await expect(page.getByRole('status')).toHaveText('Offline: the server does not answer. All you wrote before is saved.')
    await context.setOffline(false)
    await expect(page.getByRole('status')).toHaveText('All is saved.')
  })
})

test('without JavaScript the desk says what it needs', async ({ request }) => {
  expect(await (await request.get('/desk')).text()).toMatch(/<noscript>[^<]+ needs JavaScript for it\./)
})

test('what comes first is small enough for a bad line', async ({ page }) => {
  let bytes = 0
  page.on('requestfinished', (request) => {
    const add = async (): Promise<void> => {
      const { responseBodySize } = await request.sizes()
      if (!request.url().endsWith('.woff2')) bytes += responseBodySize
    }
    void add()
  })
  await openDesk(page)
  await page.waitForLoadState('networkidle')
  expect(bytes).toBeLessThan(250_000)
  expect(bytes).toBeGreaterThan(10_000)
})
