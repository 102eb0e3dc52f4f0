import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LAYOUTS, UNITED_STATES } from '../../src/vault/passphrase/keyboard-layouts.ts'
import { authenticatorCode } from '../../src/web/desk/keys/worker/ceremonies/testing.ts'
import { expectNoBarriers } from '#tests/axe'
import { expect as quick, test } from '#tests/journeys/desk'
import { layoutFaults } from '#tests/journeys/in-page'
import { plugIn } from '#tests/journeys/virtual-authenticator'
import { addPasskey, anotherCode, giveCode, givePassphrase, toSettings, workOn } from '#tests/journeys/work-on'
import { aNetworkOn, type Worker } from '#tests/story/a-network'
import { startRealServer, type RunningServer } from '#tests/story/running-server'

// Keys are stretched on a machine that may have much to do.
const expect = quick.configure({ timeout: 30_000 })

let folder: string
let server: RunningServer
let people: { readonly anna: Worker; readonly boris: Worker }
test.beforeAll(async () => {
  test.setTimeout(240_000)
  folder = await mkdtemp(join(tmpdir(), 'waystation-passkey-'))
  server = await startRealServer(join(folder, 'data'))
  people = await aNetworkOn(server)
})
test.afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Refusals are answers, and browsers write each of them on their console. */
const REFUSED = /^error: Failed to load resource: the server responded with a status of 4\d\d/

/** Where photos of pages are kept, when somebody wants to look at them. */
const PHOTOS = process.env['JOURNEYS_PHOTOS']

/** A page at both widths: nothing stands in anybody's way. */
const look = async (page: Page, name: string): Promise<void> => {
  for (const size of [{ width: 360, height: 2600 }, { width: 1280, height: 1800 }]) {
    await page.setViewportSize(size)
    expect.soft(await layoutFaults(page), `${name} at ${size.width}`).toEqual([])
    await expectNoBarriers(page)
    if (PHOTOS === undefined) continue
    mkdirSync(PHOTOS, { recursive: true })
    await page.screenshot({ path: join(PHOTOS, `${name}-${size.width}.png`), fullPage: true })
  }
}

/** What the page may ask, with the cookies that it has: the status alone. */
const statusOf = (page: Page, method: string, path: string): Promise<number> =>
  page.evaluate(`fetch(${JSON.stringify(path)}, { method: '${method}', headers: { 'content-type': 'application/json' } }).then(({ status }) => status)`)

const typedOn = (layout: string, text: string): string => [...text].map((letter) => [...layout][[...UNITED_STATES].indexOf(letter)] ?? letter).join('')

const locked = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked')

const open = (page: Page) => expect(page.getByRole('button', { name: /^Lock now/ })).toBeVisible()

test('a passkey opens the keys of a desk that is locked, and never a session; taken away, it opens nothing', async ({ page, context, complaints }) => {
  test.setTimeout(600_000)
  const { anna } = people
  const sent: string[] = []
  page.on('request', (request) => void (request.method() === 'GET' || sent.push(`${new URL(request.url()).pathname} ${request.postData() ?? ''}`)))
  const key = await plugIn(page, { prf: true })
  await page.goto(`${server.url}/desk/sign-in`)
  await workOn(page, anna)

  await test.step('it is added in the settings; what its PRF gives stays in the browser', async () => {
    await toSettings(page)
    await addPasskey(page, 'Office key')
    await expect(page.getByText('The passkey was added.')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Office key' })).toBeVisible()
    expect(await key.passkeys()).toBe(1)
    const registered = sent.filter((line) => line.startsWith('/api/me/passkeys ')).map((line) => JSON.parse(line.slice(line.indexOf('{'))))
    expect(registered).toEqual([{ name: 'Office key', response: expect.objectContaining({ clientExtensionResults: {} }) }])
    await addPasskey(page, 'The same key again')
    await expect(page.getByText('holds a passkey of yours already')).toBeVisible()
    await look(page, 'settings')
  })

  const unlock = page.getByRole('button', { name: 'Unlock with Office key' })
  await test.step('it unlocks: the desk is where it was, with the keys of the group', async () => {
    await page.getByRole('button', { name: /^Lock now/ }).click()
    await locked(page)
    await expect.poll(() => page.workers().length).toBe(0)
    await unlock.waitFor()
    await expect(page.getByText('The passkey was added.'), 'nothing of what was done stays on the screen').toHaveCount(0)
    await look(page, 'locked')
    await unlock.click()
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
    await page.getByRole('navigation').getByRole('link', { name: 'Groups', exact: true }).click()
    await page.getByRole('option', { name: /Anna and Boris/ }).click()
    await expect(page.getByText('You hold its keys.')).toBeVisible()
    expect(page.workers()).toHaveLength(1)
    await page.reload()
    await unlock.click()
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groups')
  })

  await test.step('signed out, no passkey is asked for or taken: passphrase, then code', async () => {
    await toSettings(page)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await expect(page.getByRole('button', { name: /passkey|Unlock with/i })).toHaveCount(0)
    expect(await statusOf(page, 'GET', '/api/me/passkeys')).toBe(401)
    for (const [method, path] of [['GET', 'generate-authenticate-options'], ['POST', 'verify-authentication']] as const) {
      for (const before of ['/api/auth/passkey', '/api/passkey', '/inside/passkey']) expect(await statusOf(page, method, `${before}/${path}`), `${before}/${path}`).toBeGreaterThanOrEqual(404)
    }
    await givePassphrase(page, anna)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 }), 'the passphrase alone opens nothing').toHaveText('Sign in')
    expect(await statusOf(page, 'GET', '/api/me')).toBe(401)
    // In capitals, on a keyboard that was left in Ukrainian.
    await givePassphrase(page, { ...anna, passphrase: typedOn(LAYOUTS['ukrainian'] ?? '', anna.passphrase).toUpperCase() })
    // A telephone whose clock is ten minutes off.
    await giveCode(page, authenticatorCode(anna.authenticator, new Date(Date.now() + 600_000)))
    await expect(page.getByText('the clock of your telephone is wrong')).toBeVisible()
    await giveCode(page, await anotherCode(anna))
    await open(page)
  })

  await test.step('a finger that is not its owner’s opens nothing; the passphrase is enough', async () => {
    await page.getByRole('button', { name: /^Lock now/ }).click()
    await key.knowsOwner(false)
    await unlock.click()
    await expect(page.getByText('No passkey was given')).toBeVisible()
    await locked(page)
    await page.getByLabel('Passphrase', { exact: true }).fill(anna.passphrase)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await open(page)
  })

  await test.step('it is taken away: a desk that was locked before knows it still, and it opens nothing', async () => {
    const other = await context.newPage()
    await other.goto(`${server.url}/desk`)
    const stale = other.getByRole('button', { name: 'Unlock with Office key' })
    await stale.waitFor()
    await toSettings(page)
    await page.getByRole('listitem').filter({ hasText: 'Office key' }).getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByText('The passkey was removed.')).toBeVisible()
    await expect(page.getByText('You have no passkeys.')).toBeVisible()
    await stale.click()
    await expect(other.getByText('The server keeps nothing under this passkey. Unlock with your passphrase.')).toBeVisible()
    await locked(other)
    await page.getByRole('button', { name: /^Lock now/ }).click()
    await locked(page)
    await page.getByLabel('Passphrase', { exact: true }).fill(anna.passphrase)
    await expect(page.getByRole('button', { name: /^Unlock with/ })).toHaveCount(0)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await open(page)
    await other.close()
  })
  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
})

test('a key without PRF is told plainly, and the server hears nothing of it', async ({ page, complaints }) => {
  test.setTimeout(400_000)
  const sent: string[] = []
  page.on('request', (request) => void (request.method() === 'GET' || sent.push(new URL(request.url()).pathname)))
  await plugIn(page, { prf: false })
  await page.goto(`${server.url}/desk/sign-in`)
  await workOn(page, people.boris)
  await toSettings(page)
  await addPasskey(page, 'Old key')
  await expect(page.getByText('This browser or key cannot unlock by passkey: it lacks what is called PRF.')).toBeVisible()
  await expect(page.getByText('You have no passkeys.')).toBeVisible()
  expect(sent).not.toContain('/api/me/passkeys')
  await look(page, 'settings-no-prf')
  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
})
