import { expect, forgive, openDesk, test } from '#tests/journeys/desk'

test('the worker that holds the keys starts from checked bytes, and stretches a passphrase', async ({ page }) => {
  await openDesk(page, '/browser')
  await expect(page.getByText(/The part that holds the keys is running\. Opening a passphrase takes [\d,]+ milliseconds?\./)).toBeVisible()
  expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toEqual(['blob:'])
})

test('a worker whose bytes were changed on the way does not start, and the desk says so', async ({ page, complaints }) => {
  await page.route('**/desk/assets/keys-*.js', async (route) => {
    const real = await route.fetch()
    await route.fulfill({ response: real, body: `${await real.text()}\n;postMessage('stolen')` })
  })
  await openDesk(page, '/browser')
  await expect(page.getByText('The part of the desk that holds the keys could not be started.')).toBeVisible()
  expect(page.workers()).toEqual([])
  expect(complaints.every((text) => /integrity/.test(text)), complaints.join('\n')).toBe(true)
  await forgive(page, complaints)
})
