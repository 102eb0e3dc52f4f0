import type { Passage } from '#platform/search'
import { Marked } from './marked.tsx'

// Scripts without small letters do not say where a sentence begins: there only the end is judged.
const GOES_ON_BEFORE = /^[\s\p{Pd},;]*\p{Ll}/u
const ENDS = /[.!?…。؟]["'”’»)\]]*\s*$/u

/** Where a passage is plainly cut out of a sentence: at its beginning, at its end. */
export const cutsOf = (text: string): { readonly before: boolean; readonly after: boolean } => ({ before: GOES_ON_BEFORE.test(text), after: text !== '' && !ENDS.test(text) })

/** A passage out of a page, with its marks, and with dots where the sentence goes on. */
export const Excerpt = ({ passage }: { readonly passage: Passage }) => {
  const { before, after } = cutsOf(passage.text)
  return <>{before ? '…\u00A0' : ''}<Marked passage={passage} />{after ? '\u00A0…' : ''}</>
}
