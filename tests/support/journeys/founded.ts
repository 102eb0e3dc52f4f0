import type { BrowserContext, Page } from '@playwright/test'
import { expect as quick } from '#tests/journeys/desk'
import type { EmptyInstallation } from './empty-installation.ts'
import { joinByCode, signIn, teachAuthenticator, writeDownPassphrase, type Colleague } from './staff.ts'

// Keys are stretched and logs are read on a machine that may have much to do.
const expect = quick.configure({ timeout: 30_000 })

const at = (page: Page, heading: string) => expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible()

/** The code that is shown, to be handed over. */
export const codeOn = async (page: Page): Promise<string> => {
  await page.locator('.code.large').waitFor()
  return (await page.locator('.code.large span').allTextContents()).join('-')
}

/** A desk in a browser of its own; what it complains of is written down. */
export const deskIn = async (context: BrowserContext, complaints: string[], size = { width: 1280, height: 800 }): Promise<Page> => {
  const page = await context.newPage()
  await page.setViewportSize(size)
  page.on('console', (message) => void complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (fault) => void complaints.push(`fault: ${fault.message}`))
  return page
}

/** Makes the network, its first organisation and its first administrator, who then signs in. */
export const setUpNetwork = async (first: Colleague, installation: EmptyInstallation, organisation: string): Promise<void> => {
  const { page } = first
  await page.goto(`${installation.url}/desk`)
  await page.getByLabel('Token from the console').fill(installation.token)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Name of the network').fill('Herons')
  await page.getByLabel('Name of the organisation').fill(organisation)
  await page.getByRole('combobox', { name: /Country/ }).fill('Nether')
  await page.getByRole('option', { name: 'Netherlands', exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Your name').fill(first.name)
  await page.getByLabel('Sign-in name').fill(first.signInName)
  await page.getByRole('button', { name: 'Next' }).click()
  await writeDownPassphrase(first)
  await teachAuthenticator(first, 'Make the network')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await signIn(first)
}

/** From two people to an organisation that is founded. */
export const foundOrganisation = async (first: Colleague, second: Colleague, installation: EmptyInstallation, organisation: string): Promise<void> => {
  await first.page.getByRole('button', { name: 'Invite' }).click()
  await at(first.page, 'Invite the second administrator')
  await first.page.getByLabel('Their name').fill(second.name)
  await first.page.getByLabel('Their sign-in name').fill(second.signInName)
  await first.page.getByRole('button', { name: 'Make a code' }).click()
  await at(first.page, 'They join')
  await joinByCode(second, installation.url, await codeOn(first.page), organisation)
  await signIn(second)
  await second.page.getByRole('button', { name: 'Go on' }).click()
  await at(first.page, 'You check and sign')
  await first.page.getByRole('button', { name: 'Check and sign' }).click()
  await at(first.page, 'They sign')
  await at(second.page, 'You check and sign')
  await second.page.getByLabel('Passphrase', { exact: true }).fill(second.passphrase)
  await second.page.getByRole('button', { name: 'Check, sign and seal' }).click()
  await at(first.page, 'Seal your keys')
  await first.page.getByLabel('Passphrase', { exact: true }).fill(first.passphrase)
  await first.page.getByRole('button', { name: 'Seal' }).click()
  for (const one of [first, second]) await expect(one.page.getByText(`${organisation} is founded.`)).toBeVisible()
}

/** Recovery papers: without them no group can be made. */
export const makePapers = async (first: Colleague, second: Colleague): Promise<readonly string[]> => {
  const { page } = first
  await page.getByRole('link', { name: 'Next: the recovery papers' }).click()
  await page.getByRole('button', { name: 'Draw the papers' }).click()
  await at(page, 'Print')
  const papers = await Promise.all([0, 1, 2].map(async (number) => (await page.locator('.paper').nth(number).locator('.lines li').allTextContents()).join('\n')))
  await page.getByRole('button', { name: 'They are on paper' }).click()
  await page.getByRole('textbox', { name: 'One paper', exact: true }).fill(papers[2] ?? '')
  await page.getByRole('textbox', { name: 'Another paper' }).fill(papers[0] ?? '')
  await page.getByRole('button', { name: 'Ask for the second signature' }).click()
  await expect(page.getByText('Another administrator must sign before they count')).toBeVisible()
  await second.page.getByRole('navigation').getByRole('link', { name: 'Start' }).click()
  await second.page.getByRole('button', { name: 'Look and sign' }).click({ timeout: 30_000 })
  await second.page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(second.page.getByText('It is ready.')).toBeVisible()
  return papers
}
