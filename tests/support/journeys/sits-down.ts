import type { Page } from '@playwright/test'
import { expect } from './look.ts'

/** Sits down in the demonstration as somebody of that name, and opens their desk. */
export const sitsDown = async (page: Page, name: string): Promise<void> => {
  await page.goto('/desk/sign-in')
  await page.getByRole('button', { name: `Sit down as ${name}` }).click()
  // What they sign in with is asked of the server at that moment: there is nothing to go on with before it is there.
  await expect(page.getByLabel('Passphrase', { exact: true })).not.toHaveValue('')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByLabel('Code of your authenticator')).toHaveValue(/^\d{6}$/, { timeout: 60_000 })
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: /Lock now/ }).waitFor({ timeout: 60_000 })
}
