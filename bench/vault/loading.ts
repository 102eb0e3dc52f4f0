import type { Browser, Page } from '@playwright/test'
import { figure, median, type Figure } from '../support/rounds.ts'

const ROUNDS = 5

const stands = (page: Page): Promise<void> => page.getByRole('heading', { level: 1 }).waitFor()

/** Bytes of bodies on the wire, compressed as they came. */
const firstLoad = async (browser: Browser, url: string): Promise<{ readonly rest: number; readonly fonts: number; readonly again: number; readonly first: number; readonly bare: number }> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const sizes: Promise<{ readonly font: boolean; readonly bytes: number }>[] = []
  page.on('requestfinished', (request) => void sizes.push(request.sizes().then(({ responseBodySize: bytes }) => ({ font: request.url().endsWith('.woff2'), bytes }))))
  let began = performance.now()
  await page.goto(`${url}/desk/sign-in`)
  await stands(page)
  const first = performance.now() - began
  await page.waitForLoadState('networkidle')
  const came = await Promise.all(sizes)
  const sum = (font: boolean): number => came.filter((one) => one.font === font).reduce((all, { bytes }) => all + bytes, 0)
  const [rest, fonts] = [sum(false), sum(true)]
  await page.goto('about:blank')
  began = performance.now()
  await page.goto(`${url}/desk/sign-in`)
  await stands(page)
  const again = performance.now() - began
  // The same browser, server and way, and nothing to do: what the machine itself takes for going to a page.
  const icon = await page.evaluate<string>(`document.querySelector('link[rel=icon]').href`)
  await page.goto('about:blank')
  began = performance.now()
  await page.goto(icon)
  const bare = performance.now() - began
  await context.close()
  return { rest, fonts, again, first, bare }
}

/** What the desk weighs on a bad line, and how soon it stands when the browser has it already. */
export const loadingFigures = async (browser: Browser, url: string): Promise<Figure[]> => {
  const loads: Awaited<ReturnType<typeof firstLoad>>[] = []
  for (let round = 0; round < ROUNDS; round += 1) loads.push(await firstLoad(browser, url))
  const of = (key: 'rest' | 'fonts' | 'again' | 'first' | 'bare'): number => median(loads.map((load) => load[key]))
  return [
    figure('first load of the desk, fonts aside', 'KB', of('rest') / 1000, null, { atMost: 250 }),
    figure('its fonts', 'KB', of('fonts') / 1000, null, null),
    figure('first load of the desk, all of it', 'KB', (of('rest') + of('fonts')) / 1000, null, { atMost: 250 }),
    figure('first load until it stands', 'ms', of('first'), null, null),
    figure('second load until it stands, from cache', 'ms', of('again'), null, { atMost: 1000 }),
    figure('the same way to a picture of 392 bytes, from cache', 'ms', of('bare'), null, null),
  ]
}
