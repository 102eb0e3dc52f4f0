import { endings, irregular, undoubled } from './endings.ts'

const IRREGULAR = irregular(`
дзец: дзеці дзяцей дзецям дзецьмі дзецях
люд: людзі людзей людзям людзьмі людзях
`)

const inflection = endings(
  `а я о е э ы і у ю ь й ам ям амі ямі ах ях ом ем аў яў оў еў ей эй ай яй ой аю яю ою ею эю
  ыі ыю ыяй ыяю ый ыям ыямі ыях ыяў
  ія іі ію іяй іяю ій іям іямі іях іяў
  ы ая яя ае яе ага яга аму яму ому ым ім ую юю ыя ых іх ымі імі ьмі
  аць яць іць ыць уць ае яе уе ваць юць аў ала ала алі іў іла ілі`,
  3,
)

const CONSONANT = '[бвгджзклмнпрстўфхцчш]'
const FLEETING = new RegExp(`(?<=..${CONSONANT})[ае](?=${CONSONANT}$)`)

/**
 * Cases of nouns and adjectives and the commonest forms of verbs; then the sounds that change: unstressed о and е (`дом`, `дамы`), the
 * vowel that comes and goes (`гандаль`, `гандлю`), and consonants (`дапамога`, `дапамозе`; `суд`, `судзе`).
 */
export const stemBelarusian = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const active = word.replace(/(?<=.{4})(?:ся|цца)$/, '')
  const hard = active.replace(/(?<!ц)це$/, 'т').replace(/дзе$/, 'д')
  const stem = undoubled(hard === active ? inflection(active) : hard).replace(/дз$/, 'д').replace(/ь$/, '').replace(/ь(?=.$)/, '').replace(/ў$/, 'в').replace(/(?<=.{4})[ая]в$/, '')
  return stem.replaceAll('о', 'а').replaceAll('я', 'е').replaceAll('э', 'е').replace(FLEETING, '').replace(/ц$/, 'к').replace(/з$/, 'г')
}
