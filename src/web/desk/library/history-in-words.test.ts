import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { enLibrary } from '../i18n/en-library.ts'
import { en } from '../i18n/en.ts'
import { historyInWords, type EventShown } from './history-in-words.ts'

const words = enLibrary.history
let made = 0
const ID = { one: randomIds.next(), two: randomIds.next() }
const event = (kind: EventShown['kind'], { of = 'one', outcome = 'success', detail }: { readonly of?: keyof typeof ID; readonly outcome?: EventShown['outcome']; readonly detail?: string } = {}): EventShown => {
  made += 1
  // Here a hash is only a name.
  const file = 'f' as EventShown['file']
  return { id: randomIds.next(), rendition: ID[of], at: `2026-01-${String(made).padStart(2, '0')}T10:00:00.000Z`, kind, outcome, file, source: undefined, detail }
}
const told = (events: readonly EventShown[]) => historyInWords(words, en.count, events).map(({ lines }) => lines.map(({ says }) => says))

test('checks that went well one after the other are one line, and one that failed parts them', () => {
  const checks = [event('ingestion', { detail: 'application/pdf' }), event('fixity check'), event('fixity check'), event('fixity check'), event('fixity check', { outcome: 'fail', detail: 'damaged' }), event('fixity check')]
  expect(told(checks)).toEqual([['Taken in, as PDF.', 'Read again 3 times: it was what was taken in each time.', words.broken.damaged, 'Read again: it was what was taken in.']])
  const [, run] = historyInWords(words, en.count, checks)[0]?.lines ?? []
  expect([run?.at, run?.last]).toEqual([checks[1]?.at, checks[3]?.at])
})

test('files are told apart, and every event that can be has a sentence of its own', () => {
  const events = [
    event('validation', { detail: 'signature' }), event('validation', { detail: 'read' }), event('validation', { detail: 'no-text' }), event('validation', { detail: 'no-language-data' }),
    ...['damaged', 'no-pages', 'bomb', 'encrypted'].map((detail) => event('validation', { outcome: 'fail', detail })),
    event('virus check'), event('virus check', { outcome: 'fail' }), event('migration', { detail: 'replacement' }), event('migration', { detail: 'redaction' }),
    event('withdrawal'), event('reinstatement'), event('deletion'), event('fixity check', { outcome: 'fail', detail: 'missing' }), event('fixity check', { outcome: 'fail', detail: 'wrong-size' }),
    event('ingestion', { of: 'two', detail: 'text/plain' }),
  ]
  const [first = [], second = []] = told(events)
  expect([first.length, new Set(first).size, second]).toEqual([events.length - 1, events.length - 1, ['Taken in, as plain text.']])
})

test('a word that a later server says and this desk does not know is no fault', () => {
  expect(told([event('ingestion', { detail: 'image/strange' }), event('validation', { outcome: 'fail', detail: 'toString' })])).toEqual([['Taken in, as image/strange.', words.unreadable.other]])
})
