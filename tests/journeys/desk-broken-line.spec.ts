import { writeFile } from 'node:fs/promises'
import type { BrowserContext, Page, Route } from '@playwright/test'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, goTo, REFUSED, told } from '#tests/journeys/look'
import { manyLines } from '#tests/journeys/many-lines'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn, type Colleague } from '#tests/journeys/staff'

// One browser in which Daria has signed in; each test works in tabs of its own.
let network: OwnNetwork | undefined
let context: BrowserContext | undefined
let daria: Colleague | undefined
test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  network = await openPreparedNetwork()
  context = await browser.newContext({ baseURL: network.server.url })
  daria = network.at('daria', await context.newPage())
  await daria.page.goto('/desk')
  await signIn(daria)
  await daria.page.close()
})
test.afterAll(async () => {
  await context?.close()
  await network?.close()
})
test.beforeEach(() => test.setTimeout(150_000))

const LOST = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_IO_SUSPENDED|net::ERR/

// What a line that breaks leaves on the console is part of it.
test.afterEach(({ complaints }) => {
  expect(complaints.filter((text) => !REFUSED.test(text) && !LOST.test(text))).toEqual([])
  complaints.length = 0
})

const browserOf = (): BrowserContext => {
  if (context === undefined) throw new Error('the browser was opened')
  return context
}

const unlock = async (page: Page): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(daria?.passphrase ?? '')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

/** A tab of hers that is unlocked. */
const aTab = async (complaints: string[], path: string): Promise<Page> => {
  const page = await deskIn(browserOf(), complaints)
  // What is not there is told of before the time of the test is up.
  page.setDefaultTimeout(30_000)
  await page.goto(path)
  await unlock(page)
  return page
}

const register = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Given name' }).fill(name)
  await page.getByRole('button', { name: 'Register' }).click()
}

/** Somebody who was just registered; gives the address of the file. */
const aFile = async (page: Page, name: string): Promise<string> => {
  await register(page, name)
  await told(page, 'Registered. Everything else can follow here.')
  return new URL(page.url()).pathname
}

const RECORDS = { method: 'PUT', path: /\/clients\/[^/]+\/records$/ } as const
const MAKING = { method: 'POST', path: /\/clients$/ } as const

/** What happens to the next question of a kind, or to the one after so many. Only to one. */
const onNext = async (asked: { readonly method: string; readonly path: RegExp }, happens: (route: Route) => Promise<void>, after = 0): Promise<void> => {
  let left = after
  await browserOf().route(asked.path, async (route) => {
    if (left < 0 || route.request().method() !== asked.method) return await route.fallback()
    left -= 1
    return left < 0 ? await happens(route) : await route.fallback()
  })
}

/** The server has done it, and nobody hears of it: the line is gone from then on. */
const breaksAfter = async (route: Route): Promise<void> => {
  await route.fetch()
  await browserOf().setOffline(true)
  await route.abort('connectionfailed')
}

const UNKNOWN = /it is not known whether this was done\. Try again: nothing is done twice\./

const TOLD = 'قالت: <i>لم تعد</i> — she said'

test('the line breaks after the server has saved and before it says so: what was written stays, and saved again it is there once', async ({ complaints }) => {
  const page = await aTab(complaints, '/desk/clients/register')
  const address = await aFile(page, 'Olena')
  await page.getByRole('button', { name: 'Add: Narrative' }).click()
  await page.getByRole('textbox', { name: /^Text/ }).fill(TOLD)
  await expect(page.getByText('Kept as a draft that only you can read.')).toBeVisible()
  await onNext(RECORDS, breaksAfter)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(UNKNOWN).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Text/ })).toHaveValue(TOLD)
  await browserOf().setOffline(false)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await told(page, 'Saved: Narrative.')

  // Here, and for whoever comes to it anew.
  const other = await aTab(complaints, address)
  for (const one of [page, other]) {
    await expect(one.getByRole('button', { name: /^Open the narrative of/ })).toHaveCount(1)
    await expect(one.getByRole('region', { name: 'Not saved yet' })).toHaveCount(0)
    await one.getByRole('button', { name: /^Open the narrative of/ }).click()
    await expect(one.getByText(TOLD)).toBeVisible()
    await one.close()
  }
})

test('the line breaks while somebody is registered: registered again, they are there once', async ({ complaints }) => {
  const page = await aTab(complaints, '/desk/clients/register')
  await onNext(MAKING, breaksAfter)
  await register(page, 'Zlata')
  await expect(page.getByText(UNKNOWN).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Given name' })).toHaveValue('Zlata')
  await browserOf().setOffline(false)
  await page.getByRole('button', { name: 'Register' }).click()
  await told(page, 'Registered. Everything else can follow here.')

  // It breaks and is there again at once: then the desk finds out by itself what became of it.
  await goTo({ page }, 'Register somebody')
  await onNext(MAKING, async (route) => {
    await route.fetch()
    await route.abort('connectionfailed')
  })
  await aFile(page, 'Zoya')
  const other = await aTab(complaints, '/desk/clients')
  for (const name of [/Zlata/, /Zoya/]) await expect(other.getByRole('option', { name })).toHaveCount(1)
  await other.close()
  await page.close()
})

test('what is typed while the line is gone is kept once it is back; the page is loaded again, it is all there, and is saved once', async ({ complaints }) => {
  const page = await aTab(complaints, '/desk/clients/register')
  await aFile(page, 'Halyna')
  await page.getByRole('button', { name: 'Add: Narrative' }).click()
  await page.getByRole('textbox', { name: /^Text/ }).fill('The first half')
  await expect(page.getByText('Kept as a draft that only you can read.')).toBeVisible()
  await browserOf().setOffline(true)
  await page.getByRole('textbox', { name: /^Text/ }).fill('The first half, and the second')
  await expect(page.getByText(/Not kept: it stands on this screen and nowhere else\./)).toBeVisible()
  await expect(page.getByText(/do not close this page, and do not lock the desk/)).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(UNKNOWN).first()).toBeVisible()
  await browserOf().setOffline(false)
  await expect(page.getByText('Kept as a draft that only you can read.')).toBeVisible()
  await page.reload()
  await unlock(page)
  await page.getByRole('button', { name: 'Open your draft of a narrative. The reading is written down.' }).click()
  await expect(page.getByRole('textbox', { name: /^Text/ })).toHaveValue('The first half, and the second')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await told(page, 'Saved: Narrative.')
  await expect(page.getByRole('button', { name: /^Open the narrative of/ })).toHaveCount(1)
  await expect(page.getByRole('region', { name: 'Not saved yet' })).toHaveCount(0)
  await page.close()
})

test('two tabs on one client: what each changed is kept, and of what both changed one is chosen', async ({ complaints }) => {
  const page = await aTab(complaints, '/desk/clients/register')
  const other = await aTab(complaints, await aFile(page, 'Oksana'))
  await test.step('different answers', async () => {
    for (const one of [page, other]) await one.getByRole('button', { name: 'Change: Person' }).click()
    await other.getByRole('textbox', { name: 'Wishes to be called' }).fill('Olya')
    await other.getByRole('button', { name: 'Save', exact: true }).click()
    await told(other, 'Saved: Person.')
    await page.getByRole('textbox', { name: 'Gender, in own words' }).fill('woman')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('Wishes to be called Olya')).toBeVisible()
    await expect(page.getByText('woman', { exact: true })).toBeVisible()
  })
  await test.step('the same answer', async () => {
    await other.reload()
    await unlock(other)
    for (const [one, name] of [[other, 'Olenka'], [page, 'Olga']] as const) {
      await one.getByRole('button', { name: 'Change: Person' }).click()
      await one.getByRole('textbox', { name: 'Wishes to be called' }).fill(name)
    }
    await other.getByRole('button', { name: 'Save', exact: true }).click()
    await told(other, 'Saved: Person.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Somebody else saved first' })).toBeVisible()
    await page.getByRole('radio', { name: /Olga/ }).check({ force: true })
    await page.getByRole('button', { name: 'Save what I chose' }).click()
    await expect(page.getByText('Wishes to be called Olga')).toBeVisible()
    await expect(page.getByText('woman', { exact: true })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Not saved yet' })).toHaveCount(0)
  })
  await page.close()
  await other.close()
})

test('a clock that is a year off is told of, and what was written with it is saved', async ({ complaints }) => {
  const page = await aTab(complaints, '/desk/clients/register')
  await aFile(page, 'Ruta')
  await page.getByRole('button', { name: 'Change: Person' }).click()
  await page.getByRole('textbox', { name: 'Gender, in own words' }).fill('woman')
  await onNext(RECORDS, async (route) => {
    const response = await route.fetch()
    const said: { readonly on: string } = await response.json()
    await route.fulfill({ response, json: { ...said, on: said.on.replace(/^\d+/, (year) => String(Number(year) - 1)) } })
  })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await told(page, 'The clock of this device is more than a day off. Times that you write may be wrong.')
  await expect(page.getByText('woman', { exact: true })).toBeVisible()
  await page.close()
})

const PEOPLE = ['Anastasia Bilous', 'Bohdan Hrytsenko', 'Daryna Vovk', 'Emil Popescu', 'Faina Rabinovich', 'Hanna Zielinska', 'Ihor Kushnir', 'Jadwiga Nowak', 'Kalina Dimitrova', 'Liubov Moroz', 'Miroslav Dvorak', 'Nadezhda Sokolova']

/** A table of these people, with a line that has a cell too many and one whose quote nobody closes. */
const LIST = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(['Given name,Family name,Remarks', 'Left,Out,one,too many', ...PEOPLE.map((one) => `${one.replace(' ', ',')},"said: ""no"""`), '"Open,Quote,x'].join('\n')) }

test('the line breaks while a table is taken in: broken lines are named, it goes on where it stopped, also on a page that was loaded again, and nobody is there twice', async ({ complaints }) => {
  const page = await aTab(complaints, '/desk/clients/import')
  const choose = async (): Promise<void> => {
    await page.getByText(/^Step 1 of 5/).waitFor()
    await page.getByLabel('CSV or XLSX file').setInputFiles(LIST)
  }
  await test.step('what is wrong with a line is said in a sentence', async () => {
    await choose()
    await expect(page.getByText('14 lines below the headings. 2 of them are broken.')).toBeVisible()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('button', { name: 'Check every line' }).click()
    await expect(page.getByText('more cells than headings. “Left | Out | one | too many”')).toBeVisible()
    await expect(page.getByText('a quotation mark is opened and not closed. “"Open | Quote | x”')).toBeVisible()
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByText('12 people get files. 2 lines are left out.')).toBeVisible()
  })
  await test.step('it breaks after the server has made somebody and before it says so', async () => {
    await onNext(MAKING, breaksAfter, 2)
    await page.getByRole('button', { name: 'Take in', exact: true }).click()
    await expect(page.getByText(/It stopped before the end\. What was made is made; going on makes nobody twice\./)).toBeVisible()
    await browserOf().setOffline(false)
    await onNext(MAKING, breaksAfter)
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByText(/It stopped before the end\./)).toBeVisible()
    await browserOf().setOffline(false)
  })
  await test.step('the page is loaded again, and the same file goes on', async () => {
    await page.reload()
    await unlock(page)
    await choose()
    await expect(page.getByText(/You began to take in this very file on .* of 12 people are made\. Going on makes nobody twice\./)).toBeVisible()
    await page.getByRole('button', { name: 'Go on where it stopped' }).click()
    await page.getByRole('button', { name: 'Take in', exact: true }).click()
    await expect(page.getByText('12 people have files now.')).toBeVisible()
  })
  const other = await aTab(complaints, '/desk/clients')
  for (const name of PEOPLE) await expect(other.getByRole('option', { name: new RegExp(name) })).toHaveCount(1)
  for (const name of [/Out/, /Quote/]) await expect(other.getByRole('option', { name })).toHaveCount(0)
  await other.close()
  await page.close()
})

/** The page tells how long its own thread was kept from answering, at worst, in milliseconds. Only told: machines differ. */
const WATCH = `window.worst = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.worst = Math.max(window.worst, Math.round(duration)) }).observe({ type: 'longtask' })`

test('a table of 50,000 lines with broken ones is read, mapped, checked and given up, and the page answers', async ({ complaints }, info) => {
  const page = await aTab(complaints, '/desk/clients/import')
  await page.getByText(/^Step 1 of 5/).waitFor()
  await page.evaluate(WATCH)
  const worst = async (what: string): Promise<void> => {
    info.annotations.push({ type: 'longest task', description: `${what}: ${await page.evaluate<number>('((was) => { window.worst = 0; return was })(window.worst)')} ms` })
  }
  // From the disk, as people choose it: what a test hands over itself is unpacked in the page.
  const path = info.outputPath('many.csv')
  await writeFile(path, manyLines(50_000))
  await page.getByLabel('CSV or XLSX file').setInputFiles(path)
  await expect(page.getByText(/50.000 lines below the headings\. 50 of them are broken\./)).toBeVisible()
  await worst('reading')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByLabel('Family name: goes to')).toHaveValue('person.familyName')
  await expect(page.getByLabel('“Жебрацтво” means')).toBeVisible()
  await worst('columns')
  await page.getByRole('button', { name: 'Check every line' }).click()
  await expect(page.getByText(/^Checking: [1-9][\d,]* of 50.000 lines/)).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByText('Stopped. Nothing was written.')).toBeVisible()
  await worst('checking, and stopped')

  // Without names nobody is looked for among all the others: so it comes to its end in seconds.
  for (const column of ['Family name', 'Given name', 'Date of birth', 'Sex', 'Citizenship', 'Languages', 'Phone']) await page.getByLabel(`${column}: goes to`).selectOption('')
  await worst('choosing')
  await page.getByRole('button', { name: 'Check every line' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Step 4 of 5: Check' })).toBeVisible({ timeout: 90_000 })
  await worst('the report')
  await page.getByRole('button', { name: /^Left out 50$/ }).click()
  await expect(page.getByText('more cells than headings.').first()).toBeVisible()
  await expect(page.getByText('a quotation mark is opened and not closed.').first()).toBeVisible()
  await worst('looking at the broken ones')
  await page.close()
})
