import type { Page } from '@playwright/test'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, goTo, look, option, REFUSED, told } from '#tests/journeys/look'
import { sitsDown } from '#tests/journeys/sits-down'

const opens = async (page: Page, place: string): Promise<void> => {
  await goTo({ page }, 'Clients')
  await goTo({ page }, place)
  await page.getByRole('heading', { level: 1, name: place }).waitFor()
}

const field = (page: Page, name: string | RegExp) => page.locator('.editor').getByRole('textbox', { name })

const saves = async (page: Page, form: string): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  // Several may be told one after another.
  await expect(page.getByRole('region', { name: 'What was just done' }).getByText(new RegExp(`^Saved: ${form}`)).first()).toBeVisible()
  await expect(page.locator('.editor')).toHaveCount(0)
}

const begins = async (page: Page, form: string): Promise<void> => {
  await page.getByRole('button', { name: `Add: ${form}`, exact: true }).click()
  await page.locator('.editor').waitFor()
}

test('books: what one writes a colleague reads; two at once choose; a lawyer’s notes are open to those named alone; old answers keep their questions', async ({ browser, complaints, baseURL }) => {
  test.setTimeout(900_000)
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ ...(baseURL !== undefined && { baseURL }) })))
  const [maryia, alesia] = await Promise.all(contexts.map((context) => deskIn(context, complaints)))
  if (!maryia || !alesia) throw new Error('two browsers were opened')
  await sitsDown(maryia, 'Maryia Uzornaya')
  await sitsDown(alesia, 'Alesia Prykladna')

  await test.step('interpreters: written, kept as a draft, found by language, read by a colleague', async () => {
    await opens(maryia, 'Interpreters')
    await look(maryia, 'book-empty')
    await begins(maryia, 'Interpreter')
    await field(maryia, /^Name/).fill('Oxana Bilyk')
    await expect(maryia.getByText('Kept as a draft that only you can read.')).toBeVisible()
    await maryia.getByRole('button', { name: 'Close', exact: true }).first().click()
    await maryia.getByRole('region', { name: 'Not saved yet' }).getByRole('button', { name: 'Go on: Interpreter' }).click()
    await expect(field(maryia, /^Name/)).toHaveValue('Oxana Bilyk')
    await maryia.getByRole('combobox', { name: 'Languages' }).selectOption('uk')
    await maryia.locator('.editor').getByRole('combobox', { name: 'Gender' }).selectOption('woman')
    await field(maryia, 'Confidentiality signed on').fill('3.2.2025')
    await look(maryia, 'book-editor')
    await saves(maryia, 'Interpreter')
    await begins(maryia, 'Interpreter')
    await field(maryia, /^Name/).fill('Petr Novák')
    await maryia.getByRole('combobox', { name: 'Languages' }).selectOption('cs')
    await saves(maryia, 'Interpreter')
    await expect(option(maryia, /Petr Novák.*has not signed confidentiality/)).toBeVisible()
    await maryia.getByLabel('Language', { exact: true }).selectOption('uk')
    await expect(option(maryia, /Petr Novák/)).toHaveCount(0)
    await look(maryia, 'book-interpreters')
    await opens(alesia, 'Interpreters')
    await option(alesia, /Oxana Bilyk/).click()
    await expect(alesia.getByText('Written by Maryia Uzornaya')).toBeVisible()
  })

  await test.step('two change the same: both are shown, and one is chosen', async () => {
    await alesia.getByRole('button', { name: 'Change: Interpreter' }).click()
    await field(alesia, 'How to reach them').fill('+375 29 000 00 01')
    await option(maryia, /Oxana Bilyk/).click()
    await maryia.getByRole('button', { name: 'Change: Interpreter' }).click()
    await field(maryia, 'How to reach them').fill('+375 29 000 00 02')
    await saves(maryia, 'Interpreter')
    await alesia.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(alesia.getByRole('heading', { name: 'Somebody else saved first' })).toBeVisible()
    await look(alesia, 'book-both-changed')
    await alesia.getByText('+375 29 000 00 02', { exact: true }).click()
    await alesia.getByRole('button', { name: 'Save what I chose' }).click()
    await expect(alesia.getByText('+375 29 000 00 02')).toBeVisible()
  })

  await test.step('a request by an authority: figures at the head, and notes that the colleague knows of and cannot open', async () => {
    await goTo({ page: maryia }, 'Clients')
    const notFinished = await maryia.getByRole('button', { name: /^Not finished \d+$/ }).textContent()
    await opens(maryia, 'Requests by authorities')
    await begins(maryia, 'Request by an authority')
    await field(maryia, /^Authority/).fill('Migration office')
    await field(maryia, /^What they asked for/).fill('All files since 2024')
    await saves(maryia, 'Request by an authority')
    await expect(option(maryia, /Migration office.*not answered, no day set/)).toBeVisible()
    await expect(maryia.getByRole('table').getByRole('cell', { name: '1', exact: true }).first()).toBeVisible()
    await maryia.getByRole('button', { name: 'Begin notes …' }).click()
    await look(maryia, 'book-notes-begin')
    await maryia.getByRole('button', { name: 'Begin notes', exact: true }).click()
    await told(maryia, 'The notes are open to you and to those you named.')
    await maryia.getByRole('button', { name: 'Add: Narrative' }).click()
    await maryia.getByRole('textbox', { name: /^Text/ }).fill('Object. Give nothing.')
    await saves(maryia, 'Narrative')
    await look(maryia, 'book-authorities')
    await opens(alesia, 'Requests by authorities')
    await option(alesia, /Migration office/).click()
    await expect(alesia.getByText('There are notes on this request. They are open to others, not to you.')).toBeVisible()
    await look(alesia, 'book-notes-not-yours')
    // Nobody takes a lawyer's notes for a client, not even whoever wrote them.
    await goTo({ page: maryia }, 'Clients')
    await expect(maryia.getByRole('button', { name: /^Not finished \d+$/ })).toHaveText(notFinished ?? '')
  })

  await test.step('notifications: one sign is one person; a suspected repeat is estimated', async () => {
    await opens(maryia, 'Notifications by others')
    for (const [reporter, sign, repeat] of [['Police of Brest', 'A-17', false], ['Police of Brest', 'a 17', false], ['Labour inspectorate', 'K3', true]] as const) {
      await begins(maryia, 'Notification by another body')
      await field(maryia, /^Who reports/).fill(reporter)
      await field(maryia, /own sign for the person/).fill(sign)
      await field(maryia, /^Received on/).fill('3.10.2025')
      if (repeat) await maryia.getByRole('radiogroup', { name: 'May have been reported by others' }).getByText('Yes').click()
      await saves(maryia, 'Notification by another body')
    }
    await expect(maryia.getByText('3 notifications in all, about 1 to 2 people. Repeats: 1 certain, 1 possible.')).toBeVisible()
    await look(maryia, 'book-notifications')
  })

  await test.step('own fields: no field without a reason or with a word of the machine’s; asked in a file', async () => {
    await opens(maryia, 'Own fields')
    await expect(maryia.getByText('Coordinators make and change own forms.')).toBeVisible()
    await expect(maryia.getByRole('button', { name: /^Add:/ })).toHaveCount(0)
    await opens(alesia, 'Own fields')
    await begins(alesia, 'Own form')
    await field(alesia, /^Title/).fill('House')
    await alesia.getByRole('button', { name: 'Add: Fields' }).click()
    await field(alesia, /^Short name/).fill('constructor')
    await field(alesia, /^Question/).fill('Which bed')
    await alesia.getByRole('combobox', { name: /^Kind of answer/ }).selectOption('line')
    await alesia.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(alesia.getByText('This word means something to the machine. Choose another.')).toBeVisible()
    await look(alesia, 'book-own-fields-refused')
    await field(alesia, /^Short name/).fill('bed')
    await field(alesia, /^Why it is asked/).fill('To know who sleeps where.')
    await saves(alesia, 'Own form')
    await expect(alesia.getByText('Version 1 · 1 field')).toBeVisible()
    await look(alesia, 'book-own-fields')
    await opens(maryia, 'Register somebody')
    await maryia.getByRole('textbox', { name: 'Code name' }).fill('Heron')
    await maryia.getByRole('button', { name: 'Register', exact: true }).click()
    await told(maryia, 'Registered. Everything else can follow here.')
    await maryia.getByRole('button', { name: 'Write: House', exact: true }).click()
    await maryia.getByRole('textbox', { name: 'Which bed' }).fill('By the window')
    await saves(maryia, 'House')
  })
  const file = new URL(maryia.url()).pathname

  await test.step('a new version: what is asked no more is shown as from before, with its question', async () => {
    await alesia.getByRole('button', { name: 'Change: Own form' }).click()
    await alesia.getByRole('radiogroup', { name: 'No longer asked' }).getByText('Yes').click()
    await alesia.getByRole('button', { name: 'Add: Fields' }).click()
    await field(alesia, /^Short name/).last().fill('room')
    await field(alesia, /^Question/).last().fill('Which room')
    await field(alesia, /^Why it is asked/).last().fill('Rooms have locks.')
    await alesia.getByRole('combobox', { name: /^Kind of answer/ }).last().selectOption('line')
    await saves(alesia, 'Own form')
    await expect(alesia.getByText('Version 2 · 1 field')).toBeVisible()
    // Another page, and back: the book is asked again.
    await opens(maryia, 'Own fields')
    await expect(maryia.getByText('Version 2 · 1 field')).toBeVisible()
    await maryia.goBack()
    await maryia.goBack()
    await expect.poll(() => new URL(maryia.url()).pathname).toBe(file)
    await maryia.getByText('From before', { exact: true }).click()
    await expect(maryia.getByText('Which bed')).toBeVisible()
    await expect(maryia.getByText('By the window')).toBeVisible()
  })

  await test.step('a breach: its clock runs from when it was known', async () => {
    await opens(maryia, 'Breaches of data')
    await begins(maryia, 'Breach of personal data')
    await field(maryia, /^What happened/).fill('A telephone of the office was left in a tram. It was locked.')
    await maryia.getByRole('combobox', { name: 'Risk for people' }).selectOption('high')
    await saves(maryia, 'Breach of personal data')
    await expect(maryia.getByText(/^7[12] hours left to tell the authority$/)).toBeVisible()
    await expect(maryia.getByText(/the people must be told/)).toBeVisible()
    await look(maryia, 'book-breaches')
  })

  await test.step('templates: filled in with what the organisation says of itself, and taken away as a file', async () => {
    await opens(maryia, 'Templates')
    await option(maryia, /Data protection impact assessment/).click()
    await expect(maryia.getByText('Controller: Gender Perspectives')).toBeVisible()
    await expect(maryia.getByText(/Articles 35 and 36/).last()).toBeVisible()
    const [download] = await Promise.all([maryia.waitForEvent('download'), maryia.getByRole('link', { name: 'Download for a word processor' }).click()])
    expect(download.suggestedFilename()).toBe('impact-assessment.html')
    await look(maryia, 'book-template')
    await option(maryia, /What we write down about you/).click()
    await look(maryia, 'book-template-notice')
  })

  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
  for (const context of contexts) await context.close()
})
