import { NETWORK_LANGUAGES, type NetworkLanguage } from '#kernel'
import type { Duty } from '../duties/duties.ts'
import { en } from './en.ts'
import type { Told } from './told.ts'

/** Every language is a part of its own, and comes when it is spoken. */
const LOADERS: Readonly<Record<NetworkLanguage, () => Promise<Told>>> = {
  en: async () => en,
  be: async () => (await import('./be.ts')).be,
  bg: async () => (await import('./bg.ts')).bg,
  cs: async () => (await import('./cs.ts')).cs,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  mk: async () => (await import('./mk.ts')).mk,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  ro: async () => (await import('./ro.ts')).ro,
  ru: async () => (await import('./ru.ts')).ru,
  uk: async () => (await import('./uk.ts')).uk,
}

/** The first of these languages in which there is something to say; English where there is none. */
export const spokenOf = (languages: readonly string[]): NetworkLanguage => languages.flatMap((language) => NETWORK_LANGUAGES.find((one) => one === language.split('-')[0]) ?? [])[0] ?? 'en'

/** What is said to the person in one of the network's languages. Throws when its part does not come. */
export const loadTold = async (language: NetworkLanguage): Promise<Told> => await LOADERS[language]()

/** What is said of a duty: the organisation's own words in this language, or the sentence for its kind; `undefined` where there is neither. */
export const wordsOf = (told: Told, { kind, words }: Duty, language: string): string | undefined => {
  const own = words === undefined ? undefined : new Map(Object.entries(words)).get(language)
  return own ?? (kind === 'other' ? undefined : told.duties[kind])
}
