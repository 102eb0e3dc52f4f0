import { expect, test } from 'vitest'
import { proposalsFrom } from './proposals.ts'

const titleOf = (title: string) => proposalsFrom({ title }).title

test.each([
  'Microsoft Word - report final.doc', 'Microsoft PowerPoint - x', 'PowerPoint Presentation', 'untitled', 'Untitled-1', 'Unknown', 'Document1', 'Без имени 1', 'x.indd', 'Report final.docx',
  'C:\\Users\\Anna\\report', 'file:///tmp/x', 'https://example.org', 'CELEX_32013R0604_EN_TXT', 'A4-Flyer2', '', '  ', '2023', '12/07', '???? ??????', 'Ïðîòîêîë ïðî òîðã³âëþ', 'ÐŸÑ€Ð¾Ñ‚Ð¾ÐºÐ¾Ð» Ð¿Ñ€Ð¾', 'Layout 1', 'Scan 12',
])('%j is no title', (title) => {
  expect(titleOf(title)).toBeUndefined()
})

test.each([
  'Protocol to Prevent, Suppress and Punish Trafficking in Persons', 'Convenția împotriva traficului', 'Déclaration universelle des droits de l’homme', 'Über Ärger', 'Звіт за 2023 рік',
  'Закон України (4012-20)', 'GRETA(2021)08', 'Charter', 'LEGE nr. 63', 'ΟΙΚΟΥΜΕΝΙΚΗ ΔΙΑΚΗΡΥΞΗ', 'Printing the future of work', 'Untitled lives: women in domestic work',
])('%j is a title', (title) => {
  expect(titleOf(title)).toBe(title)
})

test('when the title is junk, the largest type of page one is proposed, unless that is junk too', () => {
  expect(proposalsFrom({ title: 'x.indd', largestType: ' Out of \n  the  shadows ' }).title).toBe('Out of the shadows')
  expect(proposalsFrom({ title: 'x.indd', largestType: '2023' }).title).toBeUndefined()
  expect(proposalsFrom({ title: 'Kept', largestType: 'Not this' }).title).toBe('Kept')
})

test.each([
  ["D:20130627170548+02'00'", '2013-06-27'],
  ['D:20240131', '2024-01-31'],
  ['D:202401', '2024-01'],
  ['D:2024', '2024'],
  ['20240131', '2024-01-31'],
  ['2024-01-31T10:00:00Z', '2024-01-31'],
  ['D:20241399', '2024'],
  ['D:19700101000000Z', undefined],
  ['D:16010101', undefined],
  ['D:191000106', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('the date %j is %j', (created, date) => {
  expect(proposalsFrom({ created }).date).toBe(date)
})

test.each(['Administrator', 'user', 'Windows User', 'anna@example.org', 'Unknown', '7', '', 'report.docx', 'pc', 'HP', 'user_17'])('%j wrote nothing', (author) => {
  expect(proposalsFrom({ authors: [author] }).authors).toBeUndefined()
})

test.each(['Ла Страда', 'Publications Office', 'UN', 'Iryna Kovalenko', 'Nations Unies'])('%j is an author', (author) => {
  expect(proposalsFrom({ authors: [author] }).authors).toEqual([author])
})

test.each([['uk', 'uk'], ['en_US', 'en-US'], ['sr-Latn', 'sr-Latn'], ['English (U.S.)', undefined], ['x-unknown', undefined], ['', undefined]])('the language %j is %j', (language, tag) => {
  expect(proposalsFrom({ language }).language).toBe(tag)
})

test('a file that was made the other day does not date what it holds', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  expect(proposalsFrom({ created: 'D:20261122' }, now).date).toBeUndefined()
  expect(proposalsFrom({ created: 'D:20261115' }, now).date).toBeUndefined()
  expect(proposalsFrom({ created: 'D:20260901' }, now).date).toBe('2026-09-01')
})
