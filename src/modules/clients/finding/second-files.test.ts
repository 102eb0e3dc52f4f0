import { expect, test } from 'vitest'
import { anId, aBody } from '../testing.ts'
import type { Findable } from './findable.ts'
import { emptyNameIndex } from './name-index.ts'
import { compareFiles, notTheSame, possibleSecondFiles, saidNotTheSame } from './second-files.ts'

const born = (first: string, last = first, about = false) => ({ first, last, about })
const someone = (client: number, name: string, more: Partial<Findable> = {}): Findable => ({ client: anId(client), names: [name], citizenships: [], telephones: [], ...more })
const reasonsOf = (one: Findable, other: Findable) => compareFiles(one, other)?.reasons.map(({ kind }) => kind)

test('two files with a like name and the same birth may be one person, and why is said', () => {
  const one = someone(1, 'Олена Шевченко', { born: born('1990-02-03'), citizenships: ['UA'] })
  expect(compareFiles(one, someone(2, 'Olena Schewtschenko', { born: born('1990-02-03'), citizenships: ['UA', 'PL'] }))).toMatchObject({
    client: anId(2),
    reasons: [{ kind: 'name', names: ['Олена Шевченко', 'Olena Schewtschenko'] }, { kind: 'birth', fits: 'same' }, { kind: 'citizenship', countries: ['UA'] }],
  })
  expect(reasonsOf(one, someone(2, 'Olena Shevchenko', { born: born('1989-06-01', '1990-05-31', true) }))).toEqual(['name', 'birth'])
  expect(reasonsOf(one, someone(2, 'Olena Shevchenko'))).toEqual(['name'])
  expect(reasonsOf(someone(1, 'x', { telephones: ['22123456'] }), someone(2, 'Ana', { telephones: ['22123456'] }))).toEqual(['telephone'])
})

test('the same name alone does not make one of a mother and her daughter', () => {
  expect(compareFiles(someone(1, 'Ana Rusu', { born: born('1975-01-01') }), someone(2, 'Ana Rusu', { born: born('2004-05-05') }))).toBeUndefined()
  expect(compareFiles(someone(1, 'Ana Rusu'), someone(2, 'Ana Popescu'))).toBeUndefined()
  expect(compareFiles(someone(1, 'Ana'), someone(2, 'Ana Popescu'))).toBeUndefined()
  expect(compareFiles(someone(1, ''), someone(2, ''))).toBeUndefined()
})

test('what was said to be somebody else is not shown again', () => {
  const index = emptyNameIndex()
  const [one, other, friend] = [someone(1, 'Ana Rusu'), someone(2, 'Ана Русу'), someone(3, 'Bo Li', { telephones: ['22123456'] })]
  for (const each of [one, other, friend]) index.put(each)
  const asked = { ...one, telephones: ['22123456'] }
  const how = { today: '2026-03-01', sameTelephone: () => [anId(3)] }
  expect(possibleSecondFiles(asked, index, { ...how, not: new Set() }).map(({ client }) => client).toSorted()).toEqual([anId(2), anId(3)])
  const said = saidNotTheSame([{ record: anId(9), body: aBody('link', notTheSame(anId(2))) }, { record: anId(10), body: aBody('link', { client: anId(3), relation: 'friend' }) }])
  expect(possibleSecondFiles(asked, index, { ...how, not: said }).map(({ client }) => client)).toEqual([anId(3)])
})
