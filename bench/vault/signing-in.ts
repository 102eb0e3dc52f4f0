import type { Browser, Page } from '@playwright/test'
import { authenticatorCode } from '../../src/web/desk/keys/worker/ceremonies/testing.ts'
import type { Worker } from '../../tests/support/story/a-network.ts'
import { figure, inTurn, type Figure } from '../support/rounds.ts'

const ROUNDS = 3
const PERIOD_MS = 30_000

/** A code that is good now and is not the one before: each opens one session. */
const anotherCode = (authenticator: string, before: string): string => {
  const codes = [PERIOD_MS, 0, -PERIOD_MS].map((off) => authenticatorCode(authenticator, new Date(Date.now() + off)))
  return codes.find((code) => code !== before) ?? ''
}

/** What a person waits for, less what they type: from the passphrase being sent to the code being asked for, and from the code to the start page. */
const signInOnce = async (browser: Browser, url: string, who: Worker, code: string): Promise<number> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}/desk/sign-in`)
  await page.getByLabel('Sign-in name').fill(who.signInName)
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(who.passphrase)
  let began = performance.now()
  await page.getByRole('button', { name: 'Next' }).click()
  const asked = page.getByRole('textbox', { name: 'Code of your authenticator' })
  await asked.waitFor()
  const first = performance.now() - began
  await asked.fill(code)
  began = performance.now()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Start' }).waitFor()
  const second = performance.now() - began
  await context.close()
  return first + second
}

/** @param measuring a page of the same browser, with Argon2id as it comes */
export const signInFigures = async (browser: Browser, url: string, who: Worker, measuring: Page): Promise<Figure[]> => {
  let code = ''
  const measured = await inTurn(
    ROUNDS,
    () => {
      code = anotherCode(who.authenticator, code)
      return signInOnce(browser, url, who, code)
    },
    () => measuring.evaluate<number>('measures.bareStretch()'),
  )
  return [figure('sign in to a usable desk, without the typing, beside bare Argon2id', 'ms', measured.ours, measured, null)]
}
