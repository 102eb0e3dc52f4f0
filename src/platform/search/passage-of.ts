import { parseLanguageTag } from '#kernel'
import { passage, type Passage, type Wish } from '#text'

/** What is to be marked in texts, for all of an answer's texts together. */
export type Marking = (text: string, language: string, length?: number) => Passage

/** The passage of a text that shows best how it fulfils the wishes. */
export const markingOf =
  (wishes: readonly Wish[]): Marking =>
  (text, language, length) =>
    passage(text, { wishes }, { language: parseLanguageTag(language), length })
