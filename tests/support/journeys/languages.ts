import { CATALOGUES, type Messages } from '#web/i18n'

/** Every language that the site speaks, in the order in which it offers them. */
export const LANGUAGES: readonly string[] = [...CATALOGUES.keys()]

/** One language of each script that the site is written in. */
export const SCRIPTS: readonly string[] = ['en', 'uk']

/** What the site says in one of its languages. */
export const wordsIn = (language: string): Messages => {
  const messages = CATALOGUES.get(language)
  if (messages === undefined) throw new Error(`the site does not speak ${language}`)
  return messages
}
