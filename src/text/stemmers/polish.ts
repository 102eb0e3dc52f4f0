import { endings, irregular } from './endings.ts'

const IRREGULAR = irregular(`
dzieck: dziecko dziecka dziecku dzieckiem
dziec: dzieci dzieciom dziecmi dzieciach
czlowiek: czlowiek czlowieka czlowiekowi czlowiekiem czlowieku czlowiecze
ludz: ludzie ludzi ludziom ludzmi ludziach
`)

// ą ę ć ł ń ó ś ź ż are a e c l n o s z z here already.
const inflection = endings(
  `a e i o u y om ow em am ach ami mi owi owie ie ia iu iom iow iem iach iami ii io
  ego emu ym im ej ych ich ymi imi iego iemu iej
  asz`,
  3,
)

const CONSONANT = '[bcdfghjklmnprstwz]'
const CONDITIONAL = /(?<=.{3})l[aoiy]?(?:by(?:m|s|smy|scie)?|[ea]?[ms]|smy|scie)$/
const VERBAL = /(?<=.{3})(?:ow(?:a[nlc]?i?)?|uj(?:ac)?)$|(?<=.{4})(?:a[nlctj]i?|[iy][lc]i?|[oe]ni?|ajac)$/
const FLEETING = new RegExp(`(?<=.${CONSONANT})i?e(?=${CONSONANT}$)`)

/**
 * Cases of nouns and adjectives and the commonest forms of verbs; then the sounds that change: `handel`, `handlu`; `matka`, `matce`;
 * `sąd`, `sądzie`; `ofiara`, `ofierze`.
 */
export const stemPolish = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const stem = inflection(word.replace(CONDITIONAL, 'l')).replace(/[kt]$/, 'c').replace(VERBAL, '').replace(/i$/, '').replace(/rz$/, 'r').replace(/dz$/, 'd').replace(/g$/, 'd')
  return stem.replaceAll('ia', 'ie').replace(FLEETING, '').replace(/[kt]$/, 'c')
}
