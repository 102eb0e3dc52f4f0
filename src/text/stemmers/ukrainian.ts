import { endings, irregular, undoubled } from './endings.ts'

const IRREGULAR = irregular(`
дитин: дитина дитини дитині дитину дитиною дитино
діт: діти дітей дітям дітьми дітях
тюрм: тюрем
люд: люди людей людям людьми людях
`)

const inflection = endings(
  `а я о е є и і ї у ю ь й ам ям ами ями ах ях ом ем єм ою ею єю ьою ів їв ей ові еві єві ям ями ях
  ия ію ії ій ія ією іям іями іях ії іє ієм ієї
  ий ій ого ього ому ьому им ім ої ьої их іх ими іми
  ити іти ути ають яють ать ять ить ує ують ала ало али ила ило или`,
  3,
)

const CONSONANT = '[бвгджзклмнпрстфхцчшщ]'
const CLOSED = new RegExp(`і(?=${CONSONANT}{1,2}$)`)
const FLEETING = new RegExp(`(?<=.${CONSONANT})[ое](?=${CONSONANT}$)`)

// к, г, х before -і: жінка, жінці; допомога, допомозі. Turned back in all words alike.
const SOFTENED: Readonly<Record<string, string>> = { ц: 'к', з: 'г', с: 'х' }

/** Cases of nouns and adjectives and the commonest forms of verbs; then the sounds that change: `особа`, `осіб`; `жінка`, `жінок`, `жінці`. */
export const stemUkrainian = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const active = word.replace(/(?<=.{4})с[яь]$/, '')
  const stem = undoubled(inflection(active)).replace(/(?<=.{3})[ое]в$|(?<=.{4})[ая]т$/, '').replace(/ь$/, '').replace(/ь(?=.$)/, '')
  return stem.replace(FLEETING, '').replace(CLOSED, 'о').replace(FLEETING, '').replace(/[цзс]$/, (sound) => SOFTENED[sound] ?? sound)
}
