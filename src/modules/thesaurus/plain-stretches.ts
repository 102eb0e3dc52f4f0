import { QUERY_LENGTH } from '#text'

/** A part of what a reader typed, and where it begins there (UTF-16 code units). */
export type Stretch = { readonly text: string; readonly start: number }

// Phrases as the query's parser sees them: an opening mark of any language and the first that may close it.
const PHRASE = /"[^"]*"|＂[^＂]*＂|“[^”“"]*[”“"]|„[^“”"]*[“”"]|[‟”][^”]*”|«[^»]*»|»[^«]*«|‹[^›]*›|›[^‹]*‹/g
// Left out (-word), asked of a field (title:word), or only the beginning of a word (traffick*).
const NOT_PLAIN = /^[-−]|^\p{L}+:\S|\*/u

/**
 * The stretches of a query in which a reader says what they look for in plain words: without "phrases", words after a minus, words
 * asked of a field, and beginnings*. Words of different stretches do not stand beside one another. What is too long to be searched for is not there.
 */
export const plainStretches = (query: string): Stretch[] => {
  const words = query.slice(0, QUERY_LENGTH)
  const bare = words.replace(PHRASE, (phrase) => '*'.repeat(phrase.length))
  const stretches: { start: number; end: number }[] = []
  let open = false
  for (const { 0: chunk, index: start } of bare.matchAll(/\S+/g)) {
    const end = start + chunk.length
    const last = stretches.at(-1)
    if (NOT_PLAIN.test(chunk)) open = false
    else if (open && last !== undefined) last.end = end
    else {
      stretches.push({ start, end })
      open = true
    }
  }
  return stretches.map(({ start, end }) => ({ text: words.slice(start, end), start }))
}
