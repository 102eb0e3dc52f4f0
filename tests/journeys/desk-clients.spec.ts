import type { Page } from '@playwright/test'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, look, REFUSED, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn, type Colleague } from '#tests/journeys/staff'

let network: OwnNetwork | undefined
test.beforeAll(async () => {
  test.setTimeout(240_000)
  network = await openPreparedNetwork()
})
test.afterAll(async () => await network?.close())

/** What a browser writes on its console when there is no line. */
const OFFLINE = /ERR_INTERNET_DISCONNECTED/

const part = (page: Page, form: string) => page.locator('main').getByRole('group', { name: form, exact: true }).first()

const unlock = async ({ page, passphrase }: Colleague): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

test('somebody is registered without a name and named later; what is typed outlives a lock; two who change the same choose', async ({ browser, complaints }) => {
  test.setTimeout(300_000)
  if (network === undefined) throw new Error('the network was opened')
  const { url } = network.server
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ baseURL: url })))
  const [one, two] = await Promise.all(contexts.map((context) => deskIn(context, complaints)))
  if (!one || !two) throw new Error('two browsers were opened')
  const daria = network.at('daria', one)
  await one.goto('/desk')
  await signIn(daria)

  await test.step('without a name, and with a date that is asked back', async () => {
    await one.goto('/desk/clients/register')
    await unlock(daria)
    await one.getByRole('heading', { level: 1, name: 'Register somebody' }).waitFor()
    await look(one, 'client-register-empty')
    await one.getByRole('radiogroup', { name: 'Wishes to give no name' }).getByText('Yes').click()
    await one.getByRole('textbox', { name: 'Code name' }).fill('Swallow')
    await one.getByRole('textbox', { name: 'Date of birth' }).fill('03/04/1999')
    await expect(one.getByText('This may mean two days. Which one?')).toBeVisible()
    await one.getByRole('combobox', { name: 'Languages, best first' }).selectOption('uk')
    await one.getByRole('button', { name: 'No answer: Came through' }).click()
    await one.getByRole('menuitemradio', { name: 'Not asked' }).click()
    await one.getByRole('button', { name: 'Add: Ways' }).click()
    await one.getByRole('combobox', { name: /^By/ }).selectOption('call')
    await one.getByRole('textbox', { name: 'Number or address' }).fill('+380 44 123 45 67')
    await one.getByRole('combobox', { name: 'When', exact: true }).selectOption('any-time')
    await one.getByRole('textbox', { name: 'What to say if somebody else answers' }).fill('The dentist about an appointment')
    await one.getByRole('button', { name: 'Register' }).click()
    await expect(one.getByText('Say what this date means, or keep the words as they are.')).toBeVisible()
    await look(one, 'client-register')
    await one.getByRole('button', { name: '3 April 1999' }).click()
    await expect(one.getByText('Read as: 3 April 1999.')).toBeVisible()
    await one.getByRole('button', { name: 'Register' }).click()
    await told(one, 'Registered. Everything else can follow here.')
    await expect(one.getByRole('heading', { level: 1 })).toHaveText('Swallow')
    const reach = one.getByRole('complementary', { name: 'How to reach' })
    await expect(reach.getByText('+380 44 123 45 67')).toBeVisible()
    await expect(reach.getByText('Possible now')).toBeVisible()
    await look(one, 'client-file')
  })
  const address = new URL(one.url()).pathname

  await test.step('what is being typed is found again after a lock', async () => {
    await part(one, 'Person').getByRole('button', { name: 'Change: Person' }).click()
    await one.getByRole('textbox', { name: 'Given name' }).fill('Оксана')
    await one.getByRole('textbox', { name: 'Family name' }).fill('Ткаченко')
    await one.keyboard.press('Escape')
    await one.getByRole('button', { name: /Lock now/ }).click()
    await expect(one.getByRole('heading', { level: 1 })).toHaveText('Locked')
    await expect(one.getByText('Ткаченко')).toHaveCount(0)
    await unlock(daria)
    await expect(one.getByRole('textbox', { name: 'Family name' })).toHaveValue('Ткаченко')
    await expect(one.getByText(/You began to write this on/)).toBeVisible()
    await look(one, 'client-editor')
    await one.getByRole('button', { name: 'Save', exact: true }).click()
    await told(one, 'Saved: Person.')
    await expect(one.getByRole('heading', { level: 1 })).toHaveText('Оксана Ткаченко')
  })

  await test.step('a reload finds it too, and it can be thrown away', async () => {
    await one.getByRole('button', { name: 'Write: Household and children' }).click()
    await one.getByRole('textbox', { name: 'Number of children' }).fill('2')
    await expect(one.getByText('Kept as a draft that only you can read.')).toBeVisible()
    await one.goto(address)
    await unlock(daria)
    await one.getByRole('region', { name: 'Not saved yet' }).getByRole('button', { name: 'Go on: Household and children' }).click()
    await expect(one.getByRole('textbox', { name: 'Number of children' })).toHaveValue('2')
    await one.getByRole('button', { name: 'Throw the draft away' }).click()
    await told(one, 'The draft was thrown away.')
    await expect(one.getByRole('region', { name: 'Not saved yet' })).toHaveCount(0)
  })

  await test.step('a registration that nobody finished waits, goes on where it stood, and is thrown away after a question', async () => {
    await one.getByRole('navigation').getByRole('link', { name: 'Clients', exact: true }).click()
    await one.getByRole('button', { name: /^Not finished/ }).click()
    const before = await one.getByRole('option').count()
    await one.goto('/desk/clients/register')
    await unlock(daria)
    await one.getByRole('textbox', { name: 'Code name' }).fill('Wagtail')
    await expect(one.getByText('Kept as a draft that only you can read.')).toBeVisible()
    await one.getByRole('navigation').getByRole('link', { name: 'Clients', exact: true }).click()
    await one.getByRole('button', { name: /^Not finished/ }).click()
    await one.getByRole('option', { name: 'Wagtail' }).click()
    await one.getByRole('link', { name: 'Go on registering' }).click()
    await expect(one.getByRole('textbox', { name: 'Code name' })).toHaveValue('Wagtail')
    await one.getByRole('button', { name: 'Throw this registration away …' }).click()
    await look(one, 'client-register-throw-away')
    await one.getByRole('button', { name: 'Keep it' }).click()
    await expect(one.getByRole('textbox', { name: 'Code name' })).toHaveValue('Wagtail')
    await one.getByRole('button', { name: 'Throw this registration away …' }).click()
    await one.getByRole('button', { name: 'Throw it away' }).click()
    await told(one, 'The registration was thrown away.')
    await one.getByRole('button', { name: /^Not finished/ }).click()
    await expect(one.getByRole('option')).toHaveCount(before)
    await one.goto(address)
    await unlock(daria)
  })

  await test.step('without a line the desk says so, and keeps what was typed once the line is back', async () => {
    await part(one, 'Safe contact').getByRole('button', { name: 'Change: Safe contact' }).click()
    await contexts[0]?.setOffline(true)
    await one.getByRole('textbox', { name: 'Word that proves who speaks' }).fill('lantern')
    await expect(one.getByText(/What you write stays on this screen until it does/)).toBeVisible()
    await expect(one.getByText(/it stands on this screen and nowhere else/)).toBeVisible()
    await one.getByRole('button', { name: 'Close', exact: true }).first().click()
    await expect(one.getByText(/is not kept yet\. Stay until the server answers/)).toBeVisible()
    await contexts[0]?.setOffline(false)
    await expect(one.getByText('Kept as a draft that only you can read.')).toBeVisible()
    await one.getByRole('button', { name: 'Save', exact: true }).click()
    await told(one, 'Saved: Safe contact.')
    await expect(one.getByRole('complementary', { name: 'How to reach' }).getByText('lantern')).toBeVisible()
  })

  await test.step('two browsers change the same: both are shown, and one is chosen', async () => {
    const there: Colleague = { ...daria, page: two }
    await two.goto(address)
    await signIn(there)
    await part(two, 'Person').getByRole('button', { name: 'Change: Person' }).click()
    await two.getByRole('textbox', { name: 'Wishes to be called' }).fill('Oksana')
    await two.getByRole('combobox', { name: 'Home country' }).selectOption('UA')
    await part(one, 'Person').getByRole('button', { name: 'Change: Person' }).click()
    await one.getByRole('textbox', { name: 'Wishes to be called' }).fill('Ksenia')
    await one.getByRole('textbox', { name: 'Gender, in own words' }).fill('woman')
    await one.getByRole('button', { name: 'Save', exact: true }).click()
    await told(one, 'Saved: Person.')
    await two.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(two.getByRole('heading', { name: 'Somebody else saved first' })).toBeVisible()
    await expect(two.getByRole('radio', { name: /Ksenia/ })).toHaveCount(1)
    await look(two, 'client-both-changed')
    await two.getByRole('button', { name: 'Save what I chose' }).click()
    await expect(two.getByText('Choose for each of them first.')).toBeVisible()
    await two.getByText('Ksenia', { exact: true }).click()
    await two.getByRole('button', { name: 'Save what I chose' }).click()
    await told(two, /Saved: Person/)
    await expect(two.getByText('Wishes to be called Ksenia')).toBeVisible()
    await expect(part(two, 'Person').getByText('Ukraine')).toBeVisible()
    await expect(part(two, 'Person').getByText('woman')).toBeVisible()
  })

  await test.step('a narrative opens only on request; a file is kept, shown, and asked about before it is downloaded', async () => {
    await two.getByRole('button', { name: 'Add: Narrative' }).click()
    await two.getByRole('textbox', { name: /^Text/ }).fill('<b>It was winter.</b> שלום')
    await two.getByRole('button', { name: 'Save', exact: true }).click()
    await told(two, 'Saved: Narrative.')
    await expect(two.getByText('It was winter.')).toHaveCount(0)
    await two.getByRole('button', { name: /^Open the narrative of/ }).click()
    await expect(two.getByText('<b>It was winter.</b> שלום')).toBeVisible()
    await two.getByLabel('Add a file').setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Oksana') })
    await two.getByRole('button', { name: 'Seal and keep' }).click()
    await told(two, 'Kept: letter.txt.')
    await two.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(two.getByText('Dear Oksana')).toBeVisible()
    await two.getByRole('button', { name: 'Download', exact: true }).click()
    await expect(two.getByText(/lies on this device without a seal/)).toBeVisible()
    await look(two, 'client-file-full')
  })

  await test.step('the file is restricted, and given back', async () => {
    await two.getByRole('button', { name: 'Restrict …' }).click()
    await look(two, 'client-restrict')
    await two.getByRole('button', { name: 'Restrict', exact: true }).click()
    await told(two, 'The file is restricted.')
    await expect(two.getByText('Restricted file')).toBeVisible()
    await two.getByRole('button', { name: 'Give it back to the group' }).click()
    await told(two, 'The whole group can open it again.')
  })

  expect(complaints.filter((text) => !REFUSED.test(text) && !OFFLINE.test(text))).toEqual([])
  complaints.length = 0
  for (const context of contexts) await context.close()
})
