import type { Page } from '@playwright/test'
import { randomIds } from '#kernel'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, look, option, REFUSED, told } from '#tests/journeys/look'
import { signIn, type Colleague } from '#tests/journeys/staff'
import { openTwoMembers, type TwoMembers } from '#tests/journeys/two-members'

let members: TwoMembers | undefined
test.afterAll(async () => await members?.close())

const part = (page: Page, form: string) => page.locator('main').getByRole('group', { name: form, exact: true }).first()
const save = async (page: Page, form: string): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await told(page, `Saved: ${form}.`)
}
const yes = (page: Page, question: string) => page.getByRole('radiogroup', { name: question }).getByText('Yes', { exact: true }).click()

/** By the navigation: what is opened stays open. */
const toClients = async (page: Page): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Clients', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Find a person' }).waitFor()
}

/** Begins to register somebody in the group that two people share. */
const toRegister = async (page: Page, colleague: string): Promise<void> => {
  await toClients(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Register somebody', exact: true }).click()
  const group = page.getByRole('combobox', { name: 'Group whose file it is' })
  await page.getByRole('textbox', { name: 'Code name' }).waitFor()
  if (await group.count() > 0) await group.selectOption({ label: (await group.locator('option', { hasText: colleague }).textContent()) ?? '' })
}

const register = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Register', exact: true }).click()
  await expect(page.getByRole('complementary', { name: 'How to reach' })).toBeVisible()
  return new URL(page.url()).pathname
}

const unlock = async ({ page, passphrase }: Colleague): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

const GONE = /There is no file here that is open to you/

test('one client, two counsellors, two members: from no name to no file', async ({ browser, page: nobody, complaints }) => {
  test.setTimeout(600_000)
  members = await openTwoMembers(nobody)
  const { server, heron, at } = members
  const contexts = await Promise.all([1, 2, 3].map(() => browser.newContext({ baseURL: server.url })))
  const [one, two, three] = await Promise.all(contexts.map((context) => deskIn(context, complaints)))
  if (!one || !two || !three) throw new Error('three browsers were opened')
  const [daria, olena, niko] = [at('daria', one), at('olena', two), at('niko', three)]
  await Promise.all([daria, olena].map(async (colleague) => {
    await colleague.page.goto('/desk')
    await signIn(colleague)
  }))

  await test.step('a child is registered without a name', async () => {
    await toRegister(one, 'Olena')
    await yes(one, 'Wishes to give no name')
    await one.getByRole('textbox', { name: 'Code name' }).fill('Reed')
    await one.getByRole('textbox', { name: 'Date of birth' }).fill('5 June 2011')
    await one.getByRole('combobox', { name: 'Languages, best first' }).selectOption('uk')
    await register(one)
    await expect(one.getByRole('heading', { level: 1 })).toHaveText('Reed')
    await expect(one.getByText(/A child/).first()).toBeVisible()
  })
  const address = new URL(one.url()).pathname

  await test.step('a representative is excluded: no consent holds for him, and no export goes to him', async () => {
    await one.getByRole('button', { name: 'Add: Representative' }).click()
    await one.getByRole('textbox', { name: /^Name/ }).fill('Petru Cel')
    await yes(one, 'Excluded')
    await save(one, 'Representative')
    await expect(one.getByText(/A representative is excluded: they see nothing/)).toBeVisible()
    await part(one, 'Consents').getByRole('button', { name: 'Add: Consent' }).click()
    await one.getByRole('combobox', { name: /^Purpose/ }).selectOption('contact-family')
    await one.getByRole('textbox', { name: /^Who receives it/ }).fill('Cel, Petru')
    await yes(one, 'Agrees')
    await save(one, 'Consent')
    await expect(one.getByRole('article', { name: 'Contact with family: Cel, Petru' }).getByText(/excluded or may never be told/)).toBeVisible()
    await one.getByRole('link', { name: 'Export this file' }).click()
    await one.getByRole('textbox', { name: 'Who receives it' }).fill('Petru Cel')
    await one.getByRole('button', { name: 'Prepare' }).click()
    await expect(one.getByText('No file would leave.')).toBeVisible()
    await expect(one.getByText(/is excluded, or may never be told\. It stays/)).toBeVisible()
    await one.getByRole('link', { name: 'Reed' }).click()
    await one.getByRole('heading', { level: 1, name: 'Reed' }).waitFor()
  })

  await test.step('the name is told later', async () => {
    await part(one, 'Person').getByRole('button', { name: 'Change: Person' }).click()
    await one.getByRole('textbox', { name: 'Given name' }).fill('Оксана')
    await one.getByRole('textbox', { name: 'Family name' }).fill('Ткаченко')
    await save(one, 'Person')
    await expect(one.getByRole('heading', { level: 1 })).toHaveText('Оксана Ткаченко')
  })

  await test.step('a colleague writes down the same person, and is shown that there is a file', async () => {
    await toRegister(two, 'Daria')
    await two.getByRole('textbox', { name: 'Given name' }).fill('Oxana')
    await two.getByRole('textbox', { name: 'Family name' }).fill('Tkachenk')
    await two.getByRole('textbox', { name: 'Date of birth' }).fill('5 June 2011')
    await expect(two.getByRole('region', { name: 'Is it this person?' }).getByText(/Оксана Ткаченко.*born on the same day/)).toBeVisible()
    // She goes on all the same, and puts the two together afterwards.
    await register(two)
    await two.getByText('1 file may be about the same person').click()
    await two.getByRole('link', { name: 'Open that file' }).click()
    await expect(two.getByRole('heading', { level: 1 })).toHaveText('Оксана Ткаченко')
    expect(new URL(two.url()).pathname).toBe(address)
    await two.getByText('1 file may be about the same person').click()
    await two.getByRole('link', { name: 'Compare, and put together' }).click()
    await two.getByRole('radiogroup', { name: 'Given name' }).getByText('Оксана').click()
    await two.getByRole('radiogroup', { name: 'Family name' }).getByText('Ткаченко').click()
    await two.getByRole('button', { name: 'Put them together' }).click()
    await told(two, 'The two files are one now.')
  })

  await test.step('two write in the same form at once: what agrees is merged, of what does not both are shown', async () => {
    for (const page of [one, two]) await part(page, 'Person').getByRole('button', { name: 'Change: Person' }).click()
    await one.getByRole('textbox', { name: 'Wishes to be called' }).fill('Ksenia')
    await one.getByRole('textbox', { name: 'Gender, in own words' }).fill('girl')
    await two.getByRole('textbox', { name: 'Wishes to be called' }).fill('Oksana')
    await two.getByRole('combobox', { name: 'Home country' }).selectOption('UA')
    await one.getByRole('button', { name: 'Save', exact: true }).click()
    await told(one, /^Saved: Person\./)
    // Something else is written meanwhile, and brings the colleague's answers onto the page: hers are still the older ones.
    await two.getByRole('radiogroup', { name: 'May be counted' }).getByText('No', { exact: true }).click()
    await told(two, 'Saved: may be counted.')
    await two.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(two.getByRole('heading', { name: 'Somebody else saved first' })).toBeVisible()
    await expect(two.getByText('Of Daria')).toBeVisible()
    await two.getByRole('radio', { name: /Ksenia/ }).press(' ')
    await two.getByRole('button', { name: 'Save what I chose' }).click()
    await told(two, /^Saved: Person/)
    for (const said of ['Ksenia', 'girl', 'Ukraine']) await expect(part(two, 'Person').getByText(said, { exact: true })).toBeVisible()
  })

  await test.step('a consent is withdrawn, and what hangs on it stops', async () => {
    await part(one, 'Consents').getByRole('button', { name: 'Add: Consent' }).click()
    await one.getByRole('combobox', { name: /^Purpose/ }).selectOption('referral')
    await one.getByRole('textbox', { name: /^Who receives it/ }).fill('Shelter North')
    await yes(one, 'Agrees')
    await save(one, 'Consent')
    const consent = one.getByRole('article', { name: 'Referral: Shelter North' })
    await consent.getByRole('button', { name: 'Add a task that hangs on it' }).click()
    await one.getByRole('textbox', { name: /^What is to be done/ }).fill('Ask for a bed')
    await save(one, 'Task')
    await consent.getByRole('button', { name: 'Withdraw: Referral: Shelter North' }).click()
    await one.getByRole('dialog', { name: 'Withdraw' }).getByRole('button', { name: 'Withdraw now' }).click()
    await told(one, 'Withdrawn. Everything that hung on it has stopped.')
    await expect(consent.getByText('Nothing may be done under it any more.')).toBeVisible()
    await expect(part(one, 'Task').getByText('Stopped on')).toBeVisible()
  })

  await test.step('something is told in an emergency; whoever decided does not give the second name', async () => {
    await part(one, 'Disclosure on another ground').getByRole('button', { name: /^Add: Disclosure/ }).click()
    await one.getByRole('combobox', { name: /^Ground/ }).selectOption('danger-to-life')
    await one.getByRole('textbox', { name: /^Under which law/ }).fill('Criminal code, article 1')
    await one.getByRole('textbox', { name: /^To whom/ }).fill('Police')
    await one.getByRole('textbox', { name: /^What was given/ }).fill('Where she is now')
    await yes(one, 'Emergency')
    await save(one, 'Disclosure on another ground')
    await expect(one.getByRole('article', { name: 'Danger to life: Police' }).getByText(/Somebody else must give the second name/)).toBeVisible()
  })

  await test.step('the clients of one go to the other, in one step; whose file she cannot open stays', async () => {
    await toClients(one)
    await one.getByRole('button', { name: 'Hand over my clients …' }).click()
    const dialog = one.getByRole('dialog', { name: 'Hand over my clients' })
    await dialog.getByRole('button', { name: 'Hand them over' }).click()
    await expect(dialog.getByText('Choose to whom.')).toBeVisible()
    await dialog.getByRole('combobox', { name: 'To whom' }).selectOption({ label: 'Olena' })
    await expect(dialog.getByText('1 of them stays: Olena is not in its group.')).toBeVisible()
    await look(one, 'story-hand-over')
    await dialog.getByRole('button', { name: 'Hand them over' }).click()
    await expect(dialog.getByText('1 client is in the hands of Olena now.')).toBeVisible()
    await expect(dialog.getByText('1 file was left as it was:')).toBeVisible()
    await look(one, 'story-handed-over')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(option(one, /Ткаченко/)).toHaveCount(0)
  })

  await test.step('the other finds them in her hands, and gives the second name', async () => {
    await toClients(two)
    await option(two, /Ткаченко/).click()
    await two.getByRole('button', { name: 'Give the second name: Danger to life: Police' }).click()
    await told(two, 'Your name stands there as the second.')
    await expect(two.getByText(/^Second name: Olena/)).toBeVisible()
  })

  await test.step('a counsellor of the other member sees nothing of it', async () => {
    await three.goto('/desk')
    await signIn(niko)
    await toClients(three)
    await three.getByRole('button', { name: /All that I may open/ }).click()
    await expect(three.getByRole('option')).toHaveCount(1)
    await three.getByRole('searchbox', { name: 'Find a person' }).fill('Ткаченко')
    await expect(three.getByText(/Nobody like that is in the files/)).toBeVisible()
    // Asked by hand, the server answers as it does of a file that nobody has.
    const client = address.split('/').at(-1) ?? ''
    const [of, ofNobody] = await three.evaluate(async ([organisation, ...clients]) => await Promise.all(clients.map(async (asked) => await Promise.all(
      ['/records', '/accesses'].map(async (path) => (await fetch(`/api/organisations/${organisation}/clients/${asked}${path}`)).status),
    ))), [heron, client, randomIds.next()])
    expect(of).toEqual(ofNobody)
    expect(of).toEqual([404, 403])
    await three.goto(address)
    await unlock(niko)
    await expect(three.getByText(GONE)).toBeVisible()
    await expect(three.getByText(/Ткаченко|Ksenia/)).toHaveCount(0)
    await look(three, 'story-not-there')
  })

  await test.step('erased for good: what went into it too; told before, and proven', async () => {
    await two.getByRole('link', { name: /^Erase/ }).click()
    await expect(two.getByRole('heading', { name: 'Another file of this person' })).toBeVisible()
    await expect(two.getByText('Police', { exact: true })).toBeVisible()
    await expect(two.getByRole('listitem').filter({ hasText: 'Cel, Petru' }).getByText(/do not tell them of this either/)).toBeVisible()
    await two.getByText(/I told the person what this does to a claim/).click()
    await two.getByRole('textbox', { name: /^To confirm/ }).fill('reed')
    await look(two, 'story-erase')
    await two.getByRole('button', { name: 'Erase the file for good' }).click()
    await expect(two.getByRole('heading', { level: 1, name: 'The file was erased' })).toBeVisible()
    await expect(two.getByText(/^Erased on/)).toHaveCount(2)
    await expect(two.getByText(/Unreadable on this server/)).toHaveCount(2, { timeout: 60_000 })
    await look(two, 'story-erased')
    await toClients(two)
    await expect(two.getByText('Nobody is in your hands yet.')).toBeVisible()
  })

  await test.step('and it is gone for whoever had it open', async () => {
    await one.goto(address)
    await unlock(daria)
    await expect(one.getByText(GONE)).toBeVisible()
  })

  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
  for (const context of contexts) await context.close()
})
