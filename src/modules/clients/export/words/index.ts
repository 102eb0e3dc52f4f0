import { NETWORK_LANGUAGES, type NetworkLanguage } from '#kernel'
import type { PrintWords } from './print-words.ts'

export type { PrintWords } from './print-words.ts'

/** Every language is a part of its own. */
const LOADERS: Readonly<Record<NetworkLanguage, () => Promise<PrintWords>>> = {
  be: async () => (await import('./be.ts')).be,
  bg: async () => (await import('./bg.ts')).bg,
  cs: async () => (await import('./cs.ts')).cs,
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  mk: async () => (await import('./mk.ts')).mk,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  ro: async () => (await import('./ro.ts')).ro,
  ru: async () => (await import('./ru.ts')).ru,
  uk: async () => (await import('./uk.ts')).uk,
}

/** What paper and tables say in a language; in English where it is spoken in none of ours. */
export const loadPrintWords = async (language: string): Promise<PrintWords> => await LOADERS[NETWORK_LANGUAGES.find((one) => one === language) ?? 'en']()
