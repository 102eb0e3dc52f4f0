import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findCanaries } from '#tests/canary/find-canaries'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, REFUSED, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn, type Colleague } from '#tests/journeys/staff'

let network: OwnNetwork | undefined
let folder: string
test.beforeAll(async () => {
  test.setTimeout(240_000)
  network = await openPreparedNetwork()
  folder = await mkdtemp(join(tmpdir(), 'waystation-profile-'))
})
test.afterAll(async () => {
  await network?.close()
  await rm(folder, { recursive: true, force: true })
})

const CANARY = {
  given: 'Vulpecula-9hq2',
  family: 'Зеленина-Канаркова',
  code: 'kv-lark-77 Żółw',
  cover: 'kv-The dentist of Młynie 17',
  address: '+380 99 731 20 64',
  typed: 'kv-somebody looked for',
  story: 'kv-what she told Їжак',
  draft: 'kv-what is only begun',
  file: 'kv-name of a file.txt',
  content: 'kv-content of a file Żółw',
} as const

/** All that a page may keep in its browser, as one text: what lies packed in the browser's own files is read here as the page would read it. */
const STORED = `(async () => {
  const said = { local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie, address: location.href, title: document.title, history: JSON.stringify(history.state), name: window.name, caches: [], databases: [] }
  for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) said.caches.push(name, request.url, await (await (await caches.open(name)).match(request)).text())
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((done, fail) => { const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); asked.onerror = fail })
    for (const store of database.objectStoreNames) {
      const all = (what) => new Promise((done, fail) => { const asked = database.transaction(store).objectStore(store)[what](); asked.onsuccess = () => done(asked.result); asked.onerror = fail })
      const spell = (_, value) => ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? { text: new TextDecoder('latin1').decode(value) } : value
      said.databases.push(name, store, JSON.stringify([await all('getAllKeys'), await all('getAll')], spell))
    }
    database.close()
  }
  return JSON.stringify(said)
})()`

test('what is typed, saved, begun, looked for and attached is in no request, in no storage of the browser, and nowhere in its folder on the disk', async ({ complaints }, { project }) => {
  test.setTimeout(400_000)
  if (network === undefined) throw new Error('the network was opened')
  const context = await chromium.launchPersistentContext(folder, { ...project.use.launchOptions, baseURL: network.server.url })
  const asked: Buffer[] = []
  context.on('request', (request) => void asked.push(Buffer.from(JSON.stringify([request.method(), request.url(), request.headers()])), request.postDataBuffer() ?? Buffer.alloc(0)))
  const page = await deskIn(context, complaints)
  const daria: Colleague = network.at('daria', page)
  const unlock = async (): Promise<void> => {
    await page.getByLabel('Passphrase', { exact: true }).fill(daria.passphrase)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  }
  await page.goto('/desk')
  await signIn(daria)
  await page.goto('/desk/clients/register')
  await unlock()
  await page.getByRole('textbox', { name: 'Given name' }).fill(CANARY.given)
  await page.getByRole('textbox', { name: 'Family name' }).fill(CANARY.family)
  await page.getByRole('textbox', { name: 'Code name' }).fill(CANARY.code)
  await page.getByRole('button', { name: 'Add: Ways' }).click()
  await page.getByRole('combobox', { name: /^By/ }).selectOption('call')
  await page.getByRole('textbox', { name: 'Number or address' }).fill(CANARY.address)
  await page.getByRole('textbox', { name: 'What to say if somebody else answers' }).fill(CANARY.cover)
  await page.getByRole('button', { name: 'Register' }).click()
  await told(page, 'Registered. Everything else can follow here.')
  await page.getByRole('button', { name: 'Add: Narrative' }).click()
  await page.getByRole('textbox', { name: /^Text/ }).fill(CANARY.story)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await told(page, 'Saved: Narrative.')
  await page.getByRole('button', { name: /^Open the narrative of/ }).click()
  await expect(page.getByText(CANARY.story)).toBeVisible()
  await page.getByLabel('Add a file').setInputFiles({ name: CANARY.file, mimeType: 'text/plain', buffer: Buffer.from(CANARY.content.repeat(50)) })
  await page.getByRole('button', { name: 'Seal and keep' }).click()
  await told(page, `Kept: ${CANARY.file}.`)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByText(CANARY.content).first()).toBeVisible()
  await page.getByRole('button', { name: 'Write: Household and children' }).click()
  await page.getByRole('textbox').last().fill(CANARY.draft)
  await expect(page.getByText('Kept as a draft that only you can read.')).toBeVisible()
  const opened = Buffer.from(await page.evaluate<string>(STORED))
  await page.goto('/desk/clients')
  await unlock()
  await page.getByRole('searchbox').fill(CANARY.typed)
  await expect(page.getByText(/^Nobody/).first()).toBeVisible()
  await page.getByRole('searchbox').fill(CANARY.given)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.getByRole('button', { name: /Lock now/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked')
  const locked = Buffer.from(await page.evaluate<string>(STORED))
  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  const said = Buffer.from(complaints.join('\n'))
  complaints.length = 0
  await context.close()

  expect(asked.length).toBeGreaterThan(40)
  expect(opened.toString(), 'the browser keeps something of its own').toContain('pins/')
  const bytes = new Map([['every request', Buffer.concat(asked)], ['what the page may keep', opened], ['the same, locked', locked], ['the console', said], ['what the server said', Buffer.from(network.server.said())]])
  const findings = await findCanaries({ folders: [folder], bytes, canaries: [...Object.values(CANARY), daria.passphrase] })
  expect(findings.map(({ file, canary, encoding, inside }) => `${canary} in ${file.replace(folder, '')}, ${[...inside, encoding].join(', ')}`)).toEqual([])
})
