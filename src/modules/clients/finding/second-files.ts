import type { Id } from '#kernel'
import { stringIn, type Answers } from '../answer.ts'
import { ofForm, type FileRecord } from '../file-record.ts'
import { likestNames } from './explain.ts'
import type { Findable } from './findable.ts'
import type { NameIndex } from './name-index.ts'

/** Why two files may be about one person. `like`: of the names, from 0 to 1. `birth`: the same day, or days that may be the same, or nearly. */
export type Reason =
  | { readonly kind: 'name'; readonly like: number; readonly names: readonly [ours: string, theirs: string] }
  | { readonly kind: 'birth'; readonly fits: 'same' | 'fits' | 'near' }
  | { readonly kind: 'citizenship'; readonly countries: readonly string[] }
  | { readonly kind: 'telephone' }

/** Another file that may be about the same person. `weight`: by which they are put in order, from 0 to 1. */
export type PossibleSecondFile = { readonly client: Id; readonly weight: number; readonly reasons: readonly Reason[] }

/** The relation by which a file says that another, alike, is somebody else's. */
const NOT_THE_SAME = 'not-the-same'

/** What the link of a file says of another that is somebody else's: kept in both, or in either. */
export const notTheSame = (other: Id): Answers => ({ client: other, relation: NOT_THE_SAME })

/** The files that this one says are somebody else's. */
export const saidNotTheSame = (records: readonly FileRecord[]): ReadonlySet<string> =>
  new Set(ofForm(records, 'link').flatMap(({ body: { answers } }) => (stringIn(answers, 'relation') === NOT_THE_SAME ? (stringIn(answers, 'client') ?? []) : [])))

/** Names less like than this say nothing. */
export const NAMES_ALIKE = 0.8
/** Where nobody knows when one was born, names less like than this say nothing: nothing but a citizenship may help them. */
export const ALIKE_WITHOUT_BIRTH = 0.85
/** So like are names that they are enough by themselves. */
const NAMES_THE_SAME = 0.93
const ENOUGH = 0.6
const DAY = 86_400_000
/** Births so many days apart are near; of which one is only about right, so many times that. */
export const [DAYS_NEAR, FOR_ABOUT] = [366, 3]

const birthReason = ({ born: one }: Findable, { born: other }: Findable): Extract<Reason, { kind: 'birth' }>['fits'] | 'other' | undefined => {
  if (one === undefined || other === undefined) return undefined
  if (one.first <= other.last && other.first <= one.last) return one.first === one.last && other.first === other.last && !one.about && !other.about ? 'same' : 'fits'
  const [earlier, later] = one.last < other.first ? [one.last, other.first] : [other.last, one.first]
  return Date.parse(later) - Date.parse(earlier) <= DAYS_NEAR * (one.about || other.about ? FOR_ABOUT : 1) * DAY ? 'near' : 'other'
}

/** Whether births say that these are two persons, unless a telephone says otherwise. */
export const tooFarApart = (one: Findable, other: Findable): boolean => birthReason(one, other) === 'other'

const BIRTH_WEIGHTS = { same: 0.3, fits: 0.1, near: 0.05, other: -0.3 } as const

/** Whether two files may be about one person, and why; `undefined` where nothing says so. A telephone may be a shelter's or a friend's: alone it is a reason to look, not more. */
export const compareFiles = (one: Findable, other: Findable): PossibleSecondFile | undefined => {
  const names = likestNames(one.names, other.names)
  const like = names?.like ?? 0
  const telephone = one.telephones.some((number) => other.telephones.includes(number))
  const birth = birthReason(one, other)
  const countries = one.citizenships.filter((country) => other.citizenships.includes(country))
  const strangers = one.citizenships.length > 0 && other.citizenships.length > 0 && countries.length === 0
  const byName = like >= NAMES_ALIKE ? 0.5 + ((like - NAMES_ALIKE) / (1 - NAMES_ALIKE)) * 0.2 : 0
  if (byName === 0 && !telephone) return undefined
  const weight = byName + (telephone ? ENOUGH : 0) + (birth === undefined ? 0 : BIRTH_WEIGHTS[birth]) + (countries.length > 0 ? 0.05 : strangers ? -0.1 : 0)
  if (weight < ENOUGH && (like < NAMES_THE_SAME || birth === 'other')) return undefined
  const reasons: readonly Reason[] = [
    ...(names !== undefined && byName > 0 ? [{ kind: 'name', like: names.like, names: names.names } as const] : []),
    ...(birth === undefined || birth === 'other' ? [] : [{ kind: 'birth', fits: birth } as const]),
    ...(telephone ? [{ kind: 'telephone' } as const] : []),
    ...(countries.length > 0 ? [{ kind: 'citizenship', countries } as const] : []),
  ]
  return { client: other.client, weight: Math.max(0, Math.min(1, weight)), reasons }
}

/** The likeliest first. */
export const inOrderOfWeight = (files: readonly PossibleSecondFile[]): readonly PossibleSecondFile[] => files.toSorted((a, b) => b.weight - a.weight || (a.client < b.client ? -1 : 1))

const LOOKED_AT = 40

/** Other files that may be about the same person, the likeliest first. `sameTelephone`: clients with a telephone number. `not`: files that were said to be somebody else's. */
export const possibleSecondFiles = (one: Findable, index: NameIndex, how: { readonly today: string; readonly sameTelephone: (number: string) => Iterable<Id>; readonly not: ReadonlySet<string> }): readonly PossibleSecondFile[] => {
  const clients = new Set<Id>([
    ...one.names.flatMap((name) => index.find(name, { today: how.today, most: LOOKED_AT }).map(({ client }) => client)),
    ...one.telephones.flatMap((number) => [...how.sameTelephone(number)]),
  ])
  return inOrderOfWeight([...clients].flatMap((client) => {
    const other = client === one.client || how.not.has(client) ? undefined : index.get(client)
    return (other && compareFiles(one, other)) ?? []
  }))
}
