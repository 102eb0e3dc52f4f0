import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from '#tests/browser/find-browser'
import { findCanaries, type Finding } from '#tests/canary/find-canaries'
import { aNetworkOn, nextCode, type Worker } from '#tests/story/a-network'
import { keysOf, textsOf } from '#tests/story/keys-of'
import { startRealServer, type RunningServer } from '#tests/story/running-server'

let folder: string
let server: RunningServer
let anna: Worker
test.beforeAll(async () => {
  test.setTimeout(240_000)
  folder = await mkdtemp(join(tmpdir(), 'waystation-device-'))
  server = await startRealServer(join(folder, 'data'))
  anna = (await aNetworkOn(server)).anna
})
test.afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

/** A browser with a profile on disk, as people have one. */
const aBrowser = async (profile: string): Promise<BrowserContext> => {
  const { path, env } = await findBrowser()
  return chromium.launchPersistentContext(profile, { executablePath: path, args: [...BROWSER_ARGUMENTS], env: { ...process.env, ...env } as Record<string, string> })
}

const signsIn = async (page: Page, code: string): Promise<void> => {
  await page.goto(`${server.url}/desk/sign-in`)
  await page.getByLabel('Sign-in name').fill(anna.signInName)
  const passphrase = page.getByRole('textbox', { name: 'Passphrase' })
  await passphrase.fill(anna.passphrase)
  // Whoever wants to see what they type: from then on it is a line of text like any other.
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('textbox', { name: 'Code of your authenticator' }).fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Start' }).waitFor({ timeout: 60_000 })
}

const told = (profile: string, findings: readonly Finding[]): readonly string[] => findings.map(({ file, canary, encoding, inside }) => `${canary} in ${file.replace(profile, '')}, ${[...inside, encoding].join(', ')}`)

test('somebody signs in, works, locks, opens again and goes: no key and no passphrase is in the profile of the browser; one that is put there is found', async () => {
  test.setTimeout(240_000)
  const profile = join(folder, 'profile')
  const [keys, canaries] = [await keysOf(anna), textsOf(anna)]
  const hunt = async () => told(profile, await findCanaries({ folders: [profile], canaries, keys }))
  expect(keys.size).toBeGreaterThanOrEqual(5)

  const browser = await aBrowser(profile)
  const page = await browser.newPage()
  await signsIn(page, nextCode(anna.authenticator))
  await page.reload()
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(anna.passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.getByRole('button', { name: /^Lock now/ }).waitFor()
  const [holder] = page.workers()
  expect(holder, 'a worker holds the keys').toBeDefined()
  await page.getByRole('button', { name: /^Lock now/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()
  await expect.poll(() => page.workers().some((worker) => worker === holder), { message: 'to lock is to end the worker' }).toBe(false)
  await browser.close()
  expect((await readdir(profile)).length, 'the browser did keep a profile').toBeGreaterThan(5)
  const origins = await readdir(join(profile, 'Default/IndexedDB'))
  expect(origins.join(' '), 'the desk did keep what it has seen, sealed').toContain('localhost')
  expect(await hunt()).toEqual([])

  const [[name, key] = ['', new Uint8Array(0)]] = keys
  const again = await aBrowser(profile)
  const other = await again.newPage()
  await other.goto(`${server.url}/desk`)
  await other.evaluate(`new Promise((done, failed) => {
    const opening = indexedDB.open('a-careless-program', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('keys')
    opening.onerror = failed
    opening.onsuccess = () => { const writing = opening.result.transaction('keys', 'readwrite', { durability: 'strict' }); writing.objectStore('keys').put(new Uint8Array([${key.join(',')}]), 'k'); writing.oncomplete = () => done() }
  })`)
  await other.evaluate(`localStorage.setItem('draft', ${JSON.stringify(anna.passphrase)})`)
  await again.close()
  const found = await hunt()
  expect(found.filter((one) => one.startsWith(`${name} in`) && one.includes('IndexedDB')).length, found.join('\n')).toBeGreaterThan(0)
  expect(found.filter((one) => one.startsWith(anna.passphrase) && one.includes('Local Storage')).length, found.join('\n')).toBeGreaterThan(0)
})
