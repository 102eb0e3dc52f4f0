import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { test } from '#tests/journeys/desk'
import { expect, goTo, look, option, REFUSED } from '#tests/journeys/look'
import { openPreparedNetwork } from '#tests/journeys/prepared-network'
import { sitsDown } from '#tests/journeys/sits-down'

const PROGRAM = resolve(import.meta.dirname, '../../dist/waystation.js')

/** What a command says when it ends, on both channels. */
const saysOf = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ readonly code: number; readonly says: string }> =>
  new Promise((done) => {
    execFile(process.execPath, [PROGRAM, ...args], { env: { ...process.env, DATABASE_URL: '', ...env } }, (fault, out, err) => done({ code: typeof fault?.code === 'number' ? fault.code : 0, says: out + err }))
  })

const BANNER = 'Demonstration: everybody here is invented. Write nothing real into it.'

test('in a demonstration one sits down in somebody’s place by name, and sees on every page that nothing there is real', async ({ page, complaints }) => {
  test.setTimeout(120_000)
  await page.goto('/desk/sign-in')
  await expect(page.getByText(BANNER)).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
  await look(page, 'demonstration-people')

  await test.step('a librarian of the secretariat', async () => {
    await sitsDown(page, 'Marijke Voorbeeld')
    await expect(page.getByText(BANNER)).toBeVisible()
    for (const place of ['Library', 'Thesaurus', 'Looked for, not found', 'Keys and recovery', 'Audit']) {
      await goTo({ page }, place)
      await expect(page.getByText(BANNER)).toBeVisible()
    }
    await goTo({ page }, 'Staff')
    await expect(option(page, /Jonas Beispiel/)).toBeVisible()
    await look(page, 'demonstration-staff')
    await goTo({ page }, 'Groups')
    await expect(option(page, /You hold its keys/)).toBeVisible()
  })

  await test.step('signed out, somebody else sits down: keys of another organisation, and another’s rights', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await sitsDown(page, 'Maryia Uzornaya')
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Audit' })).toHaveCount(0)
    await goTo({ page }, 'Staff')
    await expect(option(page, /Alesia Prykladna/)).toBeVisible()
    await expect(option(page, /Jonas Beispiel/)).toHaveCount(0)
  })
  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
})

test('the console prints whom one may sit down as, and that passphrase opens the desk when it is typed', async ({ page, complaints, baseURL }) => {
  const listed = (await (await page.request.get(`${baseURL}/api/demonstration`)).json()) as { readonly people: readonly { readonly signInName: string; readonly passphrase: string }[] }
  const jonas = listed.people.find(({ signInName }) => signInName === 'jonas')
  await page.goto('/desk/sign-in')
  await page.getByLabel('Sign-in name').fill('jonas')
  await page.getByLabel('Passphrase', { exact: true }).fill(jonas?.passphrase ?? '')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('Code of your authenticator').waitFor({ timeout: 30_000 })
  const again = (await (await page.request.get(`${baseURL}/api/demonstration`)).json()) as { readonly people: readonly { readonly signInName: string; readonly code: string }[] }
  await page.getByLabel('Code of your authenticator').fill(again.people.find(({ signInName }) => signInName === 'jonas')?.code ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: /Lock now/ }).waitFor({ timeout: 30_000 })
  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
})

test('a real installation lists nobody, bears no banner, and neither takes samples nor opens as a demonstration', async ({ browser }) => {
  test.setTimeout(360_000)
  const network = await openPreparedNetwork()
  const context = await browser.newContext({ baseURL: network.server.url })
  const page = await context.newPage()
  await page.goto('/desk/sign-in')
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await expect(page.getByText(BANNER)).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Sit down as/ })).toHaveCount(0)
  const asked = await page.request.get('/api/demonstration')
  expect(asked.status()).toBe(404)
  expect(await asked.text()).not.toContain('passphrase')
  await context.close()
  await network.server.stop()
  const opened = await saysOf(['serve', '--demonstration', '--data', network.server.data, '--port', '0'])
  expect(opened).toEqual({ code: 3, says: expect.stringContaining('This is a real installation; samples never go there.') })
  await network.close()
})
