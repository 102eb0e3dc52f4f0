import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Locator, Page } from '@playwright/test'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, goTo, look, REFUSED, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn } from '#tests/journeys/staff'

const EXAMPLES = resolve(import.meta.dirname, '../../examples')

let network: OwnNetwork
let folder: string
test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await mkdtemp(join(tmpdir(), 'waystation-dropped-'))
  network = await openPreparedNetwork()
})
test.afterAll(async () => {
  await network.close()
  await rm(folder, { recursive: true, force: true })
})

/** Writes files into a folder on the disk. Gives their paths. */
const inFolder = (files: Readonly<Record<string, Buffer | string>>): Promise<string[]> =>
  Promise.all(Object.entries(files).map(async ([name, content]) => {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }))

/** Lets files of the disk fall on a place, as a hand with a pointer does. */
const drop = async (page: Page, place: Locator, files: readonly string[]): Promise<void> => {
  await place.scrollIntoViewIfNeeded()
  const { x = 0, y = 0, width = 0, height = 0 } = (await place.boundingBox()) ?? {}
  const session = await page.context().newCDPSession(page)
  const at = { x: x + width / 2, y: y + height / 2, data: { items: [], files: [...files], dragOperationsMask: 1 } }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...at })
  await session.detach()
}

/** What stands at an address of the public site, without a script and without anybody being signed in. */
const onSite = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
  const answer = await fetch(`${network.server.url}${path}`)
  return { status: answer.status, text: await answer.text() }
}

/** Where the server keeps the bytes of a file of the examples. */
const stored = async (path: string): Promise<string> => {
  const sha256 = createHash('sha256').update(await readFile(`${EXAMPLES}/${path}`)).digest('hex')
  const found = (await readdir(network.server.data, { recursive: true, withFileTypes: true })).find((entry) => entry.isFile() && entry.name === sha256.slice(2))
  if (found === undefined) throw new Error(`the server does not keep ${path}`)
  return join(found.parentPath, found.name)
}

/** Has all files read again, as whoever runs the installation does. It ends with 1 where anything is wrong, which here is wanted. */
const checkFiles = async (): Promise<void> => void (await network.server.command('library', 'check').catch(() => undefined))

/** A day so many days from now, as a field of a form has it. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const numberIn = (url: string): number => Number(/\/library\/(\d+)/.exec(url)?.[1])

/** Lena sits down at her desk, in a browser of her own. */
const lenaSitsDown = async (browser: Browser, complaints: string[]) => {
  const context = await browser.newContext({ baseURL: network.server.url })
  const page = await deskIn(context, complaints)
  const lena = network.at('lena', page)
  await page.goto('/desk')
  await signIn(lena)
  return { context, page, lena }
}

test('a librarian takes files in, corrects what was guessed, publishes, holds back, withdraws', async ({ browser, complaints }) => {
  test.setTimeout(420_000)
  const { context, page, lena } = await lenaSitsDown(browser, complaints)
  let guide = 0
  let text = 0

  await test.step('four files fall on the page: two are read, one is kept unread, one is none', async () => {
    await goTo(lena, 'Library')
    await expect(page.getByText('Nothing is here yet.')).toBeVisible()
    await look(page, 'library-empty')
    const broken = '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 9 0 R >>\n%%EOF\n'
    const saved = '<!doctype html><title>Not found</title><p>The page is not there any more.'
    const files = await inFolder({ 'guide.pdf': await readFile(`${EXAMPLES}/9001-guide/guide.pdf`), 'your-rights.docx': await readFile(`${EXAMPLES}/9005-your-rights-text/en.docx`), 'broken.pdf': broken, 'download.pdf': saved })
    await drop(page, page.locator('.drop'), files)
    const lines = page.getByRole('list', { name: 'Files on their way' }).getByRole('listitem')
    await expect(lines).toHaveCount(4)
    await expect(page.getByText(/\d of 4 done\./)).toBeVisible()
    await expect(page.getByText('4 of 4 done.')).toBeVisible({ timeout: 90_000 })
    await expect(lines.filter({ hasText: /Ready: \d+ pages?\./ })).toHaveCount(2)
    await expect(lines.filter({ hasText: 'Kept, but not searchable: the file is damaged, locked or of a kind that cannot be read.' })).toHaveCount(1)
    await expect(lines.filter({ hasText: 'Not taken in. The file is not what its name says' })).toHaveCount(1)
    await expect(page.getByText('3 documents')).toBeVisible()
    await look(page, 'library-taken-in')
  })

  await test.step('the same file again is said, and nothing is added', async () => {
    await page.getByRole('button', { name: 'Clear what is done' }).click()
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose files' }).click()
    await (await choosing).setFiles([{ name: 'again.pdf', mimeType: 'application/pdf', buffer: await readFile(`${EXAMPLES}/9001-guide/guide.pdf`) }])
    await expect(page.getByText(/This file is in the library already, as document \d+\. Nothing was added\./)).toBeVisible()
    await page.getByRole('link', { name: 'again.pdf' }).click()
    await page.getByRole('heading', { level: 2, name: 'Description' }).waitFor()
    guide = numberIn(page.url())
  })

  await test.step('what was guessed is corrected beside the page', async () => {
    const picture = page.getByRole('img', { name: 'Picture of page 1' })
    await expect(picture).toBeVisible()
    await expect.poll(() => picture.evaluate((image: unknown) => (image as { readonly naturalWidth: number }).naturalWidth)).toBeGreaterThan(100)
    await page.getByRole('button', { name: 'Next page' }).click()
    await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible()
    await page.getByRole('tab', { name: 'Text' }).click()
    await expect(page.locator('.page-text')).not.toBeEmpty()
    await page.getByRole('tab', { name: 'Picture' }).click()
    await look(page, 'library-document')
    await page.getByLabel('Title', { exact: true }).fill('Guide to the heron garden')
    await page.keyboard.press('Tab')
    await told(page, 'Saved: Title.')
    await page.getByLabel('Date', { exact: true }).fill('2021-13')
    await page.keyboard.press('Tab')
    await expect(page.getByText('That is no date. Write 2021, 2021-03 or 2021-03-15.')).toBeVisible()
    await look(page, 'library-wrong-date')
    await page.getByLabel('Date', { exact: true }).fill('2021-03')
    await page.keyboard.press('Tab')
    await told(page, 'Saved: Date.')
    const keywords = page.getByLabel('Find: Keywords')
    await keywords.fill('poli')
    await page.getByRole('list', { name: 'Find: Keywords' }).getByRole('button', { name: 'police', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Remove police' })).toBeVisible()
    for (const part of await page.getByRole('button', { name: /^That is right: / }).all()) await part.click()
    await expect(page.getByText('Guessed from the file.')).toHaveCount(0)
    await expect(page.getByRole('status').filter({ hasText: 'All is saved.' })).toBeVisible()
  })

  await test.step('published, readers find it by its words; made a draft again by Undo, they do not', async () => {
    expect((await onSite(`/en/library/${guide}`)).status).toBe(404)
    await page.getByRole('button', { name: 'Publish now' }).click()
    await told(page, 'It is published now.')
    await expect.poll(async () => (await onSite('/en/library?q=heron+garden')).text, { timeout: 30_000 }).toContain('guide-to-the-heron-garden')
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await told(page, 'It is as it was.')
    await expect.poll(async () => (await onSite(`/en/library/${guide}?once`)).status).toBe(404)
    await page.getByRole('button', { name: 'Publish now' }).click()
    await expect(page.getByText('Published.', { exact: true })).toBeVisible()
    await look(page, 'library-published')
  })

  await test.step('another is related to it and held back: until its day only the organisation sees it', async () => {
    await page.getByRole('link', { name: 'To the list' }).click()
    await page.locator('.documents').getByRole('link').filter({ hasText: /right/i }).first().click()
    await page.getByRole('heading', { level: 2, name: 'Related documents' }).waitFor()
    text = numberIn(page.url())
    await page.getByLabel('How it stands to it').selectOption('comments on')
    await page.getByLabel('Number of the other').fill('the guide')
    await page.getByRole('region', { name: 'Related documents' }).getByRole('button', { name: 'Add' }).click()
    await expect(page.getByText('A number of one to nine digits.')).toBeVisible()
    await page.getByLabel('Number of the other').fill(String(guide))
    await page.getByRole('region', { name: 'Related documents' }).getByRole('button', { name: 'Add' }).click()
    await expect(page.getByRole('link', { name: 'Guide to the heron garden' })).toBeVisible()
    await page.getByLabel('Hold back until').fill(inDays(30))
    await page.getByRole('button', { name: 'Publish on that day' }).click()
    await expect(page.getByText(/^Published, and held back until /)).toBeVisible()
    await look(page, 'library-held-back')
    expect((await onSite(`/en/library/${text}`)).status).toBe(404)
    await page.getByRole('button', { name: 'Publish now' }).click()
    await expect(page.getByText('Published.', { exact: true })).toBeVisible()
    await expect.poll(async () => (await onSite(`/en/library/${text}`)).status).toBe(200)
  })

  await test.step('withdrawn, a notice stands in its place and says why', async () => {
    await page.getByText('Withdraw it', { exact: true }).first().click()
    await page.getByLabel('Reason, for readers').fill('A survivor asked for it.')
    await page.getByRole('button', { name: 'Withdraw it' }).click()
    await expect(page.getByText('Withdrawn. Its number and a notice stay.')).toBeVisible()
    await look(page, 'library-withdrawn')
    await expect.poll(async () => (await onSite(`/en/library/${text}?gone`)).text).toContain('A survivor asked for it.')
    await page.getByRole('link', { name: 'To the list' }).click()
    await page.getByRole('navigation', { name: 'All' }).getByRole('button', { name: /Withdrawn/ }).click()
    await expect(page.locator('.documents').getByRole('listitem')).toHaveCount(1)
    await look(page, 'library-list')
  })

  await test.step('a file that is lost or has changed is said, with what to do; its document tells what befell it', async () => {
    await goTo(lena, 'Files that changed')
    await expect(page.getByText('Nothing is wrong: every file that was looked at is as it was taken in.')).toBeVisible()
    await look(page, 'library-nothing-changed')
    await rm(await stored('9001-guide/guide.pdf'))
    const changed = await stored('9005-your-rights-text/en.docx')
    await writeFile(changed, (await readFile(changed)).toReversed())
    await checkFiles()
    await goTo(lena, 'Library')
    await page.getByRole('link', { name: 'See which, and what to do' }).click()
    const standing = page.getByRole('region', { name: 'Not repaired' }).getByRole('listitem')
    await expect(standing).toHaveCount(2)
    await expect(standing.filter({ hasText: 'guide.pdf' })).toContainText('Missing: the store has lost the file. Readers cannot open it.')
    await expect(standing.filter({ hasText: 'your-rights.docx' })).toContainText('with other content.')
    await look(page, 'library-changed')
    await standing.getByRole('link', { name: /Guide to the heron garden/ }).click()
    await expect(page.getByRole('region', { name: 'Files', exact: true })).toContainText('Missing: the store has lost the file.')
    await page.getByText('Show the history').click()
    const history = page.getByRole('region', { name: 'What befell the files' })
    await expect(history.getByRole('listitem').first()).toContainText('Taken in, as PDF.')
    await expect(history.getByRole('listitem').last()).toContainText('Read again: the file was missing.')
    await look(page, 'library-history')
    const saving = page.waitForEvent('download')
    await history.getByRole('button', { name: 'Save as PREMIS (XML)' }).click()
    expect(await readFile(await (await saving).path(), 'utf8')).toContain('<premis xmlns="http://www.loc.gov/premis/v3"')
  })

  await test.step('taken in once more, the lost file is whole again', async () => {
    await goTo(lena, 'Library')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose files' }).click()
    await (await choosing).setFiles([`${EXAMPLES}/9001-guide/guide.pdf`])
    await expect(page.getByText(/This file is in the library already/)).toBeVisible()
    await checkFiles()
    await goTo(lena, 'Files that changed')
    await expect(page.getByRole('region', { name: 'Not repaired' }).getByRole('listitem')).toHaveCount(1)
    await expect(page.getByRole('region', { name: 'Repaired and replaced' })).toContainText('It was missing.')
    await look(page, 'library-repaired')
  })

  expect(complaints.filter((said) => !REFUSED.test(said))).toEqual([])
  complaints.length = 0
  await context.close()
})
