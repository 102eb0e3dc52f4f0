import { expect, forgive, test } from '#tests/journeys/desk'
import { openDeskElsewhere } from '#tests/journeys/desk-elsewhere'

test('a desk on another host of the site: its worker runs, and its API answers it', async ({ page, complaints }) => {
  test.setTimeout(120_000)
  const { desk, api, close } = await openDeskElsewhere()
  try {
    await page.goto(`${api}/desk/browser`)
    expect(new URL(page.url()).origin, 'whoever comes to the API is sent to the desk').toBe(desk)
    await expect(page.getByText('The part that holds the keys is running.')).toBeVisible()

    const ask = (origin: string, path: string, init: object) => page.evaluate(`fetch(${JSON.stringify(origin + path)}, ${JSON.stringify(init)}).then(async (a) => [a.status, (await a.json()).type ?? 'well'], () => 'shut')`)
    expect(await ask(api, '/api/set-up', { credentials: 'include' })).toEqual([200, 'well'])
    expect(await ask(api, '/api/sign-in/salt', { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: '{"name":"nobody"}' })).toEqual([expect.any(Number), expect.any(String)])
    expect(await ask(api, '/api/me', { credentials: 'include' }), 'refusals are read too').toEqual([401, 'urn:waystation:problem:not-signed-in'])
  } finally {
    await forgive(page, complaints)
    await close()
  }
})
