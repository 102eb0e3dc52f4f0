import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, goTo, look, option, REFUSED } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn } from '#tests/journeys/staff'

let network: OwnNetwork
test.beforeAll(async () => {
  test.setTimeout(300_000)
  network = await openPreparedNetwork()
})
test.afterAll(async () => await network.close())

test('whoever alone had a group’s key is gone: two papers open it on a browser that never saw it, and new papers replace them', async ({ browser, complaints }) => {
  test.setTimeout(420_000)
  const { papers } = network
  const [first = '', second = '', third = ''] = papers
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ baseURL: network.server.url })))
  const [one, two] = await Promise.all(contexts.map((context) => deskIn(context, complaints)))
  if (!one || !two) throw new Error('two browsers were opened')
  const [anna, boris] = [network.at('anna', one), network.at('boris', two)]

  await one.goto('/desk')
  await signIn(anna)

  await test.step('the only member of a group goes: nobody can make its next key, and the desk says what to do', async () => {
    await goTo(anna, 'Staff')
    await option(one, /Daria/).click()
    await one.getByRole('button', { name: 'End the stay …' }).click()
    await expect(one.getByText('Nobody else holds the keys of')).toBeVisible()
    await look(one, 'recovery-last-of-group')
    await one.getByLabel('To confirm, type their sign-in name').fill('daria')
    await one.getByRole('button', { name: 'End the stay', exact: true }).click()
    await expect(one.getByRole('heading', { name: 'The stay of Daria has ended.' })).toBeVisible()
    await one.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await goTo(anna, 'Groups')
    await option(one, /0 members/).click()
    await expect(one.getByText('Nobody is left in this group.')).toBeVisible()
    await look(one, 'recovery-nobody-left')
    await one.getByRole('link', { name: 'Open them from papers' }).click()
  })

  await test.step('what is wrong with a paper is said at that paper', async () => {
    await one.getByRole('button', { name: 'Recover from two papers …' }).click()
    const [here, there] = [one.getByRole('textbox', { name: 'One paper', exact: true }), one.getByRole('textbox', { name: 'Another paper' })]
    const open = one.getByRole('button', { name: 'Open the keys' })
    await here.fill(first)
    await there.fill(second.replace(/^.{4}/, '0000'))
    await open.click()
    await expect(one.getByText('There is a typing error in line 1.')).toBeVisible()
    await look(one, 'recovery-mistyped')
    await there.fill(first)
    await open.click()
    await expect(one.getByText(/^You typed the same paper twice/u)).toBeVisible()
    await there.fill(second.split('\n').slice(0, 2).join('\n'))
    await open.click()
    await expect(one.getByText('There are too many or too few letters.')).toBeVisible()
    await look(one, 'recovery-short')
    await here.fill(third.toLowerCase())
    await there.fill(second.replaceAll('\n', ' '))
  })

  await test.step('two papers open the group’s key, and its client’s key is wrapped for who is there now', async () => {
    await one.getByRole('checkbox', { name: /in which nobody is left/ }).check({ force: true })
    await look(one, 'recovery-typed')
    await one.getByRole('button', { name: 'Open the keys' }).click()
    await expect(one.getByText('The keys were opened, and the groups have new ones.')).toBeVisible()
    await expect(one.getByText('Done. 1 client’s key was wrapped anew.')).toBeVisible()
    await look(one, 'recovered')
    await goTo(anna, 'Groups')
    await option(one, /Anna.*1 member/).click()
    await expect(one.getByText('You hold its keys.')).toBeVisible()
  })

  await test.step('new papers, signed by a second: then the old ones are told to be of another set', async () => {
    await goTo(anna, 'Keys and recovery')
    await one.getByRole('button', { name: 'Make new recovery papers' }).click()
    await one.getByRole('button', { name: 'Draw the papers' }).click()
    await one.getByRole('heading', { level: 2, name: 'Print', exact: true }).waitFor()
    const printed = await Promise.all([0, 1, 2].map(async (number) => (await one.locator('.paper').nth(number).locator('.lines li').allTextContents()).join('\n')))
    await one.getByRole('button', { name: 'They are on paper' }).click()
    await one.getByRole('textbox', { name: 'One paper', exact: true }).fill(first)
    await one.getByRole('textbox', { name: 'Another paper' }).fill(printed[1] ?? '')
    await one.getByRole('button', { name: 'Ask for the second signature' }).click()
    await expect(one.getByText('That is not what was shown.')).toBeVisible()
    await look(one, 'recovery-mixed-papers')
    await one.getByRole('textbox', { name: 'One paper', exact: true }).fill(printed[0] ?? '')
    await one.getByRole('button', { name: 'Ask for the second signature' }).click()
    await expect(one.getByText('Your papers wait for the signature of another administrator.')).toBeVisible()
    await two.goto('/desk')
    await signIn(boris)
    await goTo(boris, 'Keys and recovery')
    await two.getByRole('button', { name: 'Look and sign' }).click()
    await two.getByRole('button', { name: 'Sign', exact: true }).click()
    await expect(two.getByText('There are recovery papers.')).toBeVisible()
    await two.getByRole('button', { name: 'Recover from two papers …' }).click()
    await two.getByRole('textbox', { name: 'One paper', exact: true }).fill(first)
    await two.getByRole('textbox', { name: 'Another paper' }).fill(second)
    await two.getByRole('button', { name: 'Open the keys' }).click()
    await expect(two.getByText('These papers open nothing here: newer ones have replaced them')).toBeVisible()
    await look(two, 'recovery-old-papers')
    await two.getByRole('textbox', { name: 'Another paper' }).fill(printed[2] ?? '')
    await two.getByRole('button', { name: 'Open the keys' }).click()
    await expect(two.getByText('These papers do not belong together: they were made at different times.')).toBeVisible()
    await two.getByRole('textbox', { name: 'One paper', exact: true }).fill(printed[1] ?? '')
    await two.getByRole('button', { name: 'Open the keys' }).click()
    await expect(two.getByText('The keys were opened, and the groups have new ones.')).toBeVisible()
  })

  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
  for (const context of contexts) await context.close()
})
