import type { Browser, Page } from '@playwright/test'
import { test } from '#tests/journeys/desk'
import { deskIn } from '#tests/journeys/founded'
import { expect, goTo, look, REFUSED, told } from '#tests/journeys/look'
import { openPreparedNetwork, type OwnNetwork } from '#tests/journeys/prepared-network'
import { signIn } from '#tests/journeys/staff'

let network: OwnNetwork
test.beforeAll(async () => {
  test.setTimeout(300_000)
  network = await openPreparedNetwork()
})
test.afterAll(async () => await network.close())

/** What stands at an address of the public site, without anybody being signed in. */
const onSite = async (path: string): Promise<number> => (await fetch(`${network.server.url}${path}`)).status

/** Lena sits down at her desk, in a browser of her own. */
const lenaSitsDown = async (browser: Browser, complaints: string[]) => {
  const context = await browser.newContext({ baseURL: network.server.url })
  const page = await deskIn(context, complaints)
  const lena = network.at('lena', page)
  await page.goto('/desk')
  await signIn(lena)
  return { context, page, lena }
}

/** What the keyboard stands on, in words. */
const stoodOn = async (page: Page): Promise<string> =>
  String(await page.evaluate("document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''"))

/** Presses a key until the keyboard stands on what is wanted. Gives where it came by. */
const pressUntil = async (page: Page, key: string, wanted: RegExp): Promise<void> => {
  const places: string[] = []
  while (places.length < 14 && !wanted.test(places.at(-1) ?? '')) {
    await page.keyboard.press(key)
    places.push(await stoodOn(page))
  }
  expect(places.at(-1), places.join('\n')).toMatch(wanted)
}

const SKOS = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n'

/** A thesaurus that says something new, something of a concept of ours, and something that is not kept. */
const BIRDS = `${SKOS}
<https://birds.example/heron> a skos:Concept ; skos:prefLabel "garden heron"@en, "садова чапля"@uk ; skos:definition "A bird that stands still."@en ; skos:scopeNote "For gardens alone."@en .
<https://birds.example/egret> a skos:Concept ; skos:prefLabel "egret"@en ; skos:broader <https://birds.example/heron> .
<https://birds.example/police> a skos:Concept ; skos:prefLabel "police"@en ; skos:altLabel "river watch"@en .
<https://birds.example/greek> a skos:Concept ; skos:prefLabel "ἐρωδιός"@el .
`

test('a librarian keeps the thesaurus by keyboard, and sees what many readers missed', async ({ browser, complaints }) => {
  test.setTimeout(420_000)
  const { context, page, lena } = await lenaSitsDown(browser, complaints)

  await test.step('the thesaurus: a name in another language, and readers find by it', async () => {
    await goTo(lena, 'Thesaurus')
    await page.getByLabel('Find a concept').fill('police')
    await page.getByRole('row', { name: 'police', exact: true }).first().click()
    const names = page.getByLabel('Names in Ukrainian', { exact: true })
    await expect(names).toHaveValue(/поліція/i)
    await names.fill(`${await names.inputValue()}; вартові порядку`)
    await expect(page.getByRole('main').getByText('Not saved yet.')).toBeVisible()
    await look(page, 'thesaurus-concept')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await told(page, 'police is saved.')
    await expect(page.getByText('Not saved yet.')).toHaveCount(0)
    await expect(names).toHaveValue(/; вартові порядку$/)
  })

  await test.step('a concept is made, moved by keyboard alone, put back by Undo, and merged', async () => {
    await page.getByText('Make a concept below police').click()
    await page.getByLabel('Name in English').fill('river patrol')
    await page.getByRole('button', { name: 'Make a concept', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'river patrol' }).waitFor()
    await page.getByLabel('Find a concept').fill('')
    await page.getByLabel('Find a concept').fill('river patrol')
    await expect(page.getByRole('row', { name: 'river patrol', exact: true })).toBeVisible()
    await page.getByLabel('Find a concept').focus()
    await pressUntil(page, 'Tab', /^(?!.*Find).*(organisations|police|river)/i)
    await pressUntil(page, 'ArrowDown', /^river patrol$|^⠿?›?river patrol$/)
    await pressUntil(page, 'ArrowRight', /^Move river patrol$/)
    await page.keyboard.press('Enter')
    await pressUntil(page, 'ArrowUp', /^Drop on organisations and authorities$/)
    await page.keyboard.press('Enter')
    await told(page, 'river patrol stands below organisations and authorities now.')
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await told(page, 'It is as it was.')
    await page.getByText('Merge into another').click()
    await page.getByLabel('Find: The one that stays').fill('police')
    await page.getByRole('list', { name: 'Find: The one that stays' }).getByRole('button', { name: 'police', exact: true }).click()
    await look(page, 'thesaurus-merge')
    await page.getByRole('button', { name: 'Merge into another', exact: true }).click()
    await told(page, 'river patrol has gone into police.')
    await expect(page.getByLabel('Names in English', { exact: true })).toHaveValue(/river patrol/)
  })

  await test.step('a file that is wrong is refused with the reason; one that is sound is told of first, then taken in', async () => {
    await page.getByText('Take in a thesaurus from a file').click()
    const choose = async (name: string, text: string): Promise<void> => {
      const choosing = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: /^Choose (?:the|another) file$/ }).click()
      await (await choosing).setFiles([{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }])
    }
    await choose('bomb.rdf', '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><r>&b;</r>')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Such files can be traps and are not read. Nothing was taken in.')
    await choose('circle.ttl', `${BIRDS}<https://birds.example/heron> skos:broader <https://birds.example/egret> .`)
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Concepts that stand below each other in a circle')
    await look(page, 'thesaurus-file-refused')
    await choose('birds.ttl', BIRDS)
    await expect(page.getByRole('heading', { name: 'What would become of birds.ttl' })).toBeVisible()
    await expect(page.getByText('2 new concepts and 1 concept of ours gets something from it.')).toBeVisible()
    await expect(page.getByText('Nothing is written yet.')).toBeVisible()
    await page.getByText(/^No name in the languages that are kept/).click()
    await look(page, 'thesaurus-file-report')
    expect(await onSite('/en/subjects/garden-heron')).toBe(404)
    await page.getByRole('button', { name: 'Take it in', exact: true }).click()
    await told(page, 'birds.ttl is taken in.')
    await expect(page.getByRole('heading', { name: 'What has become of birds.ttl' })).toBeVisible()
    await page.getByLabel('Find a concept').fill('')
    await page.getByLabel('Find a concept').fill('garden heron')
    await expect(page.getByRole('row', { name: 'garden heron', exact: true }).first()).toBeVisible()
    await expect.poll(async () => await onSite('/en/subjects/garden-heron?once')).toBe(200)
    await page.getByRole('button', { name: 'Make the report anew' }).click()
    await expect(page.getByText('There is nothing in it that is not here already.')).toBeVisible()
    await look(page, 'thesaurus-file-again')
  })

  await test.step('what is meant is written in Ukrainian, and readers see it in their language, or marked as that of another', async () => {
    await page.getByRole('row', { name: 'garden heron', exact: true }).first().click()
    await page.getByText('Meaning and use, in each language').click()
    await expect(page.getByLabel('What is meant, in English', { exact: true })).toHaveValue('A bird that stands still.')
    await page.getByRole('combobox', { name: 'Language', exact: true }).selectOption({ label: 'Ukrainian' })
    await page.getByLabel('What is meant, in Ukrainian', { exact: true }).fill('Птах, що стоїть нерухомо.')
    await look(page, 'thesaurus-meaning')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await told(page, 'garden heron is saved.')
    const reader = await context.newPage()
    await expect.poll(async () => {
      await reader.goto('/uk/subjects/garden-heron')
      return await reader.getByText('Птах, що стоїть нерухомо.').count()
    }).toBe(1)
    await expect(reader.locator('p[lang=en]', { hasText: 'For gardens alone.' })).toBeVisible()
    await look(reader, 'subject-uk')
    await reader.goto('/bg/subjects/garden-heron')
    await expect(reader.locator('p[lang=en]', { hasText: 'A bird that stands still.' })).toBeVisible()
    await look(reader, 'subject-bg')
    await reader.close()
  })

  await test.step('what twenty readers looked for in vain stands there, and what one did does not', async () => {
    await goTo(lena, 'Looked for, not found')
    await expect(page.getByText('Nobody has missed anything often enough')).toBeVisible()
    await look(page, 'missed-none')
    for (let reader = 0; reader < 20; reader += 1) expect(await onSite(`/en/library?q=police+qx${reader}`)).toBe(200)
    await onSite('/en/library?q=extradition')
    await page.reload()
    await page.getByLabel('Passphrase', { exact: true }).fill(lena.passphrase)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await expect(page.getByRole('rowheader', { name: 'police' })).toBeVisible()
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await look(page, 'missed')
  })

  expect(complaints.filter((said) => !REFUSED.test(said))).toEqual([])
  complaints.length = 0
  await context.close()
})
