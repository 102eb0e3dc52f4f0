import { expect, test } from 'vitest'
import { anId } from '../testing.ts'
import type { Findable } from './findable.ts'
import { emptyFilesAlike } from './files-alike.ts'
import { compareFiles, inOrderOfWeight, type PossibleSecondFile } from './second-files.ts'
import { inventPeople, romanise, seeded, slip } from './testing.ts'

/** Everybody set against everybody: what nobody would wait for with fifty thousand. */
const slowly = (files: readonly Findable[], place: number): readonly PossibleSecondFile[] => inOrderOfWeight(files.slice(0, place).flatMap((other) => compareFiles(files[place] ?? other, other) ?? []))

const dayOf = (birth: string, days: number): string => new Date(Date.parse(birth) + days * 86_400_000).toISOString().slice(0, 10)

/** A day, a year, or ten years, as `share` says. */
const bornThen = (day: string, share: number, about: boolean): Findable['born'] => {
  if (share < 0.7) return { first: day, last: day, about: false }
  return share < 0.85 ? { first: `${day.slice(0, 4)}-01-01`, last: `${day.slice(0, 4)}-12-31`, about } : { first: dayOf(day, -1800), last: dayOf(day, 1800), about: false }
}

/** People of whom many come again: in another script, with a slip, under a second name, born about then, nobody knows when, or days beside; some with a telephone that others have. */
const aMixedSet = (count: number, seed: number, births: number): readonly Findable[] => {
  const random = seeded(seed)
  const people = inventPeople(count, seed + 1)
  return people.map((own, place) => {
    const again = random() < 0.4 ? people[Math.floor(random() * (place + 1))] : undefined
    const { name, cyrillic, birth } = again ?? own
    const kind = again === undefined ? 9 : Math.floor(random() * 10)
    const spelt = kind === 0 ? slip(name, random) : kind === 1 && cyrillic !== undefined ? romanise(cyrillic, 'german') : kind === 2 ? name.split(' ').toReversed().join(' ') : kind === 3 ? `${name} al Rahman bint Li ${own.name}` : kind === 4 ? (name.split(' ')[0] ?? '') : kind === 5 ? name.replace(' ', '') : name
    const when = random()
    const names = [...(random() < 0.02 ? [] : [spelt]), ...(random() < 0.2 ? [own.name.split(' ').at(-1) ?? ''] : []), ...(random() < 0.02 ? ['ь', '!'] : [])]
    const one: Findable = { client: anId(place + 1), names, citizenships: random() < 0.5 ? [random() < 0.6 ? 'UA' : 'PL'] : [], telephones: random() < 0.05 ? [String(22_000_000 + Math.floor(random() * 40))] : [] }
    return when > births ? one : Object.assign(one, { born: bornThen(dayOf(birth, kind === 6 ? 300 : kind === 7 ? 900 : 0), when / births, random() < 0.3) })
  })
}

test.each([1, 0.5, 0])('the same is found as by setting everybody against everybody, where births are known of this share: %s', (births) => {
  const files = aMixedSet(450, 41, births)
  const alike = emptyFilesAlike()
  let found = 0
  for (const [place, one] of files.entries()) {
    const quickly = alike.find(one)
    expect(quickly).toEqual(slowly(files, place))
    found += quickly.length
    alike.put(one)
  }
  expect(found).toBeGreaterThan(100)
}, 60_000)

const inShelter = (place: number, name: string): Findable => ({ client: anId(place), names: [name], citizenships: [], telephones: ['22000001'] })

test('a telephone of a shelter leads to the first who have it, and likeness to all', () => {
  const alike = emptyFilesAlike()
  for (let place = 1; place <= 40; place += 1) alike.put(inShelter(place, `Wren${'abcdefghij'.charAt(place % 10)}${place}`))
  alike.put(inShelter(41, 'Олена Шевченко'))
  const found = alike.find(inShelter(99, 'Olena Schewtschenko')).map(({ client }) => client)
  expect(found[0]).toBe(anId(41))
  expect(found).toHaveLength(21)
})

test('of a name that thousands have, some are told and nobody waits for all', () => {
  const alike = emptyFilesAlike()
  for (let place = 1; place <= 3000; place += 1) alike.put({ client: anId(place), names: ['Ana Rusu'], citizenships: [], telephones: [] })
  expect(alike.find({ client: anId(9000), names: ['Ana Rusu'], citizenships: [], telephones: [] })).toHaveLength(200)
})
