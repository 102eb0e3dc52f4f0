import { SHELF, shelfFile } from '#tests/journeys/shelf'
import { PAGE_KINDS } from '#tests/journeys/page-kinds'
import { expect, test } from '#tests/journeys/site'
import { sha256Of, shelfFolder, waystation } from '#tests/journeys/waystation'

for (const { name, path, status } of PAGE_KINDS['what is not there'] ?? []) {
  test(`${name}: the answer is ${status}, says so in plain words, and offers a way on`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('searchbox')).toBeVisible()
    await page.getByRole('link', { name: 'To the home page' }).click()
    await expect(page).toHaveURL('/en/')
  })
}

test('a document that is withdrawn is gone at once, from its page, its file and the search, and can come back', async ({ page, request }) => {
  const search = '/en/library?q=marigoldhouse'
  await page.goto(search)
  await page.getByRole('heading', { level: 3 }).getByRole('link').click()
  const [address, file] = [page.url(), (await page.getByRole('link', { name: /^Download/ }).getAttribute('href')) ?? '']
  expect((await waystation('library', 'withdraw', String(SHELF.toWithdraw))).out).toContain(`Document ${SHELF.toWithdraw} is now withdrawn.`)

  // What this browser has seen already it may show for a minute more, until it is told to look again.
  expect((await page.reload())?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This document was withdrawn')
  await expect(page.locator('body')).not.toContainText('published too early')
  expect((await request.get(file)).status()).toBe(410)
  await page.goto(search)
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Nothing was found for')

  expect((await waystation('library', 'publish', String(SHELF.toWithdraw))).code).toBe(0)
  expect((await page.goto(address))?.status()).toBe(200)
})

test('a file that cannot be read says so, and can be downloaded as it is', async ({ page }) => {
  await page.goto(`/en/library/${SHELF.locked}`)
  await expect(page.getByText('Stored, not searchable: the file is locked with a password.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Read page by page' })).toHaveCount(0)
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Download/ }).click()
  expect(await sha256Of(await (await coming).path())).toBe(await sha256Of(shelfFile(shelfFolder(), SHELF.locked)))
  expect((await page.goto(`/en/library/${SHELF.locked}/text/p/1`))?.status()).toBe(404)
  await page.getByRole('link', { name: 'To the record of the document' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handbook for judges (locked file)')
  await page.goto('/en/library?q=juniperword')
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Nothing was found for')
})

test('nothing found: what was typed is kept, advice is given, documents are offered', async ({ page }) => {
  await page.goto('/en/library?q=xyzzyx')
  await expect(page.getByRole('searchbox')).toHaveValue('xyzzyx')
  await expect(page.getByText('Use fewer words')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Or look through the newest documents' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).not.toHaveCount(0)
})

test('an empty question shows the whole library', async ({ page }) => {
  await page.goto('/en/')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library')
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page.getByText(/^11–20 of/)).toBeVisible()
  await page.getByRole('link', { name: 'Previous' }).click()
  await expect(page.getByText(/^1–10 of/)).toBeVisible()
})

test('a page number beyond the end says how many pages there are', async ({ page }) => {
  expect((await page.goto(`/en/library/${SHELF.standards}/text/p?page=99`))?.status()).toBe(404)
  await expect(page.getByText('It has 5 pages.')).toBeVisible()
  await page.getByRole('link', { name: 'To the record of the document' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Safe return/)
})
