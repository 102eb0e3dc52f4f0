import { passage, type Passage, type Wish } from '#text'

/** What is to be marked in texts, for all of an answer's texts together. */
export type Marking = (text: string, language: string, length?: number) => Passage

/** The passage of a text that shows best how it fulfils the wishes. */
export const markingOf = (wishes: readonly Wish[]): Marking => {
  const ways = wishes.flatMap((wish) => wish.ways)
  const ofOne = (isPrefix: boolean) => ways.filter(({ tokens, prefix }) => tokens.length === 1 && (prefix === true) === isPrefix).flatMap(({ tokens }) => tokens)
  const wanted = {
    must: [...new Set(ofOne(false))],
    prefixes: [...new Set(ofOne(true))],
    phrases: ways.filter(({ tokens }) => tokens.length > 1).map(({ tokens }) => tokens),
  }
  return (text, _language, length) => passage(text, wanted, length)
}
