import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { Decrypter } from 'age-encryption'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, goTo, look, REFUSED, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn, type Colleague } from '#tests/journeys/staff'

let network: OwnNetwork | undefined
test.beforeAll(async () => {
  test.setTimeout(600_000)
  network = await openPreparedNetwork()
})
test.afterAll(async () => await network?.close())

const unlock = async ({ page, passphrase }: Colleague): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

const yes = async (page: Page, question: string): Promise<void> => await page.getByRole('radiogroup', { name: question }).getByText('Yes').click()

const TODAY = ((now: Date) => `${now.getDate()}.${now.getMonth() + 1}.${now.getFullYear()}`)(new Date())

/** As much of a text area as selecting in it needs. */
type Selectable = { readonly value: string; readonly setSelectionRange: (from: number, to: number) => void }

test('a lawyer asks for a copy; it waits for three checks; others are nowhere in it; erasure is told, done and proven; old files are recalled, new ones never', async ({ browser, complaints }) => {
  test.setTimeout(600_000)
  if (network === undefined) throw new Error('the network was opened')
  const { url } = network.server
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ baseURL: url, acceptDownloads: true })))
  const [one, two] = await Promise.all(contexts.map((context) => deskIn(context, complaints)))
  if (!one || !two) throw new Error('two browsers were opened')
  for (const page of [one, two]) page.setDefaultTimeout(60_000)
  const [daria, anna] = [network.at('daria', one), network.at('anna', two)]
  await one.goto('/desk')
  await signIn(daria)

  await test.step('a person is registered, with a narrative that names others', async () => {
    await one.goto('/desk/clients/register')
    await unlock(daria)
    await one.getByRole('textbox', { name: 'Code name' }).fill('Heron')
    await one.getByRole('textbox', { name: 'Date of birth' }).fill('5.6.1990')
    await one.getByRole('combobox', { name: 'Languages, best first' }).selectOption('uk')
    await one.getByRole('button', { name: 'Register' }).click()
    await told(one, 'Registered. Everything else can follow here.')
    await one.getByRole('button', { name: 'Add: Narrative' }).click()
    await one.getByRole('textbox', { name: /^Text/ }).fill('Ruslan took my passport. My sister Halyna saw Ruslan do it.')
    await one.getByRole('button', { name: 'Save', exact: true }).click()
    await told(one, 'Saved: Narrative.')
    await one.getByRole('button', { name: 'Add: What happened' }).click()
    await one.getByRole('button', { name: /^Add: .*(persons|lleged)/ }).first().click()
    await one.getByRole('textbox', { name: 'Known as' }).fill('Scarface Vitya')
    await one.getByRole('textbox', { name: /Needed for/ }).fill('wages')
    await one.getByRole('button', { name: 'Save', exact: true }).click()
    await told(one, 'Saved: What happened.')
    for (const [name, text] of [['payslip.txt', 'OWN-PAPER'], ['letter.txt', 'PAPER-OF-OTHERS']] as const) {
      await one.getByLabel('Add a file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
      await one.getByRole('button', { name: 'Seal and keep' }).click()
      await told(one, `Kept: ${name}.`)
    }
  })
  const client = new URL(one.url()).pathname.split('/').at(-1) ?? ''

  await test.step('a lawyer asks, without a mandate: no copy, and it is said what stands before it', async () => {
    await one.getByRole('link', { name: 'Requests, copy, erasure, accesses' }).click()
    await expect(one.getByText('Nobody has asked for anything yet.')).toBeVisible()
    await one.getByRole('button', { name: 'Add: Request about the file' }).click()
    await one.getByRole('combobox', { name: /^What is asked for/ }).selectOption('copy')
    await one.getByRole('textbox', { name: /^Received on/ }).fill(TODAY)
    await one.getByRole('combobox', { name: /^Who asks/ }).selectOption('lawyer')
    await one.getByRole('textbox', { name: 'Name of who asks' }).fill('Nadia Koval')
    await one.getByRole('button', { name: 'Save', exact: true }).click()
    await told(one, 'Saved: Request about the file.')
    await expect(one.getByText(/The mandate is not verified/)).toBeVisible()
    for (const check of [/Check who asks/, /Speak with the person alone/, /where the copy will lie/]) await expect(one.getByText(check)).toBeVisible()
    await expect(one.getByRole('link', { name: 'Make the copy' })).toHaveCount(0)
    await look(one, 'rights-file')
  })

  await test.step('the address of the copy gives nothing either', async () => {
    const request = (await one.locator('article.request-one').first().getAttribute('data-request')) ?? ''
    await one.goto(`/desk/clients/${client}/copy/${request}`)
    await unlock(daria)
    await expect(one.getByRole('heading', { name: 'No copy yet' })).toBeVisible()
    await expect(one.getByText('Ruslan')).toHaveCount(0)
    await look(one, 'rights-copy-not-yet')
    await one.getByRole('link', { name: 'To the request' }).click()
  })

  await test.step('the mandate and the three checks are answered', async () => {
    await one.getByRole('combobox', { name: /^Mandate/ }).selectOption('verified')
    for (const question of ['Identity was checked', 'Asked without pressure', 'Has a safe place for it']) await yes(one, question)
    await one.getByRole('button', { name: 'Save', exact: true }).click()
    await told(one, 'Saved: Request about the file.')
    await expect(one.getByText('Everything is answered: a copy can be made.')).toBeVisible()
  })

  await test.step('the reviewer opens the narrative, and takes others out by hand', async () => {
    await one.getByRole('link', { name: 'Make the copy' }).click()
    await expect(one.getByRole('button', { name: 'Put the copy together' })).toBeDisabled()
    await one.getByRole('combobox', { name: 'Language of the copy' }).selectOption('de')
    await one.getByRole('button', { name: /^Open the narrative of/ }).click()
    const text = one.getByRole('textbox', { name: /^Text: select words|select words/ }).first()
    await expect(text).toHaveValue(/Halyna/)
    await one.getByRole('textbox', { name: 'Black out a name everywhere' }).fill('Ruslan')
    await one.getByRole('button', { name: 'Black it out' }).click()
    await expect(one.getByText('2 places were blacked out.')).toBeVisible()
    await text.evaluate((area: Selectable) => area.setSelectionRange(area.value.indexOf('Halyna'), area.value.indexOf('Halyna') + 6))
    await one.getByRole('button', { name: 'Black out what is selected' }).first().click()
    await expect(one.getByText('3 passages are blacked out.')).toBeVisible()
    await one.getByText('I went through it').click()
    await one.getByText('I looked through “payslip.txt”, and nothing in it is about others').click()
    await expect(one.getByText('Your decisions are kept.')).toBeVisible()
    await look(one, 'rights-review')
  })

  const secrets = ['Ruslan', 'Halyna', 'Scarface', 'Vitya', 'Nadia', 'Koval']
  await test.step('what leaves has nothing of others: not on the page, not in print, not in a file', async () => {
    await one.getByRole('button', { name: 'Put the copy together' }).click()
    await expect(one.getByRole('heading', { name: 'Kopie Ihrer Akte' })).toBeVisible()
    await expect(one.getByText('took my passport')).toBeVisible()
    const page = await one.content()
    for (const secret of secrets) expect(page.includes(secret), secret).toBe(false)
    await look(one, 'rights-copy')
    await one.emulateMedia({ media: 'print' })
    await expect(one.getByRole('button', { name: 'Print' })).toBeHidden()
    await expect(one.getByRole('heading', { name: 'Kopie Ihrer Akte' })).toBeVisible()
    const printed = (await one.pdf()).toString('latin1')
    for (const secret of secrets) expect(printed.includes(secret), secret).toBe(false)
    await one.emulateMedia({ media: null })
    await one.getByRole('button', { name: 'Download without a passphrase …' }).click()
    await expect(one.getByText(/lies open on every device/)).toBeVisible()
    for (const name of ['Download a page (HTML)', 'Download for machines (JSON)']) {
      const [download] = await Promise.all([one.waitForEvent('download'), one.getByRole('button', { name }).click()])
      expect(download.suggestedFilename()).toMatch(/^copy\.(html|json)$/)
      const text = await readFile(await download.path(), 'utf8')
      expect(text).toContain('took my passport')
      for (const secret of secrets) expect(text.includes(secret), secret).toBe(false)
      // One for each way, and the first may still be there.
      await expect(one.getByRole('region', { name: 'What was just done' }).getByText('It was written down in the request that the copy was given.').first()).toBeVisible()
    }
    await one.getByRole('button', { name: 'Download with a passphrase …' }).click()
    await expect(one.locator('.six-words')).toHaveText(/^[a-z]+(-[a-z]+){5,}$/)
    const [sealed] = await Promise.all([one.waitForEvent('download'), one.getByRole('button', { name: 'Download the sealed file' }).click()])
    expect(sealed.suggestedFilename()).toBe('copy.age')
    const bytes = await readFile(await sealed.path())
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    // Whoever is told the words reads it anywhere, with the attachment that was looked through and without the other.
    const opener = new Decrypter()
    opener.addPassphrase((await one.locator('.six-words').textContent()) ?? '')
    const archive = Buffer.from(await opener.decrypt(bytes))
    for (const part of ['copy.html', 'copy.json', 'attachments/', 'payslip.txt', 'OWN-PAPER']) expect(archive.includes(part), part).toBe(true)
    for (const secret of [...secrets, 'PAPER-OF-OTHERS']) expect(archive.includes(secret), secret).toBe(false)
  })

  await test.step('a counsellor is told what erasing does, and asks a coordinator', async () => {
    await one.goto(`/desk/clients/${client}/erase`)
    await unlock(daria)
    await expect(one.getByRole('heading', { name: 'What it does to claims' })).toBeVisible()
    await expect(one.getByText(/Not verified: nobody has looked it up yet/).first()).toBeVisible()
    await expect(one.getByText('Nadia Koval')).toBeVisible()
    await expect(one.getByRole('button', { name: 'Erase the file for good' })).toHaveCount(0)
    await one.getByRole('textbox', { name: 'Reason' }).fill('She wishes it')
    await one.getByRole('button', { name: 'Ask a coordinator' }).click()
    await told(one, 'A coordinator will see it.')
  })

  await test.step('she becomes a coordinator', async () => {
    await two.goto('/desk')
    await signIn(anna)
    await goTo(anna, 'Staff')
    await two.getByRole('option', { name: /Daria/ }).click()
    await two.getByRole('button', { name: 'Roles …' }).click()
    await two.getByText('Coordinator', { exact: true }).click()
    await two.getByRole('button', { name: 'Sign the change' }).click()
    await told(two, 'The roles of Daria were changed.')
  })

  await test.step('the desk of requests shows the clock, the figures, and that erasure was asked for', async () => {
    await one.goto('/desk/clients/rights')
    await unlock(daria)
    await expect(one.getByText(/days left/)).toBeVisible()
    await expect(one.getByRole('heading', { name: 'Erasure asked for' })).toBeVisible()
    await expect(one.getByText('No file has been erased yet.')).toBeVisible()
    await look(one, 'rights-desk')
  })

  await test.step('the request is answered', async () => {
    await one.getByRole('link', { name: 'Get a copy' }).or(one.getByRole('link', { name: /copy/i })).first().click()
    await one.getByRole('button', { name: 'Change: Request about the file' }).click()
    await one.getByRole('combobox', { name: /^Outcome/ }).selectOption('done')
    await one.getByRole('textbox', { name: /^Answered on/ }).fill(TODAY)
    await one.getByRole('button', { name: 'Save', exact: true }).click()
    await told(one, 'Saved: Request about the file.')
    await expect(one.getByText(/^Answered on/).first()).toBeVisible()
  })

  await test.step('who read the narrative: role first, names for a reason', async () => {
    await one.goto(`/desk/clients/${client}/accesses`)
    await unlock(daria)
    await expect(one.getByRole('cell', { name: /narrative/i }).first()).toBeVisible()
    await expect(one.getByRole('cell', { name: 'Daria' })).toHaveCount(0)
    await one.getByRole('textbox', { name: 'Why names are needed' }).fill('She fears that somebody here knows him')
    await one.getByRole('button', { name: 'Write it down and show names' }).click()
    await expect(one.getByRole('cell', { name: 'Daria' }).first()).toBeVisible()
    await look(one, 'rights-accesses')
  })

  await test.step('a rule is written; nothing new is proposed, and years later it is', async () => {
    await one.goto('/desk/clients/rights/keeping')
    await unlock(daria)
    await expect(one.getByText(/There is no rule yet/).first()).toBeVisible()
    await one.getByRole('button', { name: 'Write a rule' }).click()
    await one.getByRole('spinbutton', { name: /^Years after the last contact/ }).or(one.getByRole('textbox', { name: /^Years after the last contact/ })).fill('5')
    await one.getByRole('button', { name: 'Save', exact: true }).click()
    await told(one, 'The rule is saved.')
    await expect(one.getByText(/5 years after the last contact/)).toBeVisible()
    await expect(one.getByText('No file’s time has ended.')).toBeVisible()
    await look(one, 'rights-keeping')
    await one.clock.setFixedTime(new Date(Date.now() + 6 * 365.25 * 86_400_000))
    await one.goto('/desk/clients/rights/keeping')
    await unlock(daria)
    await expect(one.getByText(/^Time ended on/)).toBeVisible()
    await expect(one.getByText('Heron', { exact: true }).first()).toBeVisible()
    await look(one, 'rights-reminder')
    await one.getByRole('link', { name: 'Decide' }).click()
    await expect(one.getByText(/Decide: keep it longer and say why, ask the person, or erase it/)).toBeVisible()
    await one.clock.setFixedTime(new Date())
  })

  await test.step('erased by typing, and proven', async () => {
    await one.goto(`/desk/clients/${client}/erase`)
    await unlock(daria)
    await one.getByRole('textbox', { name: /^To confirm/ }).fill('yes')
    await one.getByRole('button', { name: 'Erase the file for good' }).click()
    await expect(one.getByText('Tell the person first, and say so here.')).toBeVisible()
    await one.getByText(/I told the person what this does to a claim/).click()
    await one.getByRole('button', { name: 'Erase the file for good' }).click()
    await expect(one.getByText('That is another word. Nothing was erased.')).toBeVisible()
    await look(one, 'rights-erase')
    await one.getByRole('textbox', { name: /^To confirm/ }).fill('heron')
    await one.getByRole('button', { name: 'Erase the file for good' }).click()
    await expect(one.getByRole('heading', { level: 1, name: 'The file was erased' })).toBeVisible()
    await expect(one.getByText(/^Erased on/)).toBeVisible()
    await expect(one.getByText(/Unreadable on this server/)).toBeVisible({ timeout: 60_000 })
    await expect(one.getByText(/^In backups until/)).toBeVisible()
    await look(one, 'rights-erased')
    await one.getByRole('link', { name: 'To the rights desk' }).click()
    await expect(one.getByText(`File …${client.slice(-8)}`)).toBeVisible()
  })

  expect(complaints.filter((text) => !REFUSED.test(text))).toEqual([])
  complaints.length = 0
  for (const context of contexts) await context.close()
})
