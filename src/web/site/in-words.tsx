import { directionOf, parseLanguageTag } from '#kernel'
import type { View } from './view.ts'

/** Words in several languages, by tag. */
export type InLanguages = Readonly<Record<string, string>>

/** Of words in several languages: those in the reader's; else in English; else the first. `undefined` when there are none. */
export const wordsFor = ({ language }: Pick<View, 'language'>, said: InLanguages): { readonly language: string; readonly text: string } | undefined => {
  const found = [language, 'en', ...Object.keys(said)].find((tag) => Object.hasOwn(said, tag))
  return found === undefined ? undefined : { language: found, text: said[found] ?? '' }
}

/** What a language is called, by any tag. */
export const languageNamed = ({ formats }: Pick<View, 'formats'>, tag: string): string => {
  const language = parseLanguageTag(tag)
  return language === undefined ? tag : formats.language(language)
}

/** Words in the reader's language, or marked as being in another one. */
export const InWords = ({ view, said }: { readonly view: View; readonly said: InLanguages }) => {
  const words = wordsFor(view, said)
  if (words === undefined) return null
  return words.language === view.language ? <>{words.text}</> : <span lang={words.language} dir={directionOf(words.language)}>{words.text}</span>
}
