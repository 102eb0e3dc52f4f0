import { endings, irregular } from './endings.ts'

const IRREGULAR = irregular(`
човек: човек човека човекът човеци човече
хор: хора хората
дете: дете детето деца децата детенце
`)

const inflection = endings(
  `а я о е и ът ят та то те ът ия ият ите ата ята ото ето ове овете еве евете ища ищата ищ
  ие ието ия ията ии иите ията ия ийо ийте й ният
  ам аш ат аме ате ах аха ахме ал ала ало али им иш ят их иха ихме ил ила ило или ва вам ваш ват ваме вате вал вала вали ващ ваща ващи ващо`,
  3,
)

/** Articles, plurals, the commonest forms of verbs; then the sounds that change: `престъпен`, `престъпна`; `трафик`, `трафици`; `място`, `места`. */
export const stemBulgarian = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const stem = inflection(word).replaceAll('я', 'е')
  return stem.replace(/(?<=.[бвгджзклмнпрстфхцчшщ])[еъ](?=[бвгджзклмнпрстфхцчшщ]$)/, '').replace(/й$/, '').replace(/ц$/, 'к').replace(/з$/, 'г').replace(/с$/, 'х')
}
