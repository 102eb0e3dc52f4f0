import { endings, irregular } from './endings.ts'

const IRREGULAR = irregular(`
човек: човек човека човекът човеци човече
хор: хора хората
дете: дете детето деца децата детенце
`)

const inflection = endings(
  `а я о е и у ю ът ят ия ият ите ата ята ото ето ове овете еве евете
  ие ието ията ии иите й`,
  3,
)

const VERBAL = /(?<=.{3})(?:в?[ая](?:н|л|щ|х|хм|хт|ш|м|т|й|йк|йт)|и(?:х|хм|хт|ш|м))$/

/** Articles, plurals, the commonest forms of verbs; then the sounds that change: `престъпен`, `престъпна`; `трафик`, `трафици`; `място`, `места`. */
export const stemBulgarian = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const stem = inflection(word.replace(/(?<=[тщшчв])та$/, '')).replace(VERBAL, '').replaceAll('я', 'е')
  return stem.replace(/(?<=.[бвгджзклмнпрстфхцчшщ])[еъ](?=[бвгджзклмнпрстфхцчшщ]$)/, '').replace(/й$/, '').replace(/ц$/, 'к').replace(/з$/, 'г').replace(/с$/, 'х')
}
