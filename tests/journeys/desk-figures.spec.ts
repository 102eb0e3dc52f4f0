import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { mergedInto } from '#clients'
import { test } from '#tests/journeys/desk'
import { expect, goTo, look, REFUSED, told } from '#tests/journeys/look'
import { sitsDown } from '#tests/journeys/sits-down'
import { demonstrationStaff } from '../../src/roof/demonstration-staff.ts'
import { demonstrationId } from '../../src/roof/demonstration-vault.ts'
import { inventedAt } from '../../scripts/examples/make-clients.ts'

const EXAMPLES = resolve(import.meta.dirname, '../../examples')
const OFFICE = 'la-strada-ukraine'

/** What lies sealed in the demonstration, as it was invented for the day of its first start: today. */
const invented = () => {
  const staff = demonstrationStaff(EXAMPLES).filter(({ organisation }) => organisation === OFFICE).map(({ signInName, roles }) => ({ staff: demonstrationId(`staff/${signInName}`), roles }))
  return inventedAt(staff, OFFICE, new Date().toISOString().slice(0, 10)).files
}

/** How many there are, as the page says it. */
const totalOn = async (page: Page): Promise<number> => {
  const said = page.getByText(/^[\d,]+ clients?$/)
  await said.waitFor({ timeout: 60_000 })
  return Number((await said.textContent())?.replaceAll(/\D/g, ''))
}

/** One column of a table, by what its rows are called. */
const columnOf = async (page: Page, table: string, column: number): Promise<ReadonlyMap<string, number>> => {
  const rows = await page.getByRole('region', { name: table }).getByRole('row').all()
  return new Map(await Promise.all(rows.slice(1).map(async (row) => [(await row.getByRole('rowheader').textContent()) ?? '', Number(await row.getByRole('cell').nth(column).textContent())] as const)))
}

const sum = (column: ReadonlyMap<string, number>): number => [...column.values()].reduce((all, one) => all + one, 0)

test('whoever coordinates sees figures of the files that they may open, counted from those that lie there; one more is one more', async ({ page, complaints }) => {
  test.setTimeout(240_000)
  const oksana = demonstrationId('staff/oksana')
  const files = invented().filter(({ records, readers }) => records.some(({ body }) => body.form === 'person') && mergedInto(records) === undefined && (readers === undefined || readers.includes(oksana)))
  await sitsDown(page, 'Oksana Prykladenko')
  await goTo({ page }, 'Clients')
  await goTo({ page }, 'Figures')
  await page.getByRole('heading', { level: 1, name: 'Figures' }).waitFor()

  await test.step('figures of one year, and of any time: every table sums up to them, and children stand apart', async () => {
    await totalOn(page)
    await expect(page.getByText('These are for work inside.')).toBeVisible()
    await look(page, 'figures')
    await page.getByLabel('When they came', { exact: true }).selectOption('At any time')
    await expect(page.getByText(`${files.length} clients`, { exact: true })).toBeVisible()
    for (const table of ['Month in which they came', 'Status today', 'Sex, for statistics', 'Age when they came']) expect(sum(await columnOf(page, table, 0)), table).toBe(files.length)
    const women = files.filter(({ records }) => records.some(({ body }) => body.form === 'person' && body.answers['sex'] === 'female')).length
    expect((await columnOf(page, 'Sex, for statistics', 0)).get('Female')).toBe(women)
    const counted = files.filter(({ records }) => records.some(({ body }) => body.form === 'counted' && body.answers['mayBeCounted'] === true)).length
    await expect(page.getByText(`${counted} of ${files.length} said that they may be counted`)).toBeVisible()
    expect(sum(await columnOf(page, 'Status today', 2))).toBe(counted)
    // Nobody is named, and nothing is offered to be carried away. The colleagues' names are in Latin letters.
    const named = files.flatMap(({ records }) => records.flatMap(({ body }) => (body.form === 'person' && typeof body.answers['givenName'] === 'string' ? [body.answers['givenName']] : []))).filter((name) => /\p{Script=Cyrillic}/u.test(name))
    const shown = await page.getByRole('main').innerText()
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => shown.includes(name))).toEqual([])
    await expect(page.getByRole('button', { name: /download|export/i })).toHaveCount(0)
  })

  await test.step('a period of one’s own', async () => {
    await page.getByLabel('When they came', { exact: true }).selectOption('From month to month')
    await page.getByLabel('From month').fill('2025-01')
    await page.getByLabel('Until month').fill('2025-06')
    const months = await columnOf(page, 'Month in which they came', 0)
    expect([...months.keys()]).toEqual(['January', 'February', 'March', 'April', 'May', 'June'].map((month) => `${month} 2025`))
    expect(sum(months)).toBe(await totalOn(page))
  })

  await test.step('somebody is registered, and counts', async () => {
    const before = files.length
    await goTo({ page }, 'Register somebody')
    await page.getByRole('radiogroup', { name: 'Wishes to give no name' }).getByText('Yes').click()
    await page.getByRole('textbox', { name: 'Code name' }).fill('Kingfisher')
    await page.getByRole('button', { name: 'Register' }).click()
    await told(page, 'Registered. Everything else can follow here.')
    await goTo({ page }, 'Figures')
    await page.getByLabel('When they came', { exact: true }).selectOption('At any time')
    await expect(page.getByText(`${before + 1} clients`, { exact: true })).toBeVisible()
    await expect(page.getByText('Kingfisher')).toHaveCount(0)
  })
  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
})
