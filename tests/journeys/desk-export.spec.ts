import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { Decrypter } from 'age-encryption'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, goTo, look, REFUSED, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn } from '#tests/journeys/staff'

let network: OwnNetwork | undefined
let folder = ''
test.beforeAll(async () => {
  test.setTimeout(900_000)
  network = await openPreparedNetwork()
  folder = await mkdtemp(join(tmpdir(), 'waystation-export-'))
})
test.afterAll(async () => {
  await network?.close()
  await rm(folder, { recursive: true, force: true })
})

/** What never leaves, and what leaves only when it was asked for. */
const NEVER = ['ORIENTATION-CANARY', 'PROOF-CANARY'] as const
const ALLEGED = 'ALLEGED-CANARY'
const NAME = 'Ткаченко'

const part = (page: Page, form: string) => page.locator('main').getByRole('group', { name: form, exact: true }).first()

/** Prepares, writes into the file, and gives what is downloaded, by the words of its link. */
const exported = async (page: Page, ...links: readonly string[]): Promise<readonly Buffer[]> => {
  await page.getByRole('button', { name: 'Prepare' }).click()
  // A passphrase is stretched slowly, by design.
  await expect(page.getByText('1 file would leave.')).toBeVisible({ timeout: 180_000 })
  await page.getByRole('button', { name: 'Write it into the files, and download' }).click()
  await expect(page.getByRole('heading', { name: 'Ready to download' })).toBeFocused()
  const files: Buffer[] = []
  for (const link of links) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link, exact: true }).click()])
    expect(download.suggestedFilename()).toMatch(/^export-[a-z0-9]{6}(?:-[a-z]+)?\.(?:xlsx|csv|json|age)$/)
    files.push(await readFile(await download.path()))
  }
  return files
}

const withoutWords = (bytes: Uint8Array, words: readonly string[]): void => {
  for (const word of words) expect(Buffer.from(bytes).includes(Buffer.from(word)), word).toBe(false)
}

const PYTHON = '/usr/bin/python3'
const readSheets = async (bytes: Uint8Array): Promise<readonly string[] | undefined> => {
  try {
    execFileSync(PYTHON, ['-c', 'import openpyxl'], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  await writeFile(join(folder, 'book.xlsx'), bytes)
  // A list of names, printed just there.
  return JSON.parse(execFileSync(PYTHON, ['-c', 'import sys, json, openpyxl; print(json.dumps(openpyxl.load_workbook(sys.argv[1]).sheetnames))', join(folder, 'book.xlsx')], { encoding: 'utf8' })) as readonly string[]
}

test('one file leaves in every format, is written down each time, and what must stay stays; a sheet is printed in every language', async ({ browser, complaints }) => {
  test.setTimeout(900_000)
  if (network === undefined) throw new Error('the network was opened')
  const context = await browser.newContext({ baseURL: network.server.url, acceptDownloads: true })
  const page = await deskIn(context, complaints)
  const daria = network.at('daria', page)
  await page.goto('/desk')
  await signIn(daria)

  await test.step('somebody of whom there is much to say', async () => {
    await page.getByRole('link', { name: 'Clients', exact: true }).click()
    await page.getByRole('link', { name: 'Register somebody', exact: true }).click()
    await page.getByRole('textbox', { name: 'Given name' }).fill('Оксана')
    await page.getByRole('textbox', { name: 'Family name' }).fill(NAME)
    await page.getByRole('textbox', { name: 'Date of birth' }).fill('1999-04-03')
    await page.getByRole('textbox', { name: 'Came on' }).fill('2026-02')
    await page.getByRole('textbox', { name: 'Word that proves who speaks' }).fill('PROOF-CANARY')
    await page.getByRole('button', { name: 'Register', exact: true }).click()
    await told(page, 'Registered. Everything else can follow here.')
    await part(page, 'Person').getByRole('button', { name: 'Change: Person' }).click()
    await page.getByRole('textbox', { name: 'Sexual orientation, if offered' }).fill('ORIENTATION-CANARY')
    await page.getByRole('combobox', { name: 'Sex, for statistics' }).selectOption('female')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await told(page, 'Saved: Person.')
    await page.getByRole('button', { name: 'Add: What happened' }).click()
    await page.getByText('Begging', { exact: true }).click()
    await page.getByText('Domestic servitude', { exact: true }).click()
    await page.getByRole('button', { name: 'Add: Alleged persons' }).click()
    await page.getByRole('textbox', { name: 'Known as' }).fill(ALLEGED)
    await page.getByRole('textbox', { name: /^Needed for/ }).fill('wages')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await told(page, 'Saved: What happened.')
    await page.getByRole('button', { name: 'Add: Narrative' }).click()
    await page.getByRole('textbox', { name: /^Text/ }).fill('STORY-CANARY')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await told(page, 'Saved: Narrative.')
    await page.getByLabel('Add a file').setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Oksana, LETTER-CANARY') })
    await page.getByRole('button', { name: 'Seal and keep' }).click()
    await told(page, 'Kept: letter.txt.')
  })

  await test.step('a workbook names nobody unless it is asked to', async () => {
    await page.getByRole('link', { name: 'Export this file' }).click()
    await page.getByRole('heading', { level: 1, name: 'Export' }).waitFor()
    expect(new URL(page.url()).search).toMatch(/^\?client=[0-9a-f-]{36}$/)
    await page.getByRole('button', { name: 'Prepare' }).click()
    await expect(page.getByText('Say who receives it.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Who receives it' }).fill('Our own archive')
    await look(page, 'export-asking')
    await page.getByRole('button', { name: 'Prepare' }).click()
    await expect(page.getByRole('heading', { name: 'What would leave' })).toBeFocused()
    await look(page, 'export-planned')
    await page.getByRole('button', { name: 'Change something' }).click()
    const [book = Buffer.alloc(0)] = await exported(page, 'Download')
    await look(page, 'export-done')
    const parts = unzipSync(book)
    for (const bytes of Object.values(parts)) withoutWords(bytes, [...NEVER, ALLEGED, NAME, 'Оксана', '1999-04-03', 'STORY', 'letter.txt', 'LETTER'])
    expect(Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString()).toContain('1999')
    const sheets = await readSheets(book)
    if (sheets !== undefined) expect(sheets).toEqual(['Person', 'How the person came', 'What happened'])
  })

  await test.step('names and a narrative, once each is named', async () => {
    await page.getByRole('button', { name: 'Another export' }).click()
    await page.getByText('Names', { exact: true }).click()
    await page.getByRole('button', { name: 'Show which narratives there are' }).click()
    await page.getByText(/narrative of/).click()
    const [book = Buffer.alloc(0)] = await exported(page, 'Download')
    const text = Object.values(unzipSync(book)).map((bytes) => Buffer.from(bytes).toString()).join('')
    for (const word of [NAME, 'STORY-CANARY']) expect(text).toContain(word)
    withoutWords(Buffer.from(text), [...NEVER, ALLEGED])
  })

  await test.step('HTCDS as tables and as JSON; alleged persons only when they are asked for', async () => {
    await page.getByRole('button', { name: 'Another export' }).click()
    await page.getByRole('combobox', { name: 'Format' }).selectOption('htcds-csv')
    const [persons = Buffer.alloc(0)] = await exported(page, 'Download the persons')
    withoutWords(persons, [...NEVER, ALLEGED, NAME])
    expect(parse(persons, { columns: true })).toMatchObject([{ prs_FirstName: '', prs_Birthdate: '', prs_Gender: 'Feminine', vic_TypeOfExploitation: expect.stringContaining('ForcedBegging') }])
    await page.getByRole('button', { name: 'Another export' }).click()
    await page.getByRole('combobox', { name: 'Format' }).selectOption('htcds-json')
    await page.getByText('What is about others', { exact: true }).click()
    const [json = Buffer.alloc(0)] = await exported(page, 'Download')
    expect(JSON.parse(json.toString())).toMatchObject({ standard: 'HTCDS 2.0', cases: [{ person: { prs_Gender: 'Feminine' }, perpetrators: [{ per_RoleDetails: ALLEGED }] }] })
    withoutWords(json, [...NEVER, NAME])
  })

  await test.step('for a purpose of consent nothing leaves without it', async () => {
    await page.getByRole('button', { name: 'Another export' }).click()
    await page.getByRole('combobox', { name: 'Purpose' }).selectOption('research')
    await page.getByRole('button', { name: 'Prepare' }).click()
    await expect(page.getByText('No file would leave.')).toBeVisible()
    await expect(page.getByText(/No consent in force/)).toBeVisible()
    await look(page, 'export-no-consent')
    await page.getByRole('button', { name: 'Change something' }).click()
    await page.getByRole('combobox', { name: 'Purpose' }).selectOption('own-move')
  })

  await test.step('sealed with its attachments: by a passphrase, and to a key that the age command opens', async () => {
    await page.getByRole('combobox', { name: 'Format' }).selectOption('age')
    const words = page.getByRole('textbox', { name: 'Passphrase' })
    await expect(words).toHaveValue(/^(?:[a-z]+-){5}[a-z]+$/)
    const passphrase = await words.inputValue()
    await words.fill('password1')
    await page.getByRole('button', { name: 'Prepare' }).click()
    await expect(page.getByText('This passphrase is too weak to be let out with.')).toBeVisible()
    await words.fill(passphrase)
    await look(page, 'export-age')
    const [sealed = Buffer.alloc(0)] = await exported(page, 'Download')
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    const archive = Buffer.from(await decrypter.decrypt(sealed))
    withoutWords(archive, [...NEVER, ALLEGED])
    // The narrative is still named.
    for (const word of [NAME, '1999-04-03', 'LETTER-CANARY', 'STORY-CANARY']) expect(archive.includes(word), word).toBe(true)
    if (!existsSync('/usr/bin/age')) return
    const identity = execFileSync('/usr/bin/age-keygen', [], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    await writeFile(join(folder, 'identity'), identity)
    await page.getByRole('button', { name: 'Another export' }).click()
    await page.getByRole('combobox', { name: 'How it is sealed' }).selectOption('recipients')
    await page.getByRole('textbox', { name: 'Age keys, one a line' }).fill(/age1\w+/.exec(identity)?.[0] ?? '')
    const [forKey = Buffer.alloc(0)] = await exported(page, 'Download')
    await writeFile(join(folder, 'export.age'), forKey)
    execFileSync('sh', ['-c', 'age --decrypt -i identity export.age | tar -x'], { cwd: folder })
    expect((await readFile(join(folder, 'clients.jsonl'), 'utf8')).split('\n')).toHaveLength(4)
    expect(execFileSync('sh', ['-c', 'cat attachments/*'], { cwd: folder, encoding: 'utf8' })).toBe('Dear Oksana, LETTER-CANARY')
  })

  await test.step('each of them stands in the file', async () => {
    await page.getByRole('link', { name: 'Clients', exact: true }).click()
    await page.getByRole('option', { name: new RegExp(NAME) }).click()
    await page.getByRole('heading', { level: 1, name: new RegExp(NAME) }).waitFor()
    await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('link', { name: 'Export', exact: true })).toHaveCount(existsSync('/usr/bin/age') ? 6 : 5)
  })

  await test.step('the sheet: two sides of paper in every language', async () => {
    await goTo({ page }, 'Sheet to print')
    await look(page, 'print-form')
    const languages = page.getByRole('combobox', { name: 'Language' })
    for (const language of ['en', 'nl', 'pl', 'cs', 'bg', 'mk', 'ro', 'ru', 'uk', 'be', 'de', 'fr']) {
      await languages.selectOption(language)
      await expect(page.locator(`.intake-sheet[lang=${language}]`)).toBeVisible()
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      const photos = process.env['JOURNEYS_PHOTOS']
      if (photos !== undefined) await writeFile(join(photos, `print-form-${language}.pdf`), pdf)
      expect.soft(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, language).toBe(2)
    }
  })

  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
  await context.close()
})
