import { expect as soonExpect, type Page } from '@playwright/test'
import { oneTimeCode } from '#platform/authentication'

// Keys are stretched in between.
const expect = soonExpect.configure({ timeout: 30_000 })

/** Somebody at a desk of their own, as a journey knows them: what is on their paper and in their telephone. */
export type Colleague = { readonly page: Page; readonly name: string; readonly signInName: string; passphrase: string; authenticator: string; lastCode: string }

export const aColleague = (page: Page, name: string, signInName: string): Colleague => ({ page, name, signInName, passphrase: '', authenticator: '', lastCode: '' })

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const PERIOD_MS = 30_000

/** What an authenticator makes of the secret that is typed into it (RFC 4648, section 6). */
export const fromBase32 = (text: string): string => {
  const bits = [...text.replaceAll(' ', '')].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString()
}

/** The code that the telephone shows; the next one when this one has opened a session already: clocks may differ by one. */
export const freshCode = (colleague: Omit<Colleague, 'page'>): string => {
  const now = oneTimeCode(colleague.authenticator, new Date())
  return now === colleague.lastCode ? oneTimeCode(colleague.authenticator, new Date(Date.now() + PERIOD_MS)) : now
}

const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor()

/** Copies the passphrase onto paper, and types it back as people do: in capitals, with spaces. */
export const writeDownPassphrase = async (colleague: Colleague, looked: () => Promise<void> = async () => {}): Promise<void> => {
  const { page } = colleague
  await step(page, 'Passphrase')
  const words = await page.getByRole('list', { name: 'Your passphrase' }).getByRole('listitem').allTextContents()
  expect(words).toHaveLength(6)
  colleague.passphrase = words.join(' ')
  await looked()
  await page.getByRole('button', { name: 'I have written them down' }).click()
  await expect(page.getByText(words.join(''))).toHaveCount(0)
  await page.getByLabel('The six words').fill([...words.slice(0, 2), words[0], ...words.slice(3)].join(' '))
  await page.getByRole('button', { name: 'Next' }).click()
  if (words[0] !== words[2]) await expect(page.getByText('Word 3 is not the one that was shown.')).toBeVisible()
  await page.getByLabel('The six words').fill(colleague.passphrase.toUpperCase())
  await page.getByRole('button', { name: 'Next' }).click()
}

/** Teaches the telephone the secret, and types its first code. */
export const teachAuthenticator = async (colleague: Colleague, does: string, looked: () => Promise<void> = async () => {}): Promise<void> => {
  const { page } = colleague
  await step(page, 'Authenticator')
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
  colleague.authenticator = fromBase32((await page.locator('.code').textContent()) ?? '')
  await looked()
  await page.getByLabel('Code of your authenticator').fill(oneTimeCode(colleague.authenticator, new Date()))
  await page.getByRole('button', { name: does }).click()
}

/** Joins by a code that was handed over. */
export const joinByCode = async (colleague: Colleague, url: string, code: string, organisation: string): Promise<void> => {
  const { page } = colleague
  await page.goto(`${url}/desk/join`)
  await page.getByLabel('Invitation code').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Open the invitation' }).click()
  await expect(page.getByRole('definition').filter({ hasText: organisation })).toBeVisible()
  expect(page.url()).not.toContain(code.slice(0, 8))
  await page.getByRole('button', { name: 'That is me' }).click()
  await writeDownPassphrase(colleague)
  await teachAuthenticator(colleague, 'Join')
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Signs in by both steps, and comes to the start page. */
export const signIn = async (colleague: Colleague): Promise<void> => {
  const { page } = colleague
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await page.getByLabel('Sign-in name').fill(colleague.signInName)
  await page.getByLabel('Passphrase', { exact: true }).fill(colleague.passphrase)
  await page.getByRole('button', { name: 'Next' }).click()
  colleague.lastCode = freshCode(colleague)
  await page.getByLabel('Code of your authenticator').fill(colleague.lastCode)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: /Lock now/ }).waitFor()
}

