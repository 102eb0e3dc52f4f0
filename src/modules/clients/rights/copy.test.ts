import { expect, test } from 'vitest'
import { NETWORK_LANGUAGES } from '#kernel'
import type { Answers } from '../answer.ts'
import { formOf, type FormName } from '../forms/index.ts'
import { codeLabel, formLabels, loadLabels } from '../labels/index.ts'
import { blackOut, samePassages, tidyPassages } from './black-out.ts'
import { copyAsHtml, copyAsJson } from './copy-html.ts'
import { copyItems, type CopyRecord, type CopySpeech } from './copy-items.ts'
import { copyOfFile } from './copy-of-file.ts'
import { copyWordsIn } from './copy-words.ts'
import { answersOfReview, leaving, NO_REVIEW, reading, reviewOf, withMarks, withoutMark } from './review.ts'

const record = (form: FormName, answers: Answers, name: string = form): CopyRecord => ({ record: name, revision: 1, body: { form, answers, at: '2026-03-01T10:00:00.000Z' } })

const speechIn = async (language: string): Promise<CopySpeech> => {
  const [labels, words] = [await loadLabels(language), copyWordsIn(language)]
  return {
    asked: ({ form }) => {
      const [known, said] = [formOf(form), formLabels(labels, form)]
      return known === undefined || said === undefined ? undefined : { form: known, labels: said }
    },
    say: (field, text) => (field.codes === undefined ? text : codeLabel(labels, field.codes, text)),
    number: String, list: (texts) => texts.join(', '), yes: words.yes, no: words.no, without: { 'not-known': words.notKnown, 'not-asked': words.notAsked, 'not-answered': words.notAnswered }, staff: words.staff,
  }
}

const STORY = 'Ruslan took the passport. In March Ruslan sold it; RUSLANA never knew. 😀 Ruslan'

const FILE: readonly CopyRecord[] = [
  record('person', { givenName: 'Oksana', ageInDoubt: false, sex: { without: 'not-answered' } }),
  record('household', { maritalStatus: 'married', members: [{ name: 'Bogdan Tkachenko', relation: 'child', file: '00000000-0000-4000-8000-00000000beef' }] }),
  record('exploitation', { forms: ['labour'], alleged: [{ knownAs: 'Scarface Vitya', role: 'exploiter', neededFor: 'wages' }] }),
  record('contact-made', { on: '2026-03-01T10:00Z', note: 'Her sister Halyna called.', withWhom: 'Halyna Zvirko' }),
  record('representative', { name: 'Ivan Petrov', excluded: true, excludedWhy: 'He was seen with the recruiter' }),
  record('task', { what: 'Call', whose: '00000000-0000-4000-8000-00000000cafe' }),
  record('narrative', { text: STORY, title: 'March' }),
  record('draft', { text: 'draft of Grytsko' }), record('merged', { other: 'x' }),
]

const SECRETS = ['Bogdan', 'Tkachenko', 'beef', 'Scarface', 'Vitya', 'Halyna', 'Zvirko', 'Ivan', 'Petrov', 'recruiter', 'cafe', 'Grytsko']

const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

test('what was blacked out is nowhere in the bytes of any output, in any language', async () => {
  for (const language of NETWORK_LANGUAGES) {
    const parts = copyItems(FILE, await speechIn(language))
    const story = { record: 'narrative', revision: 1, place: 'text' }
    const note = { record: 'contact-made', revision: 1, place: 'note' }
    let review = reading(withMarks(NO_REVIEW, story, STORY, samePassages(STORY, 'Ruslan')), { record: 'narrative', revision: 1 }, true)
    review = withMarks(review, note, 'Her sister Halyna called.', samePassages('Her sister Halyna called.', 'halyna'))
    const copy = copyOfFile(parts, review)
    const frame = { language, words: copyWordsIn(language), made: '10 March', day: (day: string) => day }
    for (const out of [copyAsHtml(copy, frame), copyAsJson(copy, frame), JSON.stringify(copy)]) {
      for (const secret of SECRETS) {
        const escapes = [secret, secret.toLowerCase(), encodeURIComponent(secret), Buffer.from(secret).toString('base64').replaceAll('=', '')]
        for (const form of escapes) expect(bytesOf(out).includes(bytesOf(form)), `${language}: ${form}`).toBe(false)
      }
      expect(out).not.toMatch(/Ruslan\b/)
      // Another word that only begins so was not marked, and is hers to read.
      expect(out).toContain('RUSLANA never knew')
      expect(out).toContain('Oksana')
    }
  }
})

test('whoever else asks, with whatever paper, learns neither how the person is reached nor what they were not told', async () => {
  const file = [
    record('person', { givenName: 'Oksana', orientation: 'ORIENTATION' }),
    record('contact', { noContact: false, ways: [{ channel: 'phone', address: '+380 WAY' }], placeNow: 'PLACE', ifAnotherAnswers: 'COVER', proofWord: 'PROOF', notFreeWord: 'NOT-FREE' }),
    record('disclosure', { law: 'SECRET-LAW', to: 'SECRET-COURT', what: 'x', personTold: false }, 'untold'), record('disclosure', { law: 'OPEN-LAW', to: 'y', what: 'z', personTold: true }, 'told'),
  ]
  const speech = await speechIn('en')
  const secrets = ['ORIENTATION', 'WAY', 'PLACE', 'COVER', 'PROOF', 'NOT-FREE', 'SECRET-LAW', 'SECRET-COURT']
  const [another, own] = [true, false].map((toAnother) => JSON.stringify(copyOfFile(copyItems(file, speech, { toAnother }), NO_REVIEW)))
  for (const secret of secrets) expect([another?.includes(secret), own?.includes(secret)], secret).toEqual([false, true])
  for (const word of ['Oksana', 'OPEN-LAW']) expect(another).toContain(word)
  // A reviewer may still leave one by hand.
  const place = { record: 'contact', revision: 1, place: 'placeNow' }
  expect(JSON.stringify(copyOfFile(copyItems(file, speech, { toAnother: true }), leaving(NO_REVIEW, place, true)))).toContain('PLACE')
})

test('how long the taken words were cannot be seen either', () => {
  expect(blackOut('to Al and to Bartholomew', [{ from: 3, to: 5 }, { from: 13, to: 24 }])).toEqual([{ text: 'to ' }, { blackedOut: true }, { text: ' and to ' }, { blackedOut: true }])
})

test('passages that touch are one, those outside are none, and half a letter takes the whole', () => {
  const text = 'a😀b'
  expect(tidyPassages(text, [{ from: 2, to: 3 }])).toEqual([{ from: 1, to: 3 }])
  expect(tidyPassages('abcdef', [{ from: 4, to: 2 }, { from: 0, to: 2 }, { from: 9, to: 12 }, { from: 3, to: 3 }])).toEqual([{ from: 0, to: 4 }])
  expect(samePassages('İstanbul and Ali', 'ali')).toEqual([])
  expect(samePassages(STORY, ' ')).toEqual([])
})

test('a narrative that nobody went through is not in the copy, nor one that was changed since', async () => {
  const parts = copyItems(FILE, await speechIn('en'))
  const has = (review = NO_REVIEW, from = parts) => copyOfFile(from, review).parts.some(({ form }) => form === 'narrative')
  expect(has()).toBe(false)
  const read = reading(NO_REVIEW, { record: 'narrative', revision: 1 }, true)
  expect(has(read)).toBe(true)
  expect(has(read, copyItems(FILE.map((one) => ({ ...one, revision: 2 })), await speechIn('en')))).toBe(false)
})

test('marks of an older text and fields left by hand count for that revision alone', async () => {
  const speech = await speechIn('en')
  const member = { record: 'household', revision: 1, place: 'members.0.name' }
  const left = leaving(NO_REVIEW, member, true)
  const said = (records: readonly CopyRecord[], review = left) => JSON.stringify(copyOfFile(copyItems(records, speech), review))
  expect(said(FILE)).toContain('Bogdan Tkachenko')
  expect(said(FILE.map((one) => ({ ...one, revision: 2 })))).not.toContain('Bogdan')
  expect(said(FILE, leaving(left, member, false))).not.toContain('Bogdan')
  // Another person’s file is never named, whatever is left.
  expect(said(FILE, leaving(NO_REVIEW, { ...member, place: 'members.0.file' }, true))).not.toContain('beef')
})

test('a review is kept without a word of what it takes out, and is read again as it was', () => {
  const review = leaving(reading(withMarks(NO_REVIEW, { record: 'n', revision: 3, place: 'text' }, STORY, samePassages(STORY, 'Ruslan')), { record: 'n', revision: 3 }, true), { record: 'h', revision: 1, place: 'members.0.name' }, true)
  const kept = answersOfReview(review)
  expect(JSON.stringify(kept)).not.toContain('Ruslan')
  expect(reviewOf(JSON.parse(JSON.stringify(kept)))).toEqual(review)
  expect(reviewOf({ passages: [{ record: 'n' }], read: ['x'] })).toEqual(NO_REVIEW)
  expect(withoutMark(review, { record: 'n', revision: 3, place: 'text' }, 2).passages).toHaveLength(2)
})

test('the page is inert: markup in a file is text, and nothing comes from elsewhere', async () => {
  const parts = copyItems([record('person', { givenName: '<img src=x onerror=alert(1)>', familyName: '"&\'' })], await speechIn('en'))
  const html = copyAsHtml(copyOfFile(parts, NO_REVIEW), { language: 'en', words: copyWordsIn('en'), made: 'today', day: (day) => day, complain: '<b>CNIL</b>' })
  expect(html).not.toMatch(/<img|<script|<b>|https?:|url\(/)
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
})

test('every language has the words around a copy', () => {
  for (const language of NETWORK_LANGUAGES) {
    const words = copyWordsIn(language)
    expect(words === copyWordsIn('en')).toBe(language === 'en')
    expect(words.madeOn('X')).toContain('X')
    expect(words.writtenOn('X')).toContain('X')
  }
})

test('what comes from a file that went into this one stands under a heading of its own, blacked out as the rest is; what is missing is said', async () => {
  const speech = await speechIn('en')
  const others = [record('person', { givenName: 'Lena' }, 'other-person'), record('contact-made', { note: 'Halyna called', withWhom: 'Halyna Zvirko' }, 'other-contact'), record('narrative', { text: 'Ruslan again' }, 'other-story')]
  const parts = [...copyItems([record('person', { givenName: 'Oksana' })], speech), ...copyItems(others, speech, { from: 1 })]
  const copy = copyOfFile(parts, NO_REVIEW)
  expect(copy.parts.map(({ form, from }) => [form, from])).toEqual([['person', undefined], ['person', 1], ['contact-made', 1]])
  const frame = { language: 'en', words: copyWordsIn('en'), made: '10 March', day: (day: string) => day, files: [{ number: 1, on: '2026-02-03' }], missing: ['2026-02-04'] }
  const html = copyAsHtml(copy, frame)
  expect(html.split('Other file 1, put together with yours on 2026-02-03')).toHaveLength(2)
  expect(html.indexOf('Oksana')).toBeLessThan(html.indexOf('Other file 1'))
  expect(html.indexOf('Other file 1')).toBeLessThan(html.indexOf('Lena'))
  expect(html).toContain('put together with yours on 2026-02-04 is in this copy: we could not open it')
  expect(JSON.parse(copyAsJson(copy, frame))).toMatchObject({ files: [{ number: 1 }], missing: ['2026-02-04'], parts: [{}, { from: 1 }, { from: 1 }] })
  for (const out of [html, copyAsJson(copy, frame)]) for (const secret of ['Zvirko', 'Ruslan']) expect(out).not.toContain(secret)
})
