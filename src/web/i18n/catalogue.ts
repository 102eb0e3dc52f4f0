import { en } from './en.ts'

/** Everything the interface says, in one language. */
export type Messages = typeof en

/** The catalogues there are. A language is added by adding its line; a key it lacks does not compile. */
const CATALOGUES = { en } as const satisfies Record<string, Messages>

/** A language that the interface speaks. */
export type InterfaceLanguage = keyof typeof CATALOGUES

export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = ['en']

const speaks = (language: string): language is InterfaceLanguage => Object.hasOwn(CATALOGUES, language)

/** The catalogue of a language, or `undefined` while there is none. */
export const catalogueFor = (language: string): { readonly language: InterfaceLanguage; readonly messages: Messages } | undefined =>
  speaks(language) ? { language, messages: CATALOGUES[language] } : undefined
