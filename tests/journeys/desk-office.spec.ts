import { test } from '#tests/journeys/desk'
import { codeOn, deskIn } from '#tests/journeys/founded'
import { expect, goTo, look, option, REFUSED, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { aColleague, joinByCode, signIn } from '#tests/journeys/staff'

let network: OwnNetwork
test.beforeAll(async () => {
  test.setTimeout(300_000)
  network = await openPreparedNetwork()
})
test.afterAll(async () => await network.close())

test('two elsewhere close an office: its people are out, its clients go on; one of them comes back by another invitation', async ({ browser, complaints }) => {
  test.setTimeout(420_000)
  const contexts = await Promise.all([1, 2, 3].map(() => browser.newContext({ baseURL: network.server.url })))
  const [one, two, three] = await Promise.all(contexts.map((context) => deskIn(context, complaints)))
  if (!one || !two || !three) throw new Error('three browsers were opened')
  const [anna, boris, daria] = [network.at('anna', one), network.at('boris', two), network.at('daria', three)]
  for (const somebody of [anna, boris, daria]) {
    await somebody.page.goto('/desk')
    await signIn(somebody)
  }

  await test.step('one proposes, and is told whose keys will be missing', async () => {
    await goTo(anna, 'Groups')
    await option(one, /^Daria/).click()
    await one.getByRole('button', { name: 'Close this office …' }).click()
    await expect(one.getByText('Nobody who works elsewhere holds this group’s keys.')).toBeVisible()
    await look(one, 'office-propose')
    await one.getByRole('button', { name: 'Propose to close it' }).click()
    await told(one, /Proposed\. A second colleague/)
    await expect(one.getByText('You have signed it.')).toBeVisible()
    await look(one, 'office-proposed')
  })

  await test.step('another finds it on their start page, and signs: whoever sat there is out at once', async () => {
    await goTo(boris, 'Start')
    await two.getByRole('listitem').filter({ hasText: 'Anna wants to close an office.' }).getByRole('button', { name: 'Look and sign' }).click()
    await expect(two.getByRole('heading', { name: 'Anna wants to close an office' })).toBeVisible()
    await look(two, 'office-sign')
    await two.getByRole('button', { name: 'Sign: close it now' }).click()
    await told(two, 'The office is closed.')
    await option(two, /Closed/).click()
    await expect(two.getByText('This office was closed.')).toBeVisible()
    await look(two, 'office-closed')
    await three.reload()
    await expect(three.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  })

  await test.step('nobody elsewhere held its key: the papers hand its client over', async () => {
    await two.getByRole('link', { name: 'Open them from papers' }).click()
    await two.getByRole('button', { name: 'Recover from two papers …' }).click()
    await two.getByRole('textbox', { name: 'One paper', exact: true }).fill(network.papers[0] ?? '')
    await two.getByRole('textbox', { name: 'Another paper' }).fill(network.papers[2] ?? '')
    await two.getByRole('button', { name: 'Open the keys' }).click()
    await expect(two.getByText('1 client of a closed office was handed over.')).toBeVisible()
    await look(two, 'office-handed-over')
  })

  await test.step('whoever was there is told nothing but that they cannot sign in', async () => {
    await three.getByLabel('Sign-in name').fill(daria.signInName)
    await three.getByLabel('Passphrase', { exact: true }).fill(daria.passphrase)
    await three.getByRole('button', { name: 'Next' }).click()
    await expect(three.getByText('The sign-in name or the passphrase is wrong.')).toBeVisible()
  })

  await test.step('somebody has forgotten their passphrase: they are invited anew, and the old stay ends with it', async () => {
    await goTo(anna, 'Staff')
    await option(one, /Boris/).click()
    await one.getByRole('button', { name: 'Invite Boris anew' }).click()
    await expect(one.getByLabel('Their sign-in name')).toHaveValue('boris')
    await one.getByLabel('Their sign-in name').fill('lena')
    await one.getByRole('button', { name: 'Make a code' }).click()
    await expect(one.locator('.wrong').first()).toBeVisible()
    await look(one, 'anew-name-taken')
    await one.getByLabel('Their sign-in name').fill('boris')
    await one.getByRole('button', { name: 'Make a code' }).click()
    const again = aColleague(three, 'Boris', 'boris')
    await joinByCode(again, network.server.url, await codeOn(one), 'Heron House')
    await signIn(again)
    await expect(three.getByText('An administrator of your organisation must let you into its log')).toBeVisible()
    await one.getByRole('button', { name: 'To the list' }).click()
    await option(one, /Boris.*Joined, to be checked/).click({ timeout: 20_000 })
    await look(one, 'anew-let-in')
    await one.getByRole('button', { name: 'Check the keys and let in' }).click()
    await told(one, 'Boris is in the log.')
    await expect(option(one, /Boris.*Left/)).toBeVisible()
    await two.reload()
    await expect(two.getByRole('heading', { level: 1 })).toHaveText('Sign in')
    await three.reload()
    await three.getByLabel('Passphrase', { exact: true }).fill(again.passphrase)
    await three.getByRole('button', { name: 'Unlock', exact: true }).click()
    await goTo(again, 'Groups')
    await option(three, /Anna and Boris/).click()
    await expect(three.getByText('You hold its keys.')).toBeVisible()
  })

  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
  for (const context of contexts) await context.close()
})
