import type { Page } from '@playwright/test'
import { test } from '#tests/journeys/desk'
import { openEmptyInstallation, type EmptyInstallation } from '#tests/journeys/empty-installation'
import { codeOn, deskIn, foundOrganisation, makePapers, setUpNetwork } from '#tests/journeys/founded'
import { expect, goTo, look, option, REFUSED, told } from '#tests/journeys/look'
import { aColleague, joinByCode, signIn, type Colleague } from '#tests/journeys/staff'

let installation: EmptyInstallation
test.beforeAll(async () => {
  installation = await openEmptyInstallation()
})
test.afterAll(async () => await installation.close())

/** Digits that are read aloud, as they are shown large. */
const digitsOn = async (page: Page): Promise<string> => (await page.locator('.digits.hall').first().getByRole('listitem').allTextContents()).join(' ')

/** Invites somebody by the page, and hands over the code. */
const invite = async (administrator: Colleague, name: string, signInName: string, role: RegExp): Promise<string> => {
  const { page } = administrator
  await goTo(administrator, 'Staff')
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  await page.getByLabel('Their name').fill(name)
  await page.getByLabel('Their sign-in name').fill(signInName)
  await page.getByText(role).first().click()
  await page.getByRole('button', { name: 'Make a code' }).click()
  await page.getByRole('heading', { name: `The code for ${name}` }).waitFor()
  return await codeOn(page)
}

const letIn = async ({ page }: Colleague, name: string): Promise<void> => {
  await option(page, new RegExp(`${name}.*Joined, to be checked`)).click({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Check the keys and let in' }).click()
  await told(page, `${name} is in the log.`)
  await expect(option(page, new RegExp(`${name}.*Works here`))).toBeVisible()
}

const asksFor = async ({ page }: Colleague, words: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox', { name: 'What are you looking for?' }).fill(words)
}

test('people are invited, checked, let into a group and leave; two organisations hear each other; the chain tells it all', async ({ browser, complaints }) => {
  test.setTimeout(420_000)
  const contexts = await Promise.all([1, 2, 3, 4, 5].map(() => browser.newContext({ baseURL: installation.url })))
  const [one, two, three, four, five] = await Promise.all(contexts.map((context) => deskIn(context, complaints)))
  if (!one || !two || !three || !four || !five) throw new Error('five browsers were opened')
  const [anna, boris, daria] = [aColleague(one, 'Anna First', 'anna.first'), aColleague(two, 'Boris Second', 'boris.second'), aColleague(three, 'Daria Third', 'daria.third')]
  await setUpNetwork(anna, installation, 'Heron House')
  await foundOrganisation(anna, boris, installation, 'Heron House')
  await makePapers(anna, boris)

  await test.step('an organisation describes itself; two who do so at once are told', async () => {
    await goTo(anna, 'Organisation')
    await goTo(boris, 'Organisation')
    await one.getByLabel('City').fill('Utrecht')
    await one.getByLabel('Telephone of the office').fill('+31 30 123 45 67')
    await expect(one.getByText('2 changes are not saved yet.')).toBeVisible()
    await look(one, 'organisation')
    await one.getByRole('button', { name: 'Save', exact: true }).click()
    await told(one, 'The description was saved.')
    await two.getByLabel('City').fill('Zwolle')
    await two.getByLabel('E-mail').fill('heron@example.org')
    await two.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(two.getByRole('heading', { name: 'Somebody else saved first' })).toBeVisible()
    await look(two, 'organisation-conflict')
    await two.getByRole('button', { name: 'Take theirs, and save my other changes' }).click()
    await told(two, 'The description was saved.')
    await expect(two.getByLabel('City')).toHaveValue('Utrecht')
    await expect(two.getByLabel('Telephone of the office')).toHaveValue('+31 30 123 45 67')
    await two.getByRole('button', { name: 'Undo' }).first().click()
    await told(two, 'The description is as it was before.')
    await expect(two.getByLabel('E-mail')).toHaveValue('')
  })

  await test.step('a group is made, with its key', async () => {
    await goTo(anna, 'Groups')
    await look(one, 'groups-none')
    await one.getByRole('button', { name: 'Make a group' }).click()
    await one.getByText('Boris Second', { exact: true }).click()
    await look(one, 'groups-make')
    await one.getByRole('button', { name: 'Make the group' }).click()
    await told(one, 'The group was made, with its first key.')
    await expect(one.getByText('You hold its keys.')).toBeVisible()
  })

  await test.step('somebody is invited, joins, is checked by the code that this device keeps, and let into the group', async () => {
    const code = await invite(anna, daria.name, daria.signInName, /^Counsellor$/)
    await look(one, 'people-code')
    await joinByCode(daria, installation.url, code, 'Heron House')
    await signIn(daria)
    await expect(three.getByText('An administrator of your organisation must let you into its log')).toBeVisible()
    await one.getByRole('button', { name: 'To the list' }).click()
    await look(one, 'people')
    await option(one, /Daria Third.*Joined, to be checked/).click({ timeout: 20_000 })
    await look(one, 'people-to-check')
    await letIn(anna, daria.name)
    await expect(one.getByText('Anna First, Boris Second and Daria Third', { exact: true })).toBeVisible()
    await look(one, 'people-person')
  })

  await test.step('what one’s roles do not allow is not offered', async () => {
    await three.reload()
    await three.getByLabel('Passphrase', { exact: true }).fill(daria.passphrase)
    await three.getByRole('button', { name: 'Unlock', exact: true }).click()
    await expect(three.getByRole('link', { name: 'Audit' })).toHaveCount(0)
    await goTo(daria, 'Staff')
    await option(three, /Boris Second/).click()
    await expect(three.getByText('Fingerprint of their keys')).toBeVisible()
    for (const name of ['Invite somebody', 'Roles …', 'End the stay …']) await expect(three.getByRole('button', { name })).toHaveCount(0)
    await three.goto('/desk/audit')
    await three.getByLabel('Passphrase', { exact: true }).fill(daria.passphrase)
    await three.getByRole('button', { name: 'Unlock', exact: true }).click()
    await expect(three.getByText('The audit chain is read by administrators and auditors.')).toBeVisible()
  })

  await test.step('roles are changed, and changed back', async () => {
    await one.getByRole('button', { name: 'Roles …' }).click()
    await one.getByText('Auditor', { exact: true }).click()
    await look(one, 'people-roles')
    await one.getByRole('button', { name: 'Sign the change' }).click()
    await told(one, 'The roles of Daria Third were changed.')
    await expect(option(one, /Daria Third.*Counsellor and Auditor/)).toBeVisible()
    await one.getByRole('button', { name: 'Undo' }).first().click()
    await told(one, 'Daria Third has the roles from before.')
  })

  await test.step('an invitation is taken back, and its code opens nothing', async () => {
    const code = await invite(anna, 'Emil Nobody', 'emil.nobody', /^Editor$/)
    await one.getByRole('button', { name: 'To the list' }).click()
    await option(one, /Emil Nobody.*Invited/).click()
    await look(one, 'people-invited')
    await one.getByRole('button', { name: 'Take the invitation back' }).click()
    await told(one, 'The invitation of Emil Nobody was taken back.')
    await five.goto('/desk/join')
    await five.getByLabel('Invitation code').fill(code)
    await five.getByRole('button', { name: 'Open the invitation' }).click()
    await expect(five.locator('.wrong')).toBeVisible()
  })

  await test.step('somebody leaves: their sessions end, the group has a new key', async () => {
    await goTo(anna, 'Staff')
    await option(one, /Daria Third/).click()
    await one.getByRole('button', { name: 'End the stay …' }).click()
    await expect(one.getByText('What a person has read cannot be recalled.')).toBeVisible()
    await look(one, 'people-end')
    await one.getByLabel('To confirm, type their sign-in name').fill('anna.first')
    await one.getByRole('button', { name: 'End the stay', exact: true }).click()
    await expect(one.getByText('That is not their sign-in name. Nothing was changed.')).toBeVisible()
    await one.getByLabel('To confirm, type their sign-in name').fill(daria.signInName)
    await one.getByRole('button', { name: 'End the stay', exact: true }).click()
    await expect(one.getByRole('heading', { name: 'The stay of Daria Third has ended.' })).toBeVisible()
    await expect(one.getByText('Done. 0 clients’ keys were wrapped anew.')).toBeVisible()
    await one.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await expect(option(one, /Daria Third.*Left/)).toBeVisible()
    await goTo(anna, 'Groups')
    await option(one, /Anna First and Boris Second/).click()
    await expect(one.getByText('Key number 2.')).toBeVisible()
    await look(one, 'groups-group')
    await three.reload()
    await expect(three.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  })

  await test.step('keys and recovery', async () => {
    await goTo(anna, 'Keys and recovery')
    await one.getByRole('button', { name: 'Recover from two papers …' }).click()
    await look(one, 'keys')
  })

  await test.step('two organisations hear each other, sign and pin', async () => {
    const [vera, wim] = [aColleague(four, 'Vera Fourth', 'vera.fourth'), aColleague(five, 'Wim Fifth', 'wim.fifth')]
    await one.getByRole('link', { name: 'Admit an organisation' }).click()
    await one.getByLabel('Name of the organisation').fill('Stork House')
    await one.getByLabel('Short name for addresses').fill('stork-house')
    await one.getByRole('button', { name: 'Add to the directory' }).click()
    await one.getByLabel('Their name').fill(vera.name)
    await one.getByLabel('Their sign-in name').fill(vera.signInName)
    await one.getByRole('button', { name: 'Make a code' }).click()
    await joinByCode(vera, installation.url, await codeOn(one), 'Stork House')
    await signIn(vera)
    await foundOrganisation(vera, wim, installation, 'Stork House')

    await goTo(anna, 'Roster')
    await expect(one.getByText('There is no signed roster yet.')).toBeVisible()
    await option(one, /Stork House/).click()
    await one.getByLabel('Basis for personal data to go there').selectOption('adequacy')
    await one.getByRole('button', { name: 'Save the entry' }).click()
    await told(one, 'The entry of Stork House was saved.')
    await look(one, 'roster-unsigned')
    await one.getByRole('link', { name: 'Read aloud at the assembly' }).click()
    await expect(one.getByRole('heading', { name: 'Heron House' })).toBeVisible()
    await look(one, 'assembly-own')
    await one.getByRole('button', { name: 'Next' }).click()
    await expect(one.getByRole('heading', { name: 'Stork House' })).toBeVisible()
    await goTo(vera, 'Keys and recovery')
    expect((await four.locator('.digits').first().getByRole('listitem').allTextContents()).join(' ')).toBe(await digitsOn(one))
    await look(one, 'assembly')
    await one.getByRole('button', { name: 'I heard the same' }).click()
    await one.getByRole('button', { name: 'Sign the edition' }).click()
    await expect(one.getByText('Stork House has no country. Go back and choose one.')).toBeVisible()
    await one.getByRole('button', { name: 'Back' }).click()
    await one.getByLabel('Country').selectOption('UA')
    await one.getByRole('button', { name: 'I heard the same' }).click()
    await look(one, 'assembly-edition')
    await one.getByRole('button', { name: 'Sign the edition' }).click()
    await expect(one.getByRole('heading', { name: 'Your organisation has signed' })).toBeVisible()
    const edition = await digitsOn(one)
    await look(one, 'assembly-signed')

    await goTo(vera, 'Roster')
    await four.getByLabel('The digits, as you heard them').fill(edition.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10)))
    await four.getByRole('button', { name: 'Compare and sign' }).click()
    await expect(four.getByText('What you typed is not what the server shows.')).toBeVisible()
    await look(four, 'roster-second')
    await four.getByLabel('The digits, as you heard them').fill(edition)
    await four.getByRole('button', { name: 'Compare and sign' }).click()
    await told(four, 'The edition is signed by two organisations.')

    await goTo(anna, 'Roster')
    await expect(one.getByText('has not pinned any edition')).toBeVisible()
    await look(one, 'roster-pin')
    await one.getByLabel('The digits, as you heard them').fill(edition)
    await one.getByRole('button', { name: 'Compare and propose to pin' }).click()
    await told(one, 'A second colleague must hear the digits too.')
    await goTo(boris, 'Roster')
    await expect(two.getByText('Anna First has heard the digits')).toBeVisible()
    await two.getByLabel('The digits, as you heard them').fill(edition)
    await two.getByRole('button', { name: 'Compare and pin' }).click()
    await told(two, 'The roster is pinned.')
    await expect(two.getByText('It is the newest.')).toBeVisible()
    await option(two, /Stork House.*In the signed roster/).click()
    await look(two, 'roster')
  })

  await test.step('the chain tells it all, and goes on from what this device saw', async () => {
    await goTo(anna, 'Audit')
    await expect(one.getByText('This device sees it for the first time')).toBeVisible()
    await one.getByLabel('Find by name, deed or day').fill('daria ended')
    await expect(one.getByRole('row')).toHaveCount(2)
    await look(one, 'audit')
    await one.reload()
    await one.getByLabel('Passphrase', { exact: true }).fill(anna.passphrase)
    await one.getByRole('button', { name: 'Unlock', exact: true }).click()
    await expect(one.getByText('The chain is whole, and goes on from what this device saw last')).toBeVisible()
  })

  await test.step('the palette finds places, actions and people by keyboard alone', async () => {
    await asksFor(anna, 'gro')
    await look(one, 'palette')
    await one.keyboard.press('Enter')
    await expect(one.getByRole('heading', { level: 1 })).toHaveText('Groups')
    await asksFor(anna, 'boris')
    await one.keyboard.press('Enter')
    await expect(one.getByRole('heading', { level: 2, name: 'Boris Second' })).toBeVisible()
    await asksFor(anna, 'invite')
    await one.keyboard.press('Enter')
    await expect(one.getByRole('heading', { level: 2, name: 'Invite somebody' })).toBeVisible()
    await look(one, 'people-invite')
    await asksFor(anna, 'lock now')
    await one.keyboard.press('Enter')
    await expect(one.getByRole('heading', { level: 1 })).toHaveText('Locked')
  })

  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
  for (const context of contexts) await context.close()
})
