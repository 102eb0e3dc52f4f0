import { endings, irregular } from './endings.ts'

const IRREGULAR = irregular(`
copil: copil copilul copilului copile copii copiii copiilor copila copilei copilele
om: om omul omului oameni oamenii oamenilor
dovad: dovada dovezi dovezii dovezile dovezilor
rete: retea reteaua retelei retele retelele retelelor
femei: femeie femeia femeii femei femeile femeilor
`)

// Plurals and articles. ă â î ș ț are a a i s t here already, so that student and studenți meet.
const inflection = endings(
  'urilor urile uri ului ul ule ilor iilor ii iile ile ile elor ele eaua ele lor iei ia ie iilor ea ei ele e a i o u iul iului ii iei iuni iunea iunii iune iunile iunilor',
  3,
)
const verbal = endings('ator ar er ir ez az esc est are ari arii ere ire are arilor at ata ate ati and ind ant anta ante anti it ita ite iti uit ut uta ute uti eaza ez ezi eze am ati au easca esc esti este iv iva ive ivi', 4)

/**
 * Articles, plurals and cases of nouns and adjectives, then the endings of infinitives and participles; then what a plural does to the
 * vowel and the consonant before it: `școală`, `școli`; `stradă`, `străzi`; `românesc`, `românești`.
 */
export const stemRomanian = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const stem = inflection(word).replaceAll('oa', 'o').replaceAll('ea', 'e')
  // What is left of -il and -ură, which look like an article and a plural.
  return verbal(stem).replace(/(?<=.{4})(?:il|ur)$/, '').replace(/(?<=.{4})i$/, '').replace(/sc$/, 'st').replace(/z$/, 'd')
}
