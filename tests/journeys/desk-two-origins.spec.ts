import { expect as quick, test } from '#tests/journeys/desk'
import { openDeskElsewhere, type DeskElsewhere } from '#tests/journeys/desk-elsewhere'
import { openStranger, type Stranger } from '#tests/journeys/stranger'
import { plugIn } from '#tests/journeys/virtual-authenticator'
import { addPasskey, toSettings, workOn } from '#tests/journeys/work-on'
import { aNetworkOn, type Worker } from '#tests/story/a-network'

// Keys are stretched on a machine that may have much to do.
const expect = quick.configure({ timeout: 30_000 })

let site: DeskElsewhere
let stranger: Stranger
let anna: Worker
test.beforeAll(async () => {
  test.setTimeout(480_000)
  stranger = await openStranger()
  site = await openDeskElsewhere({ desk: 'desk.herons.localhost', api: 'data.herons.localhost' })
  anna = (await aNetworkOn({ url: site.here, token: site.token, origin: site.desk })).anna
})
test.afterAll(async () => {
  stranger.close()
  await site.close()
})

/** Refusals are answers, and browsers write each of them on their console. */
const REFUSED = /^error: Failed to load resource: the server responded with a status of 4\d\d/

test('staff sign in at a desk of one host to data on another: cookie, passkey and all; pages of a third host read and change nothing', async ({ page, context, complaints }) => {
  test.setTimeout(600_000)
  const { desk, api } = site
  const standing = (): Promise<number> => page.evaluate(`fetch(${JSON.stringify(`${api}/api/me`)}, { credentials: 'include' }).then(({ status }) => status)`)
  await plugIn(page, { prf: true })

  await test.step('both steps; the cookie is the data’s alone', async () => {
    await page.goto(`${api}/desk/sign-in`)
    expect(new URL(page.url()).origin).toBe(desk)
    await workOn(page, anna)
    const session = (await context.cookies(`${api}/api/me`)).filter(({ name }) => name.endsWith('.session_token'))
    expect(session).toEqual([expect.objectContaining({ domain: new URL(api).hostname, path: '/api', httpOnly: true, sameSite: 'Strict' })])
    for (const elsewhere of [`${desk}/api/me`, `${api}/`, `${stranger.under('other.herons.localhost')}/api/me`]) expect(await context.cookies(elsewhere), elsewhere).toEqual([])
  })

  await test.step('what is changed is changed; loaded anew it is locked, and a passkey of the desk’s host unlocks it', async () => {
    await toSettings(page)
    await addPasskey(page, 'Office key')
    await expect(page.getByText('The passkey was added.')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked')
    await page.getByRole('button', { name: 'Unlock with Office key' }).click()
    await expect(page.getByRole('button', { name: /^Lock now/ })).toBeVisible()
    expect(await standing()).toBe(200)
  })

  for (const [whose, origin] of [['a neighbour of the same site, to whom the cookie goes along', stranger.under('other.herons.localhost')], ['another site', stranger.under('evil.localhost')]] as const) {
    await test.step(`a page of ${whose} reads nothing, and ends no session`, async () => {
      const other = await context.newPage()
      await other.goto(origin)
      const ask = (path: string, init: object): Promise<string> => other.evaluate(`fetch(${JSON.stringify(api + path)}, ${JSON.stringify({ credentials: 'include', ...init })}).then(async (answer) => answer.status + ' ' + (await answer.text()).slice(0, 200), () => 'shut')`)
      const said = [await ask('/api/me', {}), await ask('/api/standing', {}), await ask('/api/sign-out', { method: 'POST' }), await ask('/api/me/sessions', { method: 'DELETE' }), await ask('/api/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })]
      expect(said.every((one) => one === 'shut'), said.join('\n')).toBe(true)
      // What a page cannot read it can still send: without being asked about it beforehand.
      await ask('/api/sign-out', { method: 'POST', mode: 'no-cors' })
      await other.evaluate(`(() => { const form = document.createElement('form'); form.method = 'post'; form.action = ${JSON.stringify(`${api}/api/sign-out`)}; form.enctype = 'text/plain'; document.body.append(form); form.submit() })()`)
      await other.waitForLoadState()
      expect(await standing(), 'the session lives').toBe(200)
      await other.close()
    })
  }

  await test.step('signed out it is out', async () => {
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    expect(await standing()).toBe(401)
    expect((await context.cookies(`${api}/api/me`)).filter(({ name }) => name.endsWith('.session_token'))).toEqual([])
  })
  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
})
