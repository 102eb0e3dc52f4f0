import type { Id } from '#kernel'
import { CODE_LISTS, type CodeListName } from '../code-lists/index.ts'
import type { Die } from './die.ts'
import type { Life } from './life.ts'
import type { Name } from './names.ts'
import type { Office } from './offices.ts'
import type { Pen } from './pen.ts'
import { PHRASES, type Phrases } from './words/phrases.ts'
import { TOWNS } from './words/origins.ts'

/** Everything that is known of one client before it is written down. `by`: who has them in hand and writes. */
export type Who = {
  readonly pen: Pen
  readonly office: Office
  readonly life: Life
  readonly name: Name
  readonly client: Id
  /** Their place among all of them, from 1. */
  readonly number: number
  readonly by: Id
  readonly colleague: Id
}

export const phrasesOf = ({ office }: Pick<Who, 'office'>): Phrases => PHRASES[office.writes]

/** Every code of a list comes about as often as every other. */
export const dealt = (die: Die, list: CodeListName): string => die.deal(list, Object.fromEntries(CODE_LISTS[list].codes.map(({ code }) => [code, 1])))

/** One to `most` codes of a list, no code twice. */
export const someOf = (die: Die, list: CodeListName, most: number): readonly string[] => [...new Set(Array.from({ length: die.between(1, most) }, () => dealt(die, list)))]

/** A town in a country; a country without one of its own here is named alone. */
export const townIn = (die: Die, country: string): string | undefined => {
  const towns = TOWNS[country]
  return towns === undefined ? undefined : die.pick(towns.split(' '))
}
