import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, look, REFUSED, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn, type Colleague } from '#tests/journeys/staff'

let network: OwnNetwork | undefined
let folder: string
test.beforeAll(async () => {
  test.setTimeout(240_000)
  network = await openPreparedNetwork()
  folder = await mkdtemp(join(tmpdir(), 'waystation-big-'))
})
test.afterAll(async () => {
  await network?.close()
  await rm(folder, { recursive: true, force: true })
})

const OFFLINE = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_IO_SUSPENDED|net::ERR/

/** A file of so many bytes that does not pack: noughts on the disk, with something to tell its places apart. */
const aFile = async (name: string, bytes: number): Promise<string> => {
  const path = join(folder, name)
  const file = await open(path, 'w')
  for (let at = 0; at < bytes; at += 10_000_000) await file.write(`at ${at}`, at)
  await file.close()
  await truncate(path, bytes)
  return path
}

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part)
  return hash.digest('hex')
}

test('a file of 200 MB is broken off, taken up again, kept and opened; a bigger one is refused; strange words stay words', async ({ browser, complaints }) => {
  test.setTimeout(900_000)
  if (network === undefined) throw new Error('the network was opened')
  const context = await browser.newContext({ baseURL: network.server.url, acceptDownloads: true })
  const page = await deskIn(context, complaints)
  const daria: Colleague = network.at('daria', page)
  await page.goto('/desk')
  await signIn(daria)

  await test.step('a name in mixed scripts, with marks that turn the line round, stands as it was typed', async () => {
    await page.goto('/desk/clients/register')
    await page.getByLabel('Passphrase', { exact: true }).fill(daria.passphrase)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await page.getByRole('textbox', { name: 'Given name' }).fill('Оlena <b>\u202Eana')
    await page.getByRole('textbox', { name: 'Family name' }).fill('Шevchenko عمر')
    await page.getByRole('textbox', { name: 'Date of birth' }).fill('12.3.1849')
    await expect(page.getByText(/1850/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Date of birth' }).fill('1369/04/13')
    await page.getByRole('button', { name: 'Register' }).click()
    await expect(page.getByText('Say what this date means, or keep the words as they are.')).toBeVisible()
    await look(page, 'bad-input-date')
    await page.getByRole('button', { name: /Keep/ }).first().click()
    await page.getByRole('button', { name: 'Register' }).click()
    await told(page, 'Registered. Everything else can follow here.')
    // What would turn the rest of the line round is not drawn; it stays in the answer.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Оlena <b>ana Шevchenko عمر')
    await expect(page.getByText('1369/04/13')).toBeVisible()
    expect(await page.locator('h1 b').count()).toBe(0)
    await look(page, 'bad-input-name')
  })

  await test.step('257 MiB are refused with a sentence', async () => {
    await page.getByLabel('Add a file').setInputFiles(await aFile('too-big.bin', 257 * 2 ** 20))
    await page.getByRole('button', { name: 'Seal and keep' }).click()
    await expect(page.getByText('This is too big. An attachment has at most 200 MB')).toBeVisible()
    await look(page, 'bad-input-too-big')
    await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  })

  const big = await aFile('interview.bin', 200_000_000)

  await test.step('200 MB: broken off in the middle by a line that goes, and taken up again', async () => {
    await page.getByLabel('Add a file').setInputFiles(big)
    await page.getByRole('button', { name: 'Seal and keep' }).click()
    await expect(page.getByText(/^Sending/)).toBeVisible({ timeout: 300_000 })
    await context.setOffline(true)
    await expect(page.getByText(/The server does not answer/).first()).toBeVisible({ timeout: 60_000 })
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Seal and keep' }).click()
    await told(page, 'Kept: interview.bin.')
  })

  await test.step('it opens as it was', async () => {
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    await page.getByRole('button', { name: 'Download it', exact: false }).first().click()
    const link = page.getByRole('link', { name: 'Download: interview.bin' })
    await expect(link).toBeVisible({ timeout: 300_000 })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const saved = join(folder, 'opened.bin')
    await download.saveAs(saved)
    expect(await hashOf(saved)).toBe(await hashOf(big))
  })

  expect(complaints.filter((text) => !REFUSED.test(text) && !OFFLINE.test(text))).toEqual([])
  complaints.length = 0
  await context.close()
})
