import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, look, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn } from '#tests/journeys/staff'
import { boxedPdf } from '#tests/hostile-pdf'

let network: OwnNetwork | undefined
test.beforeAll(async () => {
  test.setTimeout(900_000)
  network = await openPreparedNetwork()
})
test.afterAll(async () => await network?.close())

const example = (path: string): Buffer => readFileSync(resolve(import.meta.dirname, '../../examples', path))

test('a PDF is drawn page by page, in memory; a scan, a monstrous page and a broken file have their answer', async ({ browser, complaints }) => {
  test.setTimeout(300_000)
  if (network === undefined) throw new Error('the network was opened')
  const context = await browser.newContext({ baseURL: network.server.url })
  const page = await deskIn(context, complaints)
  const daria = network.at('daria', page)
  await page.goto('/desk')
  await signIn(daria)
  await page.getByRole('link', { name: 'Clients', exact: true }).click()
  await page.getByRole('link', { name: 'Register somebody', exact: true }).click()
  await page.getByRole('textbox', { name: 'Given name' }).fill('Марта')
  await page.getByRole('button', { name: 'Register', exact: true }).click()
  await told(page, 'Registered. Everything else can follow here.')

  const attached = (name: string) => page.locator('.attachment').filter({ hasText: name })
  const attach = async (name: string, buffer: Buffer): Promise<void> => {
    await page.getByLabel('Add a file').setInputFiles({ name, mimeType: 'application/pdf', buffer })
    await page.getByRole('button', { name: 'Seal and keep' }).click()
    await told(page, `Kept: ${name}.`)
  }
  /** How many of a drawn page's points are not white. */
  const inked = async (name: string): Promise<number> =>
    await attached(name).locator('.pdf-page canvas').evaluate((canvas: unknown) => {
      // A canvas; these tests know no browser's types.
      const { width, height, getContext } = canvas as { readonly width: number; readonly height: number; readonly getContext: (kind: string) => { readonly getImageData: (...box: number[]) => { readonly data: Uint8ClampedArray } } }
      return getContext.call(canvas, '2d').getImageData(0, 0, width, height).data.filter((value, at) => at % 4 === 0 && value < 128).length
    })

  await test.step('a guide with several pages', async () => {
    await attach('guide.pdf', example('9001-guide/guide.pdf'))
    const guide = attached('guide.pdf')
    await guide.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(guide.getByText(/^Page 1 of \d+$/)).toBeVisible()
    await guide.getByText('What is written on this page').click()
    await expect(guide.locator('pre')).toContainText(/\p{L}{3}/u)
    expect(await inked('guide.pdf')).toBeGreaterThan(500)
    await look(page, 'attachment-pdf')
    await guide.getByRole('button', { name: 'Next page' }).click()
    await expect(guide.getByText(/^Page 2 of \d+$/)).toBeVisible()
    await guide.getByRole('button', { name: 'Hide', exact: true }).click()
    await expect(guide.locator('canvas')).toHaveCount(0)
  })

  await test.step('a scan, which has no text', async () => {
    await attach('scan.pdf', example('9006-your-rights-scan/en.pdf'))
    await attached('scan.pdf').getByRole('button', { name: 'Show', exact: true }).click()
    await expect(attached('scan.pdf').locator('canvas')).toBeVisible()
    expect(await inked('scan.pdf')).toBeGreaterThan(500)
  })

  await test.step('a page that calls itself enormous is drawn small', async () => {
    await attach('enormous.pdf', boxedPdf(14_000, 1_400_000))
    await attached('enormous.pdf').getByRole('button', { name: 'Show', exact: true }).click()
    const canvas = attached('enormous.pdf').locator('canvas')
    await expect(canvas).toBeAttached()
    expect(await canvas.evaluate((one: unknown) => Number(Reflect.get(Object(one), 'width')) * Number(Reflect.get(Object(one), 'height')))).toBeLessThan(13_000_000)
    await attached('enormous.pdf').getByRole('button', { name: 'Hide', exact: true }).click()
  })

  await test.step('what only calls itself a PDF', async () => {
    await attach('broken.pdf', Buffer.from('%PDF-1.7\n<script>alert(1)</script>'))
    await attached('broken.pdf').getByRole('button', { name: 'Show', exact: true }).click()
    await expect(attached('broken.pdf').getByText('This file calls itself a PDF and cannot be read as one.')).toBeVisible()
  })
  await context.close()
})
