import type { RisEntry } from '@citation-js/core'
import type { CslItem } from '../describe/csl.ts'

/** Loaded when somebody first asks: with what it stands on it takes a fifth of a second. */
const loaded = async () => {
  const [{ Cite, plugins }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')])
  // As it comes it drops every letter that is not ASCII; programs have read Unicode for long (biber, Zotero, JabRef). Then it escapes nothing either.
  const { format } = plugins.config.get('@bibtex')
  format.asciiOnly = false
  // Keys made of names and titles change with them, and two items may come to have the same.
  format.useIdAsLabel = true
  return Cite
}

let once: ReturnType<typeof loaded> | undefined

/** Items for citation programs, in BibTeX or RIS. Half a sign (a lone surrogate) stands as U+FFFD. */
export const exchanged = async (items: readonly CslItem[], form: 'bibtex' | 'ris'): Promise<string> => {
  const Cite = await (once ??= loaded())
  if (form === 'bibtex') return new Cite(items.map((item) => textsOf(item, (text, key) => (isVerbatim(key, text) ? text : escapeTex(text))))).format('bibtex')
  return new Cite(items.map((item) => textsOf(item, (text) => text))).format('ris', { format: 'object' }).map(risOf).join('')
}

/** A field to a line, however long: what the library writes by itself is broken at every seventieth sign, and what stands after a break may begin a field. */
const risOf = ({ TY, ...fields }: RisEntry): string =>
  [['TY', TY] as const, ...Object.entries(fields).flatMap(([name, value]) => (typeof value === 'object' ? value : [value]).map((one) => [name, one] as const)), ['ER', ''] as const]
    .map(([name, value]) => `${name}  - ${value}\r\n`).join('')

/** What BibTeX takes as it is. */
const VERBATIM = new Set(['id', 'type', 'URL', 'language'])

// Whatever somebody called a DOI, a brace in it would end the field.
const DOI = /^10\.\d{4,9}\/[^\s{}\\%]+$/
const isVerbatim = (key: string, text: string): boolean => VERBATIM.has(key) || (key === 'DOI' && DOI.test(text))

// A brace that is merely escaped still counts for BibTeX as one that opens or closes.
const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '"': '\\textquotedbl{}' }
const escapeTex = (text: string): string => text.replaceAll(/[\\{}~^"&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`)

/** The item with every text on one line (a line end within a value would begin another field of RIS), and written as the format wants it. */
const textsOf = (item: CslItem, write: (text: string, key: string) => string): object =>
  // What is written as JSON is read back as an object.
  JSON.parse(JSON.stringify(item), (key, value: unknown) => (typeof value === 'string' ? write(value.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim(), key) : value)) as object
