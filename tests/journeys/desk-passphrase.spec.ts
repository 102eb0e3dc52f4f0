import { LAYOUTS, UNITED_STATES } from '../../src/vault/passphrase/keyboard-layouts.ts'
import { expect, openDesk, test } from '#tests/journeys/desk'

const PHRASE = 'corral zoology mutiny quilt wizard yearly'

const typedOn = (layout: string, text: string): string => [...text].map((letter) => [...layout][[...UNITED_STATES].indexOf(letter)] ?? letter).join('')

const wide = (text: string): string => [...text].map((letter) => (letter === ' ' ? '\u3000' : String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))).join('')

test('a word that is none is named by its place, before anything goes over the line', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/sign-in')) asked.push(request.url())
  })
  await openDesk(page, '/sign-in')
  await page.getByLabel('Sign-in name').fill('nobody')
  const passphrase = page.getByRole('textbox', { name: 'Passphrase' })
  const says = async (typed: string): Promise<string> => {
    await passphrase.fill(typed)
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(passphrase).toHaveAttribute('aria-invalid', 'true')
    return page.locator('.wrong').allTextContents().then((texts) => texts.join(' '))
  }
  expect(await says('corral zoollogy mutiny quilt wizard yearlie')).toMatch(/2.*6/)
  expect(await says('corral zoology')).toMatch(/2|two/i)
  expect(asked, 'no passphrase that is none is tried').toEqual([])
})

for (const [how, typed] of [
  ['with the keyboard left in Ukrainian', typedOn(LAYOUTS['ukrainian'] ?? '', PHRASE)],
  ['with the keyboard left in Macedonian, in capitals', typedOn(LAYOUTS['macedonian'] ?? '', PHRASE).toUpperCase()],
  ['on a French keyboard', typedOn(LAYOUTS['french'] ?? '', PHRASE)],
  ['in letters of another width', wide(PHRASE)],
] as const) {
  test(`a passphrase typed ${how} is read: what the server refuses is the name`, async ({ page, complaints }) => {
    await openDesk(page, '/sign-in')
    await page.getByLabel('Sign-in name').fill('nobody')
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(typed)
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page.getByText('The sign-in name or the passphrase is wrong.')).toBeVisible({ timeout: 30_000 })
    // The browser tells of every answer that is a refusal.
    expect(complaints.every((text) => text.includes('403')), complaints.join('\n')).toBe(true)
    complaints.length = 0
  })
}
