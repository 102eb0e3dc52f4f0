import { expect as soonExpect, type Page } from '@playwright/test'
import { authenticatorCode } from '../../../src/web/desk/keys/worker/ceremonies/testing.ts'
import type { Worker } from '../story/a-network.ts'

// Keys are stretched in between.
const expect = soonExpect.configure({ timeout: 30_000 })

const PERIOD_MS = 30_000

/** The thirty seconds for which somebody has given a code last: the network was made with that of the moment. */
const given = new Map<string, number>()

/** A code that is good for one more session: that of a telephone which is half a minute fast. Where that was given too, the next is waited for. */
export const anotherCode = async ({ authenticator }: Pick<Worker, 'authenticator'>): Promise<string> => {
  const coming = (): number => Math.floor(Date.now() / PERIOD_MS) + 1
  await expect.poll(coming, { message: 'another code', timeout: 40_000 }).toBeGreaterThan(given.get(authenticator) ?? 0)
  given.set(authenticator, coming())
  return authenticatorCode(authenticator, new Date(coming() * PERIOD_MS))
}

/** Gives name and passphrase, as they are typed. */
export const givePassphrase = async (page: Page, who: Pick<Worker, 'signInName' | 'passphrase'>): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await page.getByLabel('Sign-in name').fill(who.signInName)
  await page.getByLabel('Passphrase', { exact: true }).fill(who.passphrase)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Code of your authenticator').waitFor({ timeout: 30_000 })
}

export const giveCode = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel('Code of your authenticator').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Signs somebody of a network in that programs made, by both steps. */
export const workOn = async (page: Page, who: Worker): Promise<void> => {
  await givePassphrase(page, who)
  await giveCode(page, await anotherCode(who))
  await page.getByRole('button', { name: /^Lock now/ }).waitFor({ timeout: 60_000 })
}

/** Makes a passkey in the settings, which stand open. */
export const addPasskey = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Name of the passkey').fill(name)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
}

/** To one's own settings. */
export const toSettings = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /Heron House/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
}
