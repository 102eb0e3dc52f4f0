import type { Die } from './die.ts'
import { isCalledAsWoman, type Life } from './life.ts'
import { ORIGINS } from './words/origins.ts'

/** `latin`: as it stands in papers for abroad; the same where it is written in Latin letters. `line`: the family name as women and men of the family have it. */
export type Name = { readonly given: string; readonly family: string; readonly latin: { readonly given: string; readonly family: string }; readonly line: string }

const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', ѓ: 'gj', д: 'd', ђ: 'dj', е: 'e', ё: 'e', є: 'ie', ж: 'zh', з: 'z', ѕ: 'dz', и: 'y', і: 'i', ї: 'i', й: 'i', ј: 'j', к: 'k', ќ: 'kj', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p',
    р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', џ: 'dj', ш: 'sh', щ: 'sht', ъ: 'a', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', '’': '',
  }),
)

/** A name in Latin letters; `и` is not the same everywhere. */
const romanise = (name: string, country: string): string => {
  const letters = [...name.toLowerCase()].map((letter) => (letter === 'и' && country !== 'UA' ? 'i' : (LATIN.get(letter) ?? letter))).join('')
  return letters.replace(/^\p{L}/u, (first) => first.toUpperCase())
}

/** Without marks, as keyboards abroad have it. */
const plain = (name: string): string => name.replaceAll(/[łŁđĐ]/g, (letter) => ({ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' })[letter] ?? letter).normalize('NFD').replaceAll(/\p{M}/gu, '')

const ofGroup = (family: string, woman: boolean): string => {
  const [women = family, men = women] = family.split('/')
  return woman ? women : men
}

/** `of`: the family that a child belongs to. */
export const aName = (die: Die, { origin, group }: Pick<Life, 'origin' | 'group'>, of?: string): Name => {
  const { women, men, families, country } = ORIGINS[origin]
  const woman = group === 'non-binary' ? die.chance(0.5) : isCalledAsWoman(group)
  const line = of ?? die.pick(families.split(' '))
  const said = [die.pick((woman ? women : men).split(' ')), ofGroup(line, woman)].map((name) => name.replaceAll('_', ' '))
  const [given, family] = said.map((name) => name.split('|')[0] ?? '')
  const inLatin = said.map((name) => name.split('|')[1] ?? (/\p{Script=Cyrillic}/u.test(name) ? romanise(name, country) : plain(name)))
  return { given: given ?? '', family: family ?? '', latin: { given: inLatin[0] ?? '', family: inLatin[1] ?? '' }, line }
}
