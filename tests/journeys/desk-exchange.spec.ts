import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, look, option, REFUSED, told, toPlace } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn, type Colleague } from '#tests/journeys/staff'

let here: OwnNetwork | undefined
let there: OwnNetwork | undefined
test.beforeAll(async () => {
  test.setTimeout(600_000)
  here = await openPreparedNetwork()
  there = await openPreparedNetwork()
})
test.afterAll(async () => void (await Promise.all([here?.close(), there?.close()])))

/** What a browser writes on its console of a request that never arrived. */
const BROKEN_LINE = /ERR_FAILED|ERR_CONNECTION/

const part = (page: Page, form: string) => page.locator('main').getByRole('group', { name: form, exact: true }).first()
const save = async (page: Page, form: string): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  // Several may be told one after another.
  await expect(page.getByRole('region', { name: 'What was just done' }).getByText(`Saved: ${form}.`).first()).toBeVisible()
  await expect(page.locator('.editor')).toHaveCount(0)
}
const yes = (page: Page, question: string) => page.getByRole('radiogroup', { name: question }).getByText('Yes', { exact: true }).click()
const unlock = async ({ page, passphrase }: Colleague): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}
const toClients = async (page: Page): Promise<void> => {
  await toPlace(page, 'Clients')
  await page.getByRole('searchbox', { name: 'Find a person' }).waitFor()
}

/** Registers somebody, whose file is then open. Gives its address. */
const register = async (page: Page, given: string, family: string, born: string): Promise<string> => {
  await toClients(page)
  await toPlace(page, 'Register somebody')
  await page.getByRole('textbox', { name: 'Given name' }).fill(given)
  await page.getByRole('textbox', { name: 'Family name' }).fill(family)
  await page.getByRole('textbox', { name: 'Date of birth' }).fill(born)
  await page.getByRole('button', { name: 'Register', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${given} ${family}`)
  await expect(page.getByRole('complementary', { name: 'How to reach' })).toBeVisible()
  return new URL(page.url()).pathname
}

/** The line breaks once so many files have been made, and stays broken until the answer is called. */
const breaksAfter = async (context: BrowserContext, made: number): Promise<() => Promise<void>> => {
  let left = made
  const at = /\/api\/organisations\/[^/]+\/clients$/
  await context.route(at, async (route) => {
    if (route.request().method() === 'POST' && (left -= 1) < 0) await route.abort('failed')
    else await route.continue()
  })
  return async () => await context.unroute(at)
}

const DAY_MS = 86_400_000
/** The day on which whoever was born then turns eighteen: in two days. */
const ADULT_ON = new Date(Date.now() + 2 * DAY_MS)
const BORN = `${ADULT_ON.getFullYear() - 18}-${String(ADULT_ON.getMonth() + 1).padStart(2, '0')}-${String(ADULT_ON.getDate()).padStart(2, '0')}`
const LONG_AGO = '3.2.2025'

const TABLE = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(['Given name,Family name,Date of birth', ...['Alba', 'Berta', 'Cira', 'Dorina', 'Emilia', 'Flora', 'Greta', 'Hilda', 'Irina'].map((name, place) => `${name},Test,199${String(place)}-01-0${String(place + 1)}`)].join('\n')) }

test('an interpreter is chosen; files leave for another Waystation and are taken in there, also after the line broke; a child turns eighteen', async ({ browser, complaints }) => {
  test.setTimeout(600_000)
  if (here === undefined || there === undefined) throw new Error('both networks were opened')
  const ours = await browser.newContext({ baseURL: here.server.url, acceptDownloads: true })
  const theirs = await browser.newContext({ baseURL: there.server.url })
  const [one, two] = [await deskIn(ours, complaints), await deskIn(theirs, complaints)]
  const [daria, boris] = [here.at('daria', one), there.at('boris', two)]
  await Promise.all([daria, boris].map(async (colleague) => {
    await colleague.page.goto('/desk')
    await signIn(colleague)
  }))
  let address = ''

  await test.step('an interpreter: whoever was refused is not offered, whoever fits is chosen', async () => {
    await toClients(one)
    await toPlace(one, 'Interpreters')
    for (const [name, signed] of [['Rana Fits', LONG_AGO], ['Vasyl Refused', LONG_AGO], ['Zlata Unsigned', '']] as const) {
      await one.getByRole('button', { name: 'Add: Interpreter', exact: true }).click()
      const editor = one.locator('.editor')
      await editor.getByRole('textbox', { name: /^Name/ }).fill(name)
      await editor.getByRole('combobox', { name: 'Languages' }).selectOption('ro')
      await editor.getByRole('textbox', { name: 'Confidentiality signed on' }).fill(signed)
      await save(one, 'Interpreter')
    }
    address = await register(one, 'Ileana', 'Exemplu', BORN)
    await expect(one.getByText(/may turn eighteen on/)).toBeVisible()
    await one.getByRole('button', { name: 'Write: Interpreter' }).click()
    const editor = one.locator('.editor')
    await editor.getByRole('radiogroup', { name: 'Needs an interpreter' }).getByText('Yes').click()
    await editor.getByRole('combobox', { name: 'Into' }).selectOption('ro')
    await editor.getByRole('button', { name: 'Add: Does not want' }).click()
    await editor.getByRole('textbox', { name: 'Who, or which community' }).fill('Vasil Refused')
    await editor.getByRole('combobox', { name: 'How far' }).selectOption('this-person')
    await save(one, 'Interpreter')
    const choice = one.getByRole('group', { name: 'Interpreters of your organisation' })
    await expect(choice.getByRole('listitem')).toHaveCount(3)
    await expect(choice.getByRole('button')).toHaveCount(1)
    await expect(choice.getByRole('listitem').filter({ hasText: 'Vasyl' }).getByText(/^Not for this client/)).toBeVisible()
    await expect(choice.getByRole('listitem').filter({ hasText: 'Zlata' }).getByText(/has not signed confidentiality/)).toBeVisible()
    await choice.getByRole('button', { name: 'Choose Rana Fits' }).click()
    await told(one, 'Rana Fits is chosen.')
    await expect(choice.getByText('Chosen', { exact: true })).toBeVisible()
    await look(one, 'exchange-interpreter')
  })

  await test.step('what was agreed to by a child, and by whoever signs for it', async () => {
    await one.getByRole('button', { name: 'Add: Representative' }).click()
    await one.getByRole('textbox', { name: /^Name/ }).fill('Maria Tutore')
    await one.getByRole('combobox', { name: 'Authority comes from' }).selectOption('court')
    await save(one, 'Representative')
    await expect(part(one, 'Who may see and sign today').getByText('May see the file and sign for the child.')).toBeVisible()
    await part(one, 'Consents').getByRole('button', { name: 'Add: Consent' }).click()
    await one.getByRole('combobox', { name: /^Purpose/ }).selectOption('referral')
    await one.getByRole('textbox', { name: /^Who receives it/ }).fill('Shelter North')
    await yes(one, 'Agrees')
    await save(one, 'Consent')
    await expect(one.getByRole('article', { name: 'Referral: Shelter North' }).getByText('In force.')).toBeVisible()
    await one.getByRole('radiogroup', { name: 'May be counted' }).getByText('Yes', { exact: true }).click()
    await told(one, 'Saved: may be counted.')
    await one.getByLabel('Add a file').setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Ileana') })
    await one.getByRole('button', { name: 'Seal and keep' }).click()
    await told(one, 'Kept: letter.txt.')
    await register(one, 'Grace', 'Sample', '1990')
  })

  let sealed: Buffer = Buffer.alloc(0)
  let words = ''
  await test.step('all files leave in one sealed file', async () => {
    await toPlace(one, 'Export')
    await one.getByRole('combobox', { name: 'Take' }).selectOption('all')
    await one.getByRole('textbox', { name: 'Who receives it' }).fill('The other house')
    await one.getByRole('combobox', { name: 'Format' }).selectOption('age')
    const passphrase = one.getByRole('textbox', { name: 'Passphrase' })
    await expect(passphrase).toHaveValue(/^(?:[a-z]+-){5}[a-z]+$/)
    words = await passphrase.inputValue()
    await one.getByRole('button', { name: 'Prepare' }).click()
    await expect(one.getByText('2 files would leave.')).toBeVisible({ timeout: 120_000 })
    await one.getByRole('button', { name: 'Write it into the files, and download' }).click()
    const [download] = await Promise.all([one.waitForEvent('download'), one.getByRole('link', { name: 'Download', exact: true }).click()])
    sealed = await readFile(await download.path())
  })
  const file = { name: 'export.age', mimeType: 'application/octet-stream', buffer: sealed }
  const opens = async (typed: string): Promise<void> => {
    await two.getByLabel('Words or key').fill(typed)
    await two.getByRole('button', { name: 'Open', exact: true }).click()
  }

  await test.step('the other Waystation opens it with the right words only, and shows what is in it', async () => {
    await toClients(two)
    await toPlace(two, 'Take in a table')
    await two.getByLabel(/CSV or XLSX file/).setInputFiles({ ...file, buffer: sealed })
    await two.getByRole('heading', { level: 2, name: 'Step 2 of 4: Open it' }).waitFor()
    await opens('wrong-words-that-open-nothing-at')
    await expect(two.getByText(/These words do not open the file/)).toBeVisible({ timeout: 120_000 })
    await look(two, 'exchange-open')
    await opens(words)
    await expect(two.getByRole('heading', { level: 2, name: 'Step 3 of 4: Check' })).toBeVisible({ timeout: 120_000 })
    await expect(two.getByText(/It says that .* made it on/)).toBeVisible()
    await expect(two.getByText('In it: 2 clients and 1 attachment.')).toBeVisible()
    await look(two, 'exchange-check')
    await two.getByRole('button', { name: 'Go on', exact: true }).click()
  })

  await test.step('the line breaks after the first; the desk says what is made', async () => {
    // The book of imports is made first.
    const mended = await breaksAfter(theirs, 2)
    await look(two, 'exchange-take')
    await two.getByRole('button', { name: 'Take in', exact: true }).click()
    await expect(two.getByText('1 person has a file now.')).toBeVisible()
    await expect(two.getByText(/It stopped before the end/)).toBeVisible()
    await look(two, 'exchange-broken-off')
    await mended()
  })

  await test.step('days later the same file goes on where it stopped, and makes nobody twice', async () => {
    await two.goto('/desk/clients/import')
    await unlock(boris)
    await expect(two.getByText(/Not finished: choose the same file above to go on/)).toBeVisible()
    await two.getByLabel(/CSV or XLSX file/).setInputFiles({ ...file, buffer: sealed })
    await opens(words)
    await expect(two.getByText(/1 of 2 people are made\. Going on makes nobody twice/)).toBeVisible({ timeout: 120_000 })
    await look(two, 'exchange-go-on')
    await two.getByRole('button', { name: 'Go on where it stopped' }).click()
    await two.getByRole('button', { name: 'Take in', exact: true }).click()
    await expect(two.getByText('2 people have files now.')).toBeVisible()
    await two.getByRole('button', { name: 'To the clients' }).click()
    for (const name of [/Grace Sample/, /Ileana Exemplu/]) await expect(option(two, name)).toHaveCount(1)
    await option(two, /Ileana/).click()
    await two.getByRole('heading', { level: 1, name: 'Ileana Exemplu' }).waitFor()
    await two.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(two.getByText('Dear Ileana')).toBeVisible()
    await two.getByRole('button', { name: /^Open the narrative of/ }).first().click()
    await look(two, 'exchange-taken-in')
  })

  await test.step('a table that broke off goes on, too', async () => {
    const mended = await breaksAfter(theirs, 3)
    await toPlace(two, 'Take in a table')
    await two.getByLabel(/CSV or XLSX file/).setInputFiles(TABLE)
    await two.getByRole('button', { name: 'Go on', exact: true }).click()
    await two.getByRole('button', { name: 'Check every line' }).click()
    await two.getByRole('button', { name: 'Go on', exact: true }).click()
    await two.getByRole('button', { name: 'Take in', exact: true }).click()
    await expect(two.getByText(/It stopped before the end/)).toBeVisible()
    await expect(two.getByText('3 people have files now.')).toBeVisible()
    await mended()
    await toClients(two)
    await toPlace(two, 'Take in a table')
    await two.getByLabel(/CSV or XLSX file/).setInputFiles(TABLE)
    await expect(two.getByText(/3 of 9 people are made/)).toBeVisible()
    await two.getByRole('button', { name: 'Go on where it stopped' }).click()
    await two.getByRole('button', { name: 'Take in', exact: true }).click()
    await expect(two.getByText('9 people have files now.')).toBeVisible()
    await two.getByRole('button', { name: 'To the clients' }).click()
    await expect(option(two, /Test/)).toHaveCount(9)
  })

  await test.step('a child turns eighteen: everything is asked again', async () => {
    await one.clock.setFixedTime(new Date(Date.now() + 3 * DAY_MS))
    await one.goto(address)
    await unlock(daria)
    const adult = one.getByRole('region', { name: /turned eighteen/ })
    await expect(adult.getByText(/1 consent was given as a child/)).toBeVisible()
    await expect(adult.getByText(/1 representative may not act any more/)).toBeVisible()
    await expect(adult.getByText(/Whether they may be counted was asked when they were a child/)).toBeVisible()
    await expect(one.getByRole('article', { name: 'Referral: Shelter North' }).getByText('Come of age.')).toBeVisible()
    await expect(part(one, 'Who may see and sign today').getByText('The person is not a child.')).toBeVisible()
    await look(one, 'exchange-eighteen')
    await adult.getByRole('button', { name: 'Everything was asked again today' }).click()
    await told(one, 'Written down: everything was asked again.')
    await expect(adult.getByRole('button')).toHaveCount(0)
    await toClients(one)
    await toPlace(one, 'To ask again')
    await expect(one.getByRole('region', { name: 'Turned eighteen' }).getByRole('link', { name: 'Ileana Exemplu' })).toBeVisible()
  })

  expect(complaints.filter((text) => !REFUSED.test(text) && !BROKEN_LINE.test(text))).toEqual([])
  complaints.length = 0
  await Promise.all([ours.close(), theirs.close()])
})
