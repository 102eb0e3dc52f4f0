import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, goTo, look, REFUSED, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn } from '#tests/journeys/staff'
import { xlsxFile } from '../../src/modules/clients/import/testing.ts'

let network: OwnNetwork | undefined
test.beforeAll(async () => {
  test.setTimeout(240_000)
  network = await openPreparedNetwork()
})
test.afterAll(async () => await network?.close())

/** As an office keeps it: a title above, names in two scripts, dates as typed and as the program has them, telephones, remarks, and a line that was never finished. */
const LIST = [
  ['Клієнти 2025, Одеса'],
  ['№', 'Прізвище', 'Ім’я', 'Дата народження', 'Стать', 'Громадянство', 'Телефон', 'Вид експлуатації', 'Дата звернення', 'Примітки'],
  [1, 'Ткаченко', 'Оксана', { serial: 34_770 }, 'жінка', 'Україна', '+380 44 123 45 67', 'трудова', { serial: 45_700 }, 'Має сина, 4 роки'],
  [2, 'Bondar', 'Iryna', '12.03.1995', 'f', 'UKR', '0501234567', 'labour', '14.02.2025', ''],
  [3, 'Мельник', 'Петро', '03/04/1988', 'м', 'Україна; Молдова', '', 'Жебрацтво', '2025-03-01', 'Quote: "no", <b>tags</b>'],
  [4, 'Tkachenko', 'Oksana', '12.03.1995', 'жінка', 'Украинка', '', '', '15.05.2025', 'May be the first one'],
  [5, 'Rusu', 'Ion', 'влітку після війни', 'm', 'Moldova', '+373 22 123 456', 'трудова', '17.05.2025', ''],
  ['', '', '', '', '', '', '', '', '', ''],
  ['', '', '', '', 'невідомо'],
] as const

const BYTES = xlsxFile({ Клієнти: LIST, Довідник: [['жінка'], ['чоловік']] })

const FILE = { name: 'clients-2025.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(BYTES) }

test('a table is taken in: mapped, checked line by line, made, gone on with, and undone by a coordinator', async ({ browser, complaints }) => {
  test.setTimeout(400_000)
  if (network === undefined) throw new Error('the network was opened')
  const { url } = network.server
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ baseURL: url })))
  const [page, office] = await Promise.all(contexts.map((context) => deskIn(context, complaints)))
  if (!page || !office) throw new Error('two browsers were opened')
  const daria = network.at('daria', page)
  const anna = network.at('anna', office)

  await test.step('she becomes a coordinator', async () => {
    await office.goto('/desk')
    await signIn(anna)
    await goTo({ page: office }, 'Staff')
    await office.getByRole('option', { name: /Daria/ }).click()
    await office.getByRole('button', { name: 'Roles …' }).click()
    await office.getByText('Coordinator', { exact: true }).click()
    await office.getByRole('button', { name: 'Sign the change' }).click()
    await told(office, 'The roles of Daria were changed.')
    await page.goto('/desk')
    await signIn(daria)
  })

  const unlock = async (): Promise<void> => {
    await page.getByLabel('Passphrase', { exact: true }).fill(daria.passphrase)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  }

  await test.step('the file is chosen, and is read right', async () => {
    await page.goto('/desk/clients/import')
    await unlock()
    await page.getByRole('heading', { level: 1, name: 'Take in a table' }).waitFor()
    await expect(page.getByText('Nothing was taken in for this group yet.')).toBeVisible()
    await look(page, 'import-file')
    await page.getByLabel('CSV or XLSX file').setInputFiles({ name: 'broken.xlsx', mimeType: FILE.mimeType, buffer: FILE.buffer.subarray(0, 900) })
    await expect(page.getByText(/it is broken\. Open it in your spreadsheet program/)).toBeVisible()
    await page.getByLabel('CSV or XLSX file').setInputFiles(FILE)
    await expect(page.getByRole('heading', { level: 2, name: 'Step 2 of 5: Is it read right?' })).toBeVisible()
    await expect(page.getByLabel('Headings are in line')).toHaveValue('2')
    await expect(page.getByRole('cell', { name: '1995-03-12' })).toBeVisible()
    await look(page, 'import-read')
    await page.getByRole('button', { name: 'Go on' }).press('Enter')
  })

  await test.step('columns are proposed; what they leave open is asked', async () => {
    await expect(page.getByLabel('Прізвище: goes to')).toHaveValue('person.familyName')
    await expect(page.getByLabel('Дата звернення: goes to')).toHaveValue('intake.cameOn')
    await expect(page.getByLabel('Примітки: goes to')).toHaveValue('note')
    await expect(page.getByText('Some dates here may mean two days.')).toBeVisible()
    await page.getByLabel('Дата народження: what comes first in a date').selectOption('day-first')
    await page.getByLabel('“Украинка” means').selectOption('UA')
    await page.getByLabel('“трудова” means').selectOption('labour')
    await expect(page.getByLabel('№: goes to')).toHaveValue('')
    await page.getByLabel('Field', { exact: true }).selectOption('intake.country')
    await page.getByLabel('What is said').fill('Ukraine')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await look(page, 'import-columns')
    await page.getByRole('button', { name: 'Check every line' }).press('Enter')
  })

  await test.step('every line is shown with what is wrong, and nothing is written', async () => {
    await expect(page.getByRole('heading', { level: 2, name: 'Step 4 of 5: Check' })).toBeVisible()
    await expect(page.getByText(/Дата народження: is no date, and is kept as words\. “влітку після війни”/)).toBeVisible()
    await expect(page.getByText(/May be the same person as in line 3/)).toBeVisible()
    await expect(page.getByText(/nothing in this line goes anywhere/)).toBeVisible()
    await look(page, 'import-check')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the report (CSV)' }).click()])
    expect(download.suggestedFilename()).toBe('report.csv')
    await page.getByLabel('Line 6', { exact: true }).selectOption('skip')
    await page.getByRole('button', { name: 'Go on' }).press('Enter')
  })

  await test.step('it says who can undo it, and files are made', async () => {
    await expect(page.getByText(/people get files\./)).toBeVisible()
    await expect(page.getByText(/You may undo this later/)).toBeVisible()
    await look(page, 'import-take')
    await page.getByRole('button', { name: 'Take in', exact: true }).press('Enter')
    await expect(page.getByText('4 people have files now.')).toBeVisible()
    await look(page, 'import-done')
    await page.getByRole('button', { name: 'To the clients' }).click()
    await page.getByRole('searchbox', { name: 'Find a person' }).fill('Melnyk')
    await page.getByRole('option', { name: /Петро Мельник/ }).click()
    await expect(page.getByText('3 April 1988').first()).toBeVisible()
    await page.getByRole('button', { name: 'Change: Person' }).click()
    await page.getByRole('textbox', { name: 'Wishes to be called' }).fill('Petro')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await told(page, 'Saved: Person.')
  })

  await test.step('the same file again: it is known, people have files, and one line is added to one', async () => {
    await goTo(daria, 'Take in a table')
    await page.getByLabel('CSV or XLSX file').setInputFiles(FILE)
    await expect(page.getByText(/This very file was taken in on/)).toBeVisible()
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByText(/Columns are filled in as on/)).toBeVisible()
    await expect(page.getByLabel('“трудова” means')).toHaveValue('labour')
    await page.getByRole('button', { name: 'Check every line' }).click()
    await expect(page.getByText(/who has a file: /).first()).toBeVisible()
    await page.getByLabel('Line 7', { exact: true }).selectOption({ label: 'Add to Ion Rusu' })
    await look(page, 'import-check-again')
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Another file' }).click()
  })

  await test.step('the import is undone: what was changed since is kept', async () => {
    await page.getByRole('button', { name: 'Undo: clients-2025.xlsx' }).click()
    await expect(page.getByText(/3 files are as the import made them\./)).toBeVisible()
    await expect(page.getByText(/1 file was changed since/)).toBeVisible()
    await look(page, 'import-undo')
    await page.getByRole('button', { name: 'Erase 3 files for good' }).click()
    await told(page, /^3 files were erased\. 1 file that was changed since stays\./)
    await expect(page.getByText(/Undone on/)).toBeVisible()
    await goTo(daria, 'Clients')
    await expect(page.getByRole('option', { name: /Петро Мельник/ })).toBeVisible()
    await expect(page.getByRole('option', { name: /Ткаченко/ })).toHaveCount(0)
  })

  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
  for (const context of contexts) await context.close()
})
