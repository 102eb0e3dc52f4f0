import { expect, test } from 'vitest'
import { cutsOf } from './excerpt.tsx'
import { piecesOf } from './marked.tsx'
import { paragraphsOf } from './paragraphs.ts'

const cut = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

test('marks cut a passage into pieces, and nothing is lost', () => {
  const passage = { text: 'no punishment, no penalty', marks: [[0, 2], [15, 17]] as const }
  expect(piecesOf(passage)).toEqual([
    { text: 'no', marked: true },
    { text: ' punishment, ', marked: false },
    { text: 'no', marked: true },
    { text: ' penalty', marked: false },
  ])
})

test('a mark over the edge of a paragraph is marked on both sides', () => {
  const passage = { text: 'abcdef', marks: [[1, 5]] as const }
  expect([piecesOf(passage, 0, 3), piecesOf(passage, 3, 6)]).toEqual([
    [{ text: 'a', marked: false }, { text: 'bc', marked: true }],
    [{ text: 'de', marked: true }, { text: 'f', marked: false }],
  ])
})

test('marks that lie outside, or are empty, mark nothing', () => {
  expect(piecesOf({ text: 'abc', marks: [[1, 1], [5, 9]] })).toEqual([{ text: 'abc', marked: false }])
  expect(piecesOf({ text: '', marks: [] })).toEqual([])
})

test('blank lines part paragraphs, and so do short last lines and items of a list', () => {
  const line = 'The Parties shall consider adopting such measures as may be necessary to'
  expect(cut(`${line}\n${line}\nend here.\n${line}\n\n\n${line}\n1. ${line}\n(b) ${line}`)).toEqual([
    `${line}\n${line}\nend here.`, line, line, `1. ${line}`, `(b) ${line}`,
  ])
})

test('a blank line in the middle of a sentence parts nothing', () => {
  const line = 'Nobody may press you to take this help; some of it, like a'
  expect(cut(`Help in the first days\n\n${line}\n\ncourse or work, may depend on a permit.\n\nmoney\n\n– a doctor`)).toEqual(['Help in the first days', `${line}\n\ncourse or work, may depend on a permit.`, 'money', '– a doctor'])
})

test('a mark of a list that stands alone belongs to what follows', () => {
  const line = 'Beneficiaries of international protection should enjoy equal treatment with'
  expect(cut(`${line}\n${line}.\n(72)\n${line}\nnationals.\n•\n${line}`)).toEqual([`${line}\n${line}.`, `(72)\n${line}\nnationals.`, `•\n${line}`])
})

test('a passage shows where its sentence goes on', () => {
  expect(cutsOf('offered a period of at least')).toEqual({ before: true, after: true })
  expect(cutsOf('— беручи до уваги, що (усе).')).toEqual({ before: true, after: false })
  expect(cutsOf('Everybody is offered “time”.”')).toEqual({ before: false, after: false })
  expect(cutsOf('')).toEqual({ before: false, after: false })
})

test('a sentence that goes on after a short line stays whole', () => {
  const line = 'The Parties shall consider adopting such measures as may be necessary to'
  expect(cut(`${line}\nensure that\nthey are heard ${line}\n${line}`)).toHaveLength(1)
})

test.each(['', '\n', '\n\n \n'])('%j has no paragraph', (text) => expect(cut(text)).toEqual([]))

test('no letter is lost, whatever the page looks like', () => {
  const pages = ['a\nb\nc', 'One.\nTwo.\n\nThree', '\u{1F600}\n•\n1.', `x${'\n'.repeat(50)}y`, 'слово-\nслово\n— репліка']
  for (const page of pages) expect(cut(page).join('').replace(/\s/g, '')).toBe(page.replace(/\s/g, ''))
})
