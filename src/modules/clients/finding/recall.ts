import type { NameIndex } from './name-index.ts'
import { plain, romanise, SCHEMES, seeded, slip, type Invented } from './testing.ts'

/** The ways in which a name is asked for that was registered otherwise. */
export const WAYS = ['as it is', 'another romanisation', 'the other script', 'one slip', 'romanised, and one slip', 'without marks', 'the other way round'] as const
export type AskedIn = (typeof WAYS)[number]

/** How a name is typed by somebody who knows it otherwise; `undefined` where this name has no such way. */
const askIn = (way: AskedIn, { name, cyrillic }: Invented, random: () => number): string | undefined => {
  const scheme = SCHEMES[Math.floor(random() * SCHEMES.length)] ?? 'passport'
  switch (way) {
    case 'as it is': return name
    case 'one slip': return slip(name, random)
    case 'without marks': return plain(name)
    case 'the other way round': return name.split(' ').toReversed().join(' ')
    case 'another romanisation': return cyrillic === undefined || name === cyrillic ? undefined : romanise(cyrillic, scheme)
    case 'the other script': return cyrillic === undefined ? undefined : name === cyrillic ? romanise(cyrillic, scheme) : cyrillic
    case 'romanised, and one slip': return cyrillic === undefined ? undefined : slip(romanise(cyrillic, scheme), random)
  }
}

/** Of so many people who were asked for, how many stood among the first ten: from 0 to 1. Who bears the very same name counts as found. `missed`: what was asked, for whom. */
export const recallIn = (way: AskedIn, index: NameIndex, people: readonly Invented[], asked: number, seed: number): { readonly share: number; readonly missed: readonly string[] } => {
  const random = seeded(seed)
  const missed: string[] = []
  let [done, found] = [0, 0]
  while (done < asked) {
    const person = people[Math.floor(random() * people.length)]
    const typed = person && askIn(way, person, random)
    if (person === undefined || typed === undefined) continue
    done += 1
    const wanted = person.cyrillic ?? person.name
    const there = index.find(typed, { today: '2026-03-01' }).some(({ client }) => {
      const one = people[Number(client.slice(-12)) - 1]
      return one !== undefined && (one.cyrillic ?? one.name) === wanted
    })
    if (there) found += 1
    else missed.push(`${typed} → ${person.name}`)
  }
  return { share: found / asked, missed }
}
