import type { BrowserContext, Route } from '@playwright/test'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, goTo, REFUSED, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn, type Colleague } from '#tests/journeys/staff'

let network: OwnNetwork | undefined
test.beforeAll(async () => {
  test.setTimeout(240_000)
  network = await openPreparedNetwork()
})
test.afterAll(async () => await network?.close())

const OFFLINE = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_IO_SUSPENDED|net::ERR/

const RECORDS = /\/clients\/[^/]+\/records$/

/** The next answer to a saving does not come as the server gave it. Only one is changed. */
const nextSaving = async (context: BrowserContext, change: (route: Route) => Promise<void>): Promise<void> => {
  let over = false
  await context.route(RECORDS, async (route) => {
    if (over || route.request().method() !== 'PUT') return await route.fallback()
    over = true
    await change(route)
  })
}

const lineOf = (number: number): string => {
  if (number % 2_000 === 0) return `"Broken ${number},Ana,1.2.1990,x`
  return `Family ${number},Ana ${number % 700},${(number % 28) + 1}.3.${1950 + (number % 50)},+380 44 ${number}${number % 1_000 === 0 ? ',one,more' : ''}`
}

/** A table of so many lines; every thousandth is broken: a quote that nobody closes, or a cell too many. */
const aTable = (lines: number): Buffer => Buffer.from(['Family name,Given name,Date of birth,Phone', ...Array.from({ length: lines }, (_, place) => lineOf(place + 1))].join('\n'))

/** How long the page was kept from answering, at worst, in milliseconds. Only told: machines differ. */
const WATCH = `window.worst = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.worst = Math.max(window.worst, Math.round(duration)) }).observe({ type: 'longtask' })`

test('a line that breaks in the middle of saving, two tabs, a clock that is off and a table of 50,000 lines: nothing is lost, nothing is there twice', async ({ browser, complaints }) => {
  test.fixme(true, 'Run as far as the line that breaks; what follows it was never run.')
  test.setTimeout(400_000)
  if (network === undefined) throw new Error('the network was opened')
  const context = await browser.newContext({ baseURL: network.server.url })
  const page = await deskIn(context, complaints)
  const daria: Colleague = network.at('daria', page)
  await page.goto('/desk')
  await signIn(daria)

  const unlock = async (tab = page): Promise<void> => {
    await tab.getByLabel('Passphrase', { exact: true }).fill(daria.passphrase)
    await tab.getByRole('button', { name: 'Unlock', exact: true }).click()
  }

  await page.goto('/desk/clients/register')
  await unlock()
  await page.getByRole('textbox', { name: 'Given name' }).fill('Olena')
  await page.getByRole('button', { name: 'Register' }).click()
  await told(page, 'Registered. Everything else can follow here.')
  const address = new URL(page.url()).pathname

  await test.step('the line breaks after the server has saved and before it says so: what was written stays, and saved again it is there once', async () => {
    await page.getByRole('button', { name: 'Add: Narrative' }).click()
    await page.getByRole('textbox', { name: /^Text/ }).fill('قالت: <i>لم تعد</i> — she said')
    await expect(page.getByText('Kept as a draft that only you can read.')).toBeVisible()
    await nextSaving(context, async (route) => {
      await route.fetch()
      await context.setOffline(true)
      await route.abort('connectionfailed')
    })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText(/it is not known whether this was done/).first()).toBeVisible()
    await expect(page.getByRole('textbox', { name: /^Text/ })).toHaveValue('قالت: <i>لم تعد</i> — she said')
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await told(page, 'Saved: Narrative.')
    await expect(page.getByRole('button', { name: /^Open the narrative of/ })).toHaveCount(1)
    await expect(page.getByRole('region', { name: 'Not saved yet' })).toHaveCount(0)
    await page.getByRole('button', { name: /^Open the narrative of/ }).click()
    await expect(page.getByText('قالت: <i>لم تعد</i> — she said')).toBeVisible()
  })

  await test.step('two tabs on one client, and a clock that is a year off: both answers are kept, and the clock is told of', async () => {
    const two = await deskIn(context, complaints)
    await two.goto(address)
    await unlock(two)
    await two.getByRole('button', { name: 'Change: Person' }).click()
    await page.getByRole('button', { name: 'Change: Person' }).click()
    await two.getByRole('textbox', { name: 'Wishes to be called' }).fill('Olya')
    await two.getByRole('button', { name: 'Save', exact: true }).click()
    await told(two, 'Saved: Person.')
    await page.getByRole('textbox', { name: 'Gender, in own words' }).fill('woman')
    await nextSaving(context, async (route) => {
      // Overtaken by the other tab: the next one is the one that counts.
      await nextSaving(context, async (again) => {
        const response = await again.fetch()
        const said: { readonly on: string } = await response.json()
        await again.fulfill({ response, json: { ...said, on: said.on.replace(/^\d+/, (year) => String(Number(year) - 1)) } })
      })
      await route.continue()
    })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await told(page, 'The clock of this device is more than a day off. Times that you write may be wrong.')
    await expect(page.getByText('Wishes to be called Olya')).toBeVisible()
    await expect(page.getByText('woman', { exact: true })).toBeVisible()
    await two.close()
  })

  await test.step('a table of 50,000 lines with broken ones is read, checked and given up, and the page answers', async () => {
    await goTo(daria, 'Take in a table')
    await page.evaluate(WATCH)
    const worst = async (what: string): Promise<void> => {
      test.info().annotations.push({ type: what, description: `${await page.evaluate<number>('((was) => { window.worst = 0; return was })(window.worst)')} ms without an answer` })
    }
    await page.getByLabel('CSV or XLSX file').setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: aTable(50_000) })
    await expect(page.getByText(/50.000 lines below the headings\. 50 of them are broken/)).toBeVisible()
    await worst('reading 50,000 lines')
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByLabel('Family name: goes to')).toHaveValue('person.familyName')
    await worst('proposing columns for 50,000 lines')
    await page.getByRole('button', { name: 'Check every line' }).click()
    await expect(page.getByText(/^Checking: [1-9][\d,]* of 50.000 lines/)).toBeVisible()
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Check every line' })).toBeVisible()
    await worst('checking 50,000 lines')
  })

  expect(complaints.filter((text) => !REFUSED.test(text) && !OFFLINE.test(text))).toEqual([])
  complaints.length = 0
  await context.close()
})
