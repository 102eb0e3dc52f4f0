import { describe, expect, test } from 'vitest'
import { anId } from '../testing.ts'
import { findableOf } from './findable.ts'
import { emptyNameIndex } from './name-index.ts'
import { recallIn, WAYS } from './recall.ts'
import { aFindable, inventPeople, seeded } from './testing.ts'

const TODAY = '2026-03-01'

const anIndexOf = (...names: readonly (string | readonly string[])[]) => {
  const index = emptyNameIndex()
  for (const [place, name] of names.entries()) index.put({ client: anId(place + 1), names: typeof name === 'string' ? [name] : name, citizenships: [], telephones: [] })
  return { index, find: (typed: string) => index.find(typed, { today: TODAY }).map(({ client }) => Number(client.slice(-12)) - 1) }
}

describe('a name is found however it is written', () => {
  const people = ['Юлия Щербакова', 'Ђорђе Љубичић', 'Đặng Thị Hương', 'محمد حسين', 'Andreea Țurcanu', 'Агнешка Wiśniewska', 'Gergana Parvanova', 'ნინო ბერიძე', 'สมชาย', 'Lark 12', 'Ngozi Okafor-Eze', 'Abd al-Rahman Saleh']
  const { find } = anIndexOf(...people)
  test.each([
    ['Julia Schtscherbakowa', 0], ['Ioulia Chtcherbakova', 0], ['shcherbakova', 0], ['Szczerbakowa', 0], ['Djordje Ljubicic', 1], ['dang huong', 2], ['mohammed hussein', 3], ['Turcanu', 4], ['Цуркану', 4],
    ['agnieszka wisniewska', 5], ['Първанова', 6], ['Nino Beridze', 7], ['สมชาย', 8], ['lark', 9], ['eze okafor', 10], ['abdulrahman', 11], ['Abdelrahman Salih', 11],
  ])('%s', (typed, place) => expect(find(typed)[0]).toBe(place))

  test('while it is typed, from the first letter', () => {
    for (let letters = 1; letters <= 'Щербакова'.length; letters += 1) expect(find('Щербакова'.slice(0, letters))).toContain(0)
    expect(find('юл')[0]).toBe(0)
  })

  test('with the date of birth as a second sign', () => {
    const index = emptyNameIndex()
    for (const [place, birth] of ['1990-02-03', '1999-12-31', '1990-02-04'].entries()) index.put(aFindable({ name: 'Ana Rusu', birth }, place))
    const [first, ...others] = index.find('Rusu 4.2.1990', { today: TODAY })
    expect(first).toMatchObject({ client: anId(3), born: 'same', by: [{ name: 'Ana Rusu' }] })
    expect(others.at(-1)).toMatchObject({ client: anId(2), born: 'other' })
    expect(index.find('1999', { today: TODAY }).map(({ client }) => client)).toEqual([anId(2)])
  })

  test('and says by which name, and how', () => {
    const { index } = anIndexOf(['Olha Hryhorenko', 'Lark'], ['Ольга Петрова'])
    const why = (typed: string) => index.find(typed, { today: TODAY })[0]?.by
    expect(why('lark')).toEqual([{ name: 'Lark', how: 'same' }])
    expect(why('Ольга Петрова')).toEqual([{ name: 'Ольга Петрова', how: 'same' }])
    expect(why('Olga Petrova')).toEqual([{ name: 'Ольга Петрова', how: 'sounds-same' }])
    expect(why('hryh')).toEqual([{ name: 'Olha Hryhorenko', how: 'begins' }])
    expect(why('Hryhorenka')).toEqual([{ name: 'Olha Hryhorenko', how: 'like' }])
  })
})

test('what changes is found as it is now, and what is gone is not found', () => {
  const { index, find } = anIndexOf('Ana Rusu', 'Ana Popescu')
  index.put({ client: anId(1), names: ['Ана Русу', 'Wren'], citizenships: [], telephones: [] })
  expect(find('wren')).toEqual([0])
  index.drop(anId(1))
  index.drop(anId(1))
  expect([find('wren'), find('rusu'), find('ana'), index.size()]).toEqual([[], [], [1], 1])
  index.put({ client: anId(7), names: [], citizenships: [], telephones: [] })
  expect([find(''), find('  ,; '), find('Ѝ́'.repeat(400))]).toEqual([[], [], []])
})

test('nothing that is about others is found', () => {
  const found = findableOf(anId(1), { givenName: 'Ana', familyName: 'Rusu', otherNames: [{ name: 'Анна' }], codeName: 'Lark', addressedAs: 'Ms R' }, { ways: [{ address: '+373 (22) 123-456' }, { address: 'ana@example.org' }, { address: 'room 12345678' }], neverTell: [{ who: 'Ion 37322999888' }] }, TODAY)
  expect(found).toEqual({ client: anId(1), names: ['Ana Rusu', 'Анна', 'Lark'], citizenships: [], telephones: ['22123456'] })
})

describe('of invented people', () => {
  const people = inventPeople(20_000, 41)
  const index = emptyNameIndex()
  for (const [place, one] of people.entries()) index.put(aFindable(one, place))
  test.each(WAYS)('ninety-eight of a hundred are among the first ten: %s', (way) => {
    const { share, missed } = recallIn(way, index, people, 250, 5)
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  test('a letter of any script, and any length, does no harm', () => {
    const random = seeded(9)
    for (let round = 0; round < 300; round += 1) {
      const typed = Array.from({ length: Math.floor(random() * 30) }, () => String.fromCodePoint(32 + Math.floor(random() ** 4 * 0x1_0f00))).join('')
      expect(index.find(typed, { today: TODAY }).length).toBeLessThanOrEqual(10)
    }
    index.find('а'.repeat(100_000), { today: TODAY })
    index.find('ж '.repeat(50_000), { today: TODAY })
  })
})
