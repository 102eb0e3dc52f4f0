import { endings, irregular } from './endings.ts'

const IRREGULAR = irregular(`
dit: dite ditete diteti ditetem deti detem detmi detech
clovek: clovek cloveka cloveku cloveku clovekem cloveku cloveka clovece
lid: lide lidi lidem lidmi lidech
`)

// á é í ó ú ů ý č ď ě ň ř š ť ž are a e i o u u y c d e n r s t z here already.
const inflection = endings(
  `a e i o u y em ou um ech ich ach am ami emi imi mi im ovi ove
  eho emu ych ym ymi iho imu im ich imi
  ma yma ima
`,
  3,
)

const VERBAL = /(?<=.{3})(?:ov(?:a[lntv]?)?|uj(?:ic)?)$|(?<=.{4})uv$/
const PAST = /(?<=.{4})(?:[ai][lt]|a[nj]|ajic)$/

const FLEETING = /(?<=.[bcdfghjklmnprstvz])e(?=[bcdfghjklmnprstvz]$)/

/** Cases of nouns and adjectives and the commonest forms of verbs; then the sounds that change: `zločinec`, `zločince`; `matka`, `matce`; `český`, `čeští`. */
export const stemCzech = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  return inflection(word).replace(VERBAL, '').replace(PAST, '').replace(/st$/, 'sk').replace(/ct$/, 'ck').replace(FLEETING, '').replace(/c$/, 'k').replace(/[hg]$/, 'z').replace(/ch$/, 's')
}
