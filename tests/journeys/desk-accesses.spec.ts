import { test } from '#tests/journeys/desk'
import { expect, goTo, look, option, REFUSED } from '#tests/journeys/look'
import { sitsDown } from '#tests/journeys/sits-down'

test('who worked with a file is told of the one that went into it, too, and told apart', async ({ page, complaints }) => {
  test.setTimeout(180_000)
  await sitsDown(page, 'Ludmila Exemplaru')
  await goTo({ page }, 'Clients')
  // Invented, and put together from two files.
  await page.getByRole('searchbox', { name: 'Find a person' }).fill('Irina Pildescu')
  await option(page, /Irina Pildescu/).first().click()
  await page.getByRole('heading', { level: 1, name: 'Irina Pildescu' }).waitFor()
  await page.getByRole('link', { name: 'Requests, copy, erasure, accesses' }).click()
  await page.getByRole('heading', { level: 1, name: 'Rights of the person' }).waitFor()
  await page.getByRole('link', { name: 'Who worked with this file' }).click()
  await page.getByRole('heading', { level: 1, name: 'Who worked with this file' }).waitFor()
  const table = page.getByRole('table')
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  const files = new Set(await table.locator('td[data-label=File]').allTextContents())
  expect(files).toEqual(new Set(['This one', '1']))
  await look(page, 'accesses-of-two')
  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
})
