import { expect, test } from 'vitest'
import { openMissedWords } from './missed-words.ts'

const listening = () => {
  const heard: string[] = []
  let now = new Date('2026-01-01T00:00:00Z')
  const missed = openMissedWords({ clock: { now: () => now }, writeDown: (line) => void heard.push(line), readDown: async () => heard.join('\n') })
  const often = (word: string, times: number) => {
    for (let time = 0; time < times; time++) missed.count(word)
  }
  return { heard, often, aWeekLater: () => (now = new Date(now.getTime() + 7 * 24 * 3600_000)) }
}

test('a word is written down once, when twenty have missed it in a week', () => {
  const { heard, often } = listening()
  often('compensation', 19)
  expect(heard).toEqual([])
  often('compensation', 30)
  expect(heard).toEqual(['2026-01-01,compensation'])
})

test('what few looked for is forgotten when the week is over', () => {
  const { heard, often, aWeekLater } = listening()
  often('shelter', 19)
  aWeekLater()
  often('shelter', 19)
  expect(heard).toEqual([])
})

test('more words than anybody means are not kept', () => {
  const { heard, often } = listening()
  for (let number = 0; number < 20_000; number++) often(`w${number}`, 1)
  often('w19999', 40)
  expect(heard).toEqual([])
})
