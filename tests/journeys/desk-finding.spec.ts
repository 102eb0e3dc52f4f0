import type { Page } from '@playwright/test'
import { test } from '#tests/journeys/desk'
import { expect, look, option, REFUSED, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn } from '#tests/journeys/staff'

let network: OwnNetwork | undefined
test.beforeAll(async () => {
  test.setTimeout(240_000)
  network = await openPreparedNetwork()
})
test.afterAll(async () => await network?.close())

type Somebody = { readonly given: string; readonly family: string; readonly born: string }

const toClients = async (page: Page): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Clients', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Find a person' }).waitFor()
}

const toRegister = async (page: Page, { given, family, born }: Somebody): Promise<void> => {
  await toClients(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Register somebody', exact: true }).click()
  await page.getByRole('textbox', { name: 'Given name' }).fill(given)
  await page.getByRole('textbox', { name: 'Family name' }).fill(family)
  await page.getByRole('textbox', { name: 'Date of birth' }).fill(born)
}

/** Registers whoever is written down, and gives the address of the file. */
const register = async (page: Page, name: string): Promise<string> => {
  await page.getByRole('button', { name: 'Register', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByRole('complementary', { name: 'How to reach' })).toBeVisible()
  return new URL(page.url()).pathname
}

const SECOND = /may be about the same person/

test('people are found in another script and with a typo; two files of one person are put together, and taken apart again', async ({ page, complaints }) => {
  test.setTimeout(300_000)
  if (network === undefined) throw new Error('the network was opened')
  const daria = network.at('daria', page)
  await page.goto(`${network.server.url}/desk`)
  await signIn(daria)
  const box = page.getByRole('searchbox', { name: 'Find a person' })
  let first = ''

  await test.step('three are registered; of one there may be a file already, which is said while she is written down', async () => {
    await toRegister(page, { given: 'Оксана', family: 'Ткаченко', born: '5 June 1995' })
    first = await register(page, 'Оксана Ткаченко')
    await toRegister(page, { given: 'Hanna', family: 'Melnyk', born: '1990' })
    await expect(page.getByText(SECOND)).toHaveCount(0)
    await register(page, 'Hanna Melnyk')
    await toRegister(page, { given: 'Oxana', family: 'Tkachenk', born: '5 June 1995' })
    await expect(page.getByRole('region', { name: 'Is it this person?' }).getByText(/Оксана Ткаченко.*born on the same day/)).toBeVisible()
    await expect(page.getByRole('link', { name: SECOND })).toBeVisible()
    await look(page, 'finding-while-registering')
    await register(page, 'Oxana Tkachenk')
    await page.getByRole('button', { name: 'Add: Narrative' }).click()
    await page.getByRole('textbox', { name: /^Text/ }).fill('It was winter.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await told(page, 'Saved: Narrative.')
  })

  await test.step('who is alike and somebody else is noted so, in both files', async () => {
    await toRegister(page, { given: 'Ганна', family: 'Мельник', born: '1990' })
    await page.getByRole('region', { name: 'Is it this person?' }).getByRole('button', { name: 'Not the same person' }).click()
    await expect(page.getByRole('region', { name: 'Is it this person?' })).toHaveCount(0)
    await register(page, 'Ганна Мельник')
    await expect(page.getByRole('group', { name: 'Linked client' }).getByText('Hanna Melnyk')).toBeVisible()
    await expect(page.getByText(SECOND)).toHaveCount(0)
  })

  await test.step('all of them by keyboard: typed in the other script, with a typo, by the year', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox', { name: 'What are you looking for?' }).fill('find a cl')
    await page.keyboard.press('Enter')
    await expect(box).toBeFocused()
    await look(page, 'finding-list')
    await page.keyboard.type('Tkatschenko')
    await expect(option(page, /Оксана Ткаченко/)).toBeVisible()
    await expect(option(page, /Oxana Tkachenk/)).toBeVisible()
    await look(page, 'finding-found')
    await box.fill('ганна мелник')
    await expect(option(page, /Hanna Melnyk/)).toBeVisible()
    await box.press('ArrowDown')
    await expect(page.getByRole('option').first()).toBeFocused()
    await page.keyboard.press('x')
    await expect(box).toBeFocused()
    await expect(box).toHaveValue('ганна мелникx')
    await box.fill('oksana 1995')
    await expect(option(page, /Оксана Ткаченко/).getByText(/May be born then|Born that day/)).toBeVisible()
    await box.fill('Nobody Atall')
    await expect(page.getByText(/Nobody like that is in the files/)).toBeVisible()
    await box.fill('ткаченко')
    await expect(page.getByRole('option')).toHaveCount(2)
    await expect(page.getByRole('option').first()).toContainText('Оксана')
    await box.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Оксана Ткаченко')
    expect(new URL(page.url()).pathname).toBe(first)
    await page.goBack()
    // Whoever comes back finds what they looked for, and no address has ever said it.
    await expect(box).toHaveValue('ткаченко')
    expect(page.url()).not.toContain('?')
    await option(page, /Оксана/).click()
  })

  await test.step('the two files are compared, and put together', async () => {
    await page.getByText('1 file may be about the same person').click()
    await page.getByRole('link', { name: 'Compare, and put together' }).click()
    await expect(page.getByRole('region', { name: 'The file that goes into it' }).getByText('Oxana Tkachenk')).toBeVisible()
    await expect(page.getByText('1 narrative.', { exact: false })).toBeVisible()
    await page.getByRole('radiogroup', { name: 'Given name' }).getByText('Oxana').click()
    await look(page, 'finding-merge')
    await page.getByRole('button', { name: 'Put them together' }).click()
    await told(page, 'The two files are one now.')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oxana Ткаченко')
    await expect(page.getByText('Оксана Ткаченко')).toBeVisible()
    await expect(page.getByText(SECOND)).toHaveCount(0)
    const fromThere = page.getByRole('region', { name: /^From the file that went into this one/ })
    await fromThere.getByRole('button', { name: /^Open the narrative of/ }).click()
    await expect(fromThere.getByText('It was winter.')).toBeVisible()
    await look(page, 'finding-merged')
    await page.getByRole('link', { name: 'Open that file' }).click()
    await expect(page.getByText(/was put together with another one on/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Change: Person' })).toHaveCount(0)
    await look(page, 'finding-went')
    await toClients(page)
    await box.fill('tkachenko')
    await expect(page.getByRole('option')).toHaveCount(1)
    await option(page, /Oxana Ткаченко/).click()
  })

  await test.step('a copy for her has what the other file says too, told apart', async () => {
    await page.getByRole('link', { name: 'Requests, copy, erasure, accesses' }).click()
    // The file’s own page has a button of that name, too.
    await page.getByRole('heading', { level: 1, name: 'Rights of the person' }).waitFor()
    await page.getByRole('button', { name: 'Add: Request about the file' }).click()
    await page.getByRole('combobox', { name: /^What is asked for/ }).selectOption('copy')
    const now = new Date()
    await page.getByRole('textbox', { name: /^Received on/ }).fill(`${String(now.getDate())}.${String(now.getMonth() + 1)}.${String(now.getFullYear())}`)
    await page.getByRole('combobox', { name: /^Who asks/ }).selectOption('client')
    for (const question of ['Identity was checked', 'Asked without pressure', 'Has a safe place for it']) await page.getByRole('radiogroup', { name: question }).getByText('Yes').click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await told(page, 'Saved: Request about the file.')
    await page.getByRole('link', { name: 'Make the copy' }).click()
    await expect(page.getByText(/^File 1 went into this one on/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Put the copy together' })).toBeDisabled()
    await page.getByRole('combobox', { name: 'Language of the copy' }).selectOption('en')
    await page.getByRole('button', { name: /^Open the narrative of/ }).click()
    await expect(page.getByText(/^File 1, which went into this one on/).first()).toBeVisible()
    await page.getByText('I went through it').click()
    await expect(page.getByText('Your decisions are kept.')).toBeVisible()
    await look(page, 'finding-copy-review')
    await page.getByRole('button', { name: 'Put the copy together' }).click()
    await expect(page.getByRole('heading', { name: /^Other file 1, put together with yours on/ })).toBeVisible()
    await expect(page.getByRole('article', { name: 'Copy of your file' }).getByText('It was winter.')).toBeVisible()
    await look(page, 'finding-copy')
    await toClients(page)
    await box.fill('tkachenko')
    await option(page, /Oxana Ткаченко/).click()
  })

  await test.step('and taken apart again', async () => {
    await page.getByRole('button', { name: 'Take them apart again' }).click()
    await told(page, 'They are two files again.')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Оксана Ткаченко')
    await expect(page.getByText(SECOND)).toBeVisible()
    await expect(page.getByText('It was winter.')).toHaveCount(0)
    await toClients(page)
    await expect(page.getByRole('option')).toHaveCount(2)
  })

  await test.step('what was begun and not saved waits on the start page', async () => {
    await option(page, /Oxana Tkachenk/).click()
    await page.getByRole('button', { name: 'Write: Household and children' }).click()
    await page.getByRole('textbox', { name: 'Number of children' }).fill('2')
    await expect(page.getByText('Kept as a draft that only you can read.')).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: 'Start', exact: true }).click()
    await expect(page.getByText('1 thing that you wrote is not saved yet.')).toBeVisible()
    await look(page, 'finding-start')
    await page.getByRole('link', { name: 'Go on', exact: true }).click()
    await expect(option(page, /Oxana Tkachenk/).getByText('Something you wrote is not saved')).toBeVisible()
    await expect(page.getByRole('button', { name: /Not finished/ })).toHaveAttribute('aria-pressed', 'true')
  })

  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
})
