import { endings, irregular, undoubled } from './endings.ts'

const IRREGULAR = irregular(`
ребенк: ребенок ребенка ребенку ребенком ребенке
случа: случай случая случаю случаем случае случаи случаев случаям случаями случаях
дет: дети детей детям детьми детях
человек: человек человека человеку человеком человеке человеки
люд: люди людей людям людьми людях
`)

const nominal = endings(
  `а я о е ы и у ю ь й ам ям ами ями ах ях ом ем ой ей ою ею ов ев ью ьи ье ья ьей ьям ьями ьях ьев
  ия ие ий ии ию иею ием ией иям иями иях иев
  ый ая яя ое ее ые ого его ому ему ым им ых их ыми ими ую юю`,
  2,
)
const VERBAL = `ть ти л ла ло ли в вши вшись вш ет ют ешь ем ете ю ет`
const verbal = endings(
  `${VERBAL.split(/\s+/).flatMap((ending) => ['а', 'я', 'е', 'и', 'ы', 'у'].map((vowel) => vowel + ending)).join(' ')}
  ит ат ят ишь им ите ут ют ует уют уешь уем уете`,
  3,
)

/** Cases of nouns and adjectives, forms of verbs and participles; then the vowel that comes and goes: `беженец`, `беженца`. */
export const stemRussian = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const active = word.replace(/(?<=.{4})с[яь]$/, '')
  const nominally = nominal(active)
  const verbally = verbal(active)
  const stem = verbally.length < nominally.length ? verbally : verbal(nominally)
  return undoubled(stem).replace(/ь$/, '').replace(/ь(?=[бвгджзклмнпрстфхцчшщ]$)/, '').replace(/(?<=.{2}[бвгджзклмнпрстфхцчшщй])[ое](?=[кцнл]$)/, '')
}
