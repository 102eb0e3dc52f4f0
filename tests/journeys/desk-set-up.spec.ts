import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { expectNoBarriers } from '#tests/axe'
import { expect as soonExpect, test } from '#tests/journeys/desk'
import { openEmptyInstallation, type EmptyInstallation } from '#tests/journeys/empty-installation'
import { layoutFaults } from '#tests/journeys/in-page'
import { aColleague, joinByCode, signIn, teachAuthenticator, writeDownPassphrase, type Colleague } from '#tests/journeys/staff'

const WIDE = { width: 1280, height: 800 }

// So tall that the status line, which stays at the lower edge, lies over nothing.
const SIZES = [{ width: 360, height: 2600 }, { width: 1280, height: 1800 }] as const

// Two browsers stretch keys on one machine, and each looks every few seconds what the other has done.
const expect = soonExpect.configure({ timeout: 30_000 })

let installation: EmptyInstallation
test.beforeAll(async () => {
  installation = await openEmptyInstallation()
})
test.afterAll(async () => await installation.close())

/** Where photos of pages are kept, when somebody wants to look at them. */
const PHOTOS = process.env['JOURNEYS_PHOTOS']

/** A page at both widths and by night: nothing stands in anybody's way. */
const look = async (page: Page, name: string): Promise<void> => {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    expect.soft(await layoutFaults(page), `${name} at ${size.width}`).toEqual([])
    await expectNoBarriers(page)
    if (PHOTOS === undefined) continue
    mkdirSync(PHOTOS, { recursive: true })
    await page.screenshot({ path: join(PHOTOS, `${name}-${size.width}.png`), fullPage: true })
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoBarriers(page)
  if (PHOTOS !== undefined) await page.screenshot({ path: join(PHOTOS, `${name}-dark.png`), fullPage: true })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(WIDE)
}

const at = (page: Page, heading: string) => expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible()

const codeOn = async (page: Page): Promise<string> => {
  const groups = page.locator('.code.large span')
  await groups.first().waitFor()
  return (await groups.allTextContents()).join('-')
}

const spokenOn = async (page: Page): Promise<readonly string[]> => await page.locator('.digits li').allTextContents()

/** From an account to an organisation that is founded, by two in two browsers. */
const found = async (first: Colleague, second: Colleague, organisation: string, seen: (page: Page, name: string) => Promise<void> = async () => {}): Promise<void> => {
  await seen(first.page, 'home-unfounded')
  await first.page.getByRole('button', { name: 'Invite' }).click()
  await at(first.page, 'Invite the second administrator')
  await first.page.getByLabel('Their name').fill(second.name)
  await first.page.getByLabel('Their sign-in name').fill(second.signInName)
  await first.page.getByRole('button', { name: 'Make a code' }).click()
  await at(first.page, 'They join')
  await seen(first.page, 'founding-code')
  await joinByCode(second, installation.url, await codeOn(first.page), organisation)
  await signIn(second)
  await second.page.getByRole('button', { name: 'Go on' }).click()
  await expect(second.page.getByText(`Waiting for ${first.name} to check your keys`)).toBeVisible()
  await at(first.page, 'You check and sign')
  await first.page.getByRole('button', { name: 'Check and sign' }).click()
  await at(first.page, 'They sign')
  const spoken = await spokenOn(first.page)
  expect(spoken).toHaveLength(12)
  await seen(first.page, 'founding-spoken')
  await at(second.page, 'You check and sign')
  await second.page.getByLabel('Passphrase', { exact: true }).fill(second.passphrase)
  await second.page.getByRole('button', { name: 'Check, sign and seal' }).click()
  await expect(second.page.getByText(`${organisation} is founded.`)).toBeVisible()
  expect(await spokenOn(second.page)).toEqual(spoken)
  await at(first.page, 'Seal your keys')
  await first.page.getByLabel('Passphrase', { exact: true }).fill(first.passphrase)
  await first.page.getByRole('button', { name: 'Seal' }).click()
  await expect(first.page.getByText(`${organisation} is founded.`)).toBeVisible()
  expect(await spokenOn(first.page)).toEqual(spoken)
  await seen(first.page, 'founded')
}

/** Papers are drawn, two of them typed back, and signed by the second. */
const makePapers = async (first: Colleague, second: Colleague): Promise<void> => {
  const { page } = first
  await page.getByRole('link', { name: 'Next: the recovery papers' }).click()
  await page.getByRole('button', { name: 'Draw the papers' }).click()
  await at(page, 'Print')
  const papers = await Promise.all([0, 1, 2].map(async (number) => (await page.locator('.paper').nth(number).locator('.lines li').allTextContents()).join('\n')))
  await look(page, 'papers')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'They are on paper' }).click()
  await at(page, 'Type two back')
  await page.getByRole('textbox', { name: 'One paper', exact: true }).fill(papers[2]?.toLowerCase() ?? '')
  await page.getByRole('textbox', { name: 'Another paper' }).fill((papers[0] ?? '').replace(/^.{4}/, '0000'))
  await page.getByRole('button', { name: 'Ask for the second signature' }).click()
  await expect(page.getByText('There is a typing error in line 1.')).toBeVisible()
  await look(page, 'papers-typed')
  await page.getByRole('textbox', { name: 'Another paper' }).fill(papers[0] ?? '')
  await page.getByRole('button', { name: 'Ask for the second signature' }).click()
  await expect(page.getByText('Another administrator must sign before they count')).toBeVisible()

  await second.page.getByRole('navigation').getByRole('link', { name: 'Start' }).click()
  await expect(second.page.getByText(`${first.name} has made recovery papers.`)).toBeVisible({ timeout: 30_000 })
  await second.page.getByRole('button', { name: 'Look and sign' }).click()
  await look(second.page, 'papers-sign')
  await second.page.getByRole('button', { name: 'Sign', exact: true }).click()
  for (const one of [first, second]) await expect(one.page.getByText('Your organisation has recovery papers. It is ready.')).toBeVisible()
}

const openTab = async (context: BrowserContext, complaints: string[]): Promise<Page> => {
  const page = await context.newPage()
  await page.setViewportSize(WIDE)
  // Keys are stretched on a machine that others use too; whatever takes longer than this hangs.
  page.setDefaultTimeout(20_000)
  page.on('console', (message) => void complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (fault) => void complaints.push(`fault: ${fault.message}`))
  return page
}

/** Refusals are answers, and browsers write each of them on their console. */
const REFUSED = /^error: Failed to load resource: the server responded with a status of 4\d\d/

test('from an empty installation to two founded organisations, in browsers of their own', async ({ browser, complaints }) => {
  test.setTimeout(300_000)
  const contexts = await Promise.all([1, 2, 3, 4].map(() => browser.newContext({ baseURL: installation.url })))
  const [one, two, three, four] = await Promise.all(contexts.map((context) => openTab(context, complaints)))
  if (!one || !two || !three || !four) throw new Error('four browsers were opened')
  const anna = aColleague(one, 'Anna First', 'anna.first')
  const boris = aColleague(two, 'Boris Second', 'boris.second')

  // Nobody is there: whoever opens the desk comes to the set-up.
  await one.goto('/desk')
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('Set up the network')
  await one.getByLabel('Token from the console').fill('something-that-is-no-token')
  await one.getByRole('button', { name: 'Next' }).click()
  await expect(one.getByText('That is not the token.')).toBeVisible()
  await look(one, 'set-up-token')
  await one.getByLabel('Token from the console').fill(installation.token)
  await one.getByRole('button', { name: 'Next' }).click()
  await one.getByLabel('Name of the network').fill('Herons')
  await one.getByLabel('Name of the organisation').fill('Heron House')
  await one.getByRole('combobox', { name: 'Country' }).fill('Nether')
  await one.getByRole('option', { name: 'Netherlands', exact: true }).click()
  await one.getByText('English', { exact: true }).click()
  await look(one, 'set-up-network')
  await one.getByRole('button', { name: 'Next' }).click()
  await one.getByLabel('Your name').fill(anna.name)
  await one.getByLabel('Sign-in name').fill(anna.signInName)
  await look(one, 'set-up-person')
  await one.getByRole('button', { name: 'Next' }).click()
  await writeDownPassphrase(anna, () => look(one, 'set-up-passphrase'))
  await teachAuthenticator(anna, 'Make the network', () => look(one, 'set-up-authenticator'))
  await expect(one.getByRole('heading', { level: 2 })).toHaveText('The network is made')
  await one.getByRole('button', { name: 'Sign in' }).click()
  await look(one, 'sign-in')
  await signIn(anna)

  await found(anna, boris, 'Heron House', look)
  await makePapers(anna, boris)
  await one.getByRole('navigation').getByRole('link', { name: 'Start' }).click()
  await expect(one.getByText('Nothing waits for you.')).toBeVisible()
  await look(one, 'home')

  // The secretariat admits a second organisation; what it founds is its own.
  const [vera, wim] = [aColleague(three, 'Vera Third', 'vera.third'), aColleague(four, 'Wim Fourth', 'wim.fourth')]
  await one.getByRole('link', { name: 'Admit an organisation' }).click()
  await one.getByLabel('Name of the organisation').fill('Stork House')
  await one.getByLabel('Short name for addresses').fill('stork-house')
  await look(one, 'admit')
  await one.getByRole('button', { name: 'Add to the directory' }).click()
  await one.getByLabel('Their name').fill(vera.name)
  await one.getByLabel('Their sign-in name').fill(vera.signInName)
  await one.getByRole('button', { name: 'Make a code' }).click()
  await joinByCode(vera, installation.url, await codeOn(one), 'Stork House')
  await signIn(vera)
  await found(vera, wim, 'Stork House')

  // Signing out, and in again.
  await one.getByRole('button', { name: 'Sign out' }).click()
  await signIn(anna)
  await expect(one.getByText('The desk of Heron House.')).toBeVisible()

  // Locked by one key, in every tab; the address stays, and the passphrase opens again.
  await one.getByRole('link', { name: 'Settings' }).click()
  await expect(one.getByRole('heading', { level: 2, name: 'Where you are signed in' })).toBeVisible()
  await look(one, 'settings')
  await one.keyboard.press('F2')
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('Locked')
  await expect(one.getByText('Where you are signed in')).toHaveCount(0)
  await look(one, 'unlock')
  await one.getByLabel('Passphrase', { exact: true }).fill(boris.passphrase)
  await one.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(one.getByText('That is not your passphrase.')).toBeVisible()
  await one.getByLabel('Passphrase', { exact: true }).fill(anna.passphrase)
  await one.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('Settings')

  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
  for (const context of contexts) await context.close()
})
