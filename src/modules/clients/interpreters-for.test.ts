import { expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import type { FileRecord } from './file-record.ts'
import { interpretersFor } from './interpreters-for.ts'
import { aBody, anId } from './testing.ts'

const one = (name: string, more: Answers = {}) => ({ record: name, answers: { name, languages: ['uk', 'ru'], gender: 'woman', ways: ['present', 'telephone'], signedOn: '2025-11', ...more } })
const why = (list: readonly ReturnType<typeof one>[], interpreting: Answers, others: readonly FileRecord[] = []) => {
  const { offered, not, ask } = interpretersFor(list, { records: [{ record: anId(1), body: aBody('interpreting', interpreting) }, ...others], today: '2026-03-01' })
  return { offered: offered.map(({ interpreter }) => interpreter.record), not: Object.fromEntries(not.map((each) => [each.interpreter.record, [...each.never, ...each.ask]])), ask }
}

test('whoever speaks the language and has signed is offered', () => {
  expect(why([one('Oksana'), one('Petra', { languages: ['cs'] })], { languages: ['uk'] })).toEqual({ offered: ['Oksana'], not: { Petra: ['language'] }, ask: [] })
  expect(why([one('Oksana')], {}).offered).toEqual(['Oksana'])
  expect(interpretersFor([one('Oksana'), one('Never', { signedOn: { without: 'not-known' } })], { records: [], today: '2026-03-01' }).offered.length).toBe(1)
})

test('nobody interprets without a signature that holds, nor after they ended', () => {
  const list = [one('Never', { signedOn: { without: 'not-known' } }), one('Old', { signedUntil: '2026-02' }), one('Still', { signedUntil: '2026-03' }), one('Tomorrow', { signedOn: '2026-03-02' }), one('Gone', { endedOn: '2026-03-01' }), one('Going', { endedOn: '2026-04' })]
  expect(why(list, {})).toEqual({ offered: ['Still', 'Going'], not: { Never: ['not-signed'], Old: ['signature-old'], Tomorrow: ['not-signed'], Gone: ['ended'] }, ask: [] })
})

test('gender and way are what the client asks for, and not known is not right', () => {
  expect(why([one('Ivan', { gender: 'man' }), one('Vera'), one('Nobody', { gender: { without: 'not-asked' } })], { gender: 'woman', ways: ['telephone'] })).toEqual({ offered: ['Vera'], not: { Ivan: ['gender'], Nobody: ['gender'] }, ask: [] })
  expect(why([one('Vera', { ways: ['present'] })], { ways: ['telephone', 'video'] }).not).toEqual({ Vera: ['way'] })
})

test('a client may refuse one, in whatever script the name is written', () => {
  const list = [one('Оксана Ткаченко'), one('Oksana Bondar')]
  expect(why(list, { refused: [{ who: 'Oksana Tkachenko', scope: 'this-person' }] })).toMatchObject({ offered: ['Oksana Bondar'], not: { 'Оксана Ткаченко': ['refused'] } })
  // Half a name keeps away everybody whom it may mean.
  expect(why(list, { refused: [{ who: 'Oksana' }] }).offered).toEqual([])
})

test('a client may refuse a whole community, as far as the list names it; else whoever calls asks', () => {
  const list = [one('Amina', { conflicts: 'Close to the Chechen community in Brno' }), one('Vera')]
  expect(why(list, { refused: [{ who: 'Chechen community', scope: 'whole-community' }] })).toEqual({ offered: ['Vera'], not: { Amina: ['community-refused'] }, ask: [] })
  expect(why(list, { refused: [{ who: 'people from Ternopil', scope: 'whole-community' }] })).toEqual({ offered: ['Amina', 'Vera'], not: {}, ask: ['people from Ternopil'] })
})

test('never a child, somebody they travelled with, or a suspect, whatever else fits; a brother may, and is asked about', () => {
  const list = [one('Nadia Hrytsenko'), one('Vera Koval'), one('Iryna Lys'), one('Maria')]
  const household = { record: anId(2), body: aBody('household', { members: [{ name: 'Надія Гриценко', relation: 'child' }, { name: 'Vera Koval', relation: 'exploited-together' }, { name: 'Maria', relation: 'sibling' }, { relation: 'child' }] }) }
  const found = why(list, {}, [household, { record: anId(3), body: aBody('exploitation', { alleged: [{ knownAs: 'Iryna' }] }) }])
  expect(found).toEqual({ offered: ['Maria'], not: { 'Nadia Hrytsenko': ['child', 'relative'], 'Vera Koval': ['travelled-together', 'relative'], 'Iryna Lys': ['suspect'] }, ask: [] })
})
