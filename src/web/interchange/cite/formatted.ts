import type { Engine } from 'citeproc'
import type { CslItem } from '../describe/csl.ts'

const STYLES = {
  apa: async () => (await import('./styles/apa.ts')).style,
  chicago: async () => (await import('./styles/chicago-author-date.ts')).style,
  oscola: async () => (await import('./styles/oscola.ts')).style,
}

/** The styles in which a citation is written out: APA 7, Chicago (author and date), OSCOLA. */
export type StyleName = keyof typeof STYLES
export const STYLE_NAMES = ['apa', 'chicago', 'oscola'] as const satisfies readonly StyleName[]

// Belarusian and Macedonian have no words of their own in the Citation Style Language.
const LOCALES: Readonly<Record<string, () => Promise<string>>> = {
  en: async () => (await import('./locales/en-gb.ts')).locale,
  bg: async () => (await import('./locales/bg-bg.ts')).locale,
  cs: async () => (await import('./locales/cs-cz.ts')).locale,
  de: async () => (await import('./locales/de-de.ts')).locale,
  fr: async () => (await import('./locales/fr-fr.ts')).locale,
  nl: async () => (await import('./locales/nl-nl.ts')).locale,
  pl: async () => (await import('./locales/pl-pl.ts')).locale,
  ro: async () => (await import('./locales/ro-ro.ts')).locale,
  ru: async () => (await import('./locales/ru-ru.ts')).locale,
  uk: async () => (await import('./locales/uk-ua.ts')).locale,
}

/** A style in a language, ready to write: to make one takes fifty times as long as to write with it, and up to 40 MB. */
type Writer = (item: CslItem) => string

const writers = new Map<string, Promise<Writer>>()
/** What the pages of the site want, and one language more. */
const MOST_WRITERS = 2 * STYLE_NAMES.length

/** What was written of late: an item is looked at far more often than it changes. */
const texts = new Map<string, string>()
const MOST_TEXTS = 3000

/** APA leaves the title of a treaty to a field that ours do not have, and writes a number of American public law to every act. */
const NO_LAW: ReadonlySet<string> = new Set(['treaty', 'legislation'])

/** What is written out: the number that a document has here stands at the end of its address already. */
const citedAs = (item: CslItem, style: StyleName): object => ({ ...item, archive_location: undefined, type: style === 'apa' && NO_LAW.has(item.type) ? 'document' : item.type })

const openWriter = async (style: StyleName, language: string): Promise<Writer> => {
  const english = (await import('./locales/en-us.ts')).locale
  const [{ default: CSL }, wanted, own] = await Promise.all([import('citeproc'), STYLES[style](), LOCALES[language]?.() ?? english])
  let given: object = {}
  const engine: Engine = new CSL.Engine({ retrieveItem: (id) => ({ ...given, id }), retrieveLocale: (tag) => JSON.parse(tag === 'en-US' ? english : own) as object }, JSON.parse(wanted) as object, language, true)
  engine.setOutputFormat('text')
  let written = 0
  const write = (item: object): string => {
    given = item
    // What was written before is not looked at again: two items are never the same to the engine, and never stand in one list.
    const id = `item-${(written += 1)}`
    engine.updateItems([id])
    const bibliography = engine.makeBibliography()
    // A style of footnotes may have no bibliography: then the footnote itself.
    const text = bibliography === false ? engine.makeCitationCluster([{ id }]) : (bibliography[1][0] ?? '')
    return text.replaceAll(/\s+/gu, ' ').trim()
  }
  return (item) => {
    const text = write(citedAs(item, style))
    const year = String(item.issued?.['date-parts'][0]?.[0] ?? '')
    // Some have a place for the year only beside a series of law reports, or for nothing but a whole day: as a report it has one.
    return text.includes(year) ? text : write(citedAs({ ...item, type: 'report' }, style))
  }
}

/** A citation written out, as plain text, with the words (`ed.`, `accessed`) of a language where the Citation Style Language has them, else in English. */
export const formatted = async (item: CslItem, style: StyleName, language: string): Promise<string> => {
  const name = `${style} ${Object.hasOwn(LOCALES, language) ? language : 'en'}`
  const what = `${name} ${JSON.stringify(item)}`
  const text = texts.get(what) ?? (await writerOf(name, () => openWriter(style, Object.hasOwn(LOCALES, language) ? language : 'en')))(item)
  return putLast(texts, what, text, MOST_TEXTS)
}

const writerOf = async (name: string, open: () => Promise<Writer>): Promise<Writer> => await putLast(writers, name, writers.get(name) ?? open(), MOST_WRITERS)

/** Keeps what was wanted last, and lets go of what nobody has wanted for longest: a map has its own order. */
const putLast = <T>(kept: Map<string, T>, name: string, value: T, most: number): T => {
  kept.delete(name)
  kept.set(name, value)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
  return value
}
