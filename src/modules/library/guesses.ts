import type { LanguageTag } from '#kernel'
import type { Proposals } from '#platform/reading'
import type { DocumentRow } from './document-store.ts'
import type { Proposable } from './model.ts'

type Guessable = Pick<DocumentRow, 'title' | 'date' | 'authors' | 'language' | 'proposed'>

/**
 * What a file's own words add to a document: only where nobody has said anything, or where what is there was a guess too.
 * Everything so filled in is marked as a guess until somebody says it.
 */
export const guessesFrom = (document: Guessable, proposals: Proposals, language: LanguageTag | undefined): Partial<Guessable> => {
  const isOpen = (part: Proposable, empty: boolean): boolean => empty || document.proposed.includes(part)
  const { title, date, authors = [] } = proposals
  const guesses: Partial<Omit<Guessable, 'proposed'>> = {
    ...(title !== undefined && isOpen('title', false) && { title }),
    ...(date !== undefined && isOpen('date', document.date === null) && { date }),
    ...(authors.length > 0 && isOpen('authors', document.authors.length === 0) && { authors }),
    ...(language !== undefined && { language }),
  }
  const made = (['title', 'date', 'authors', 'language'] as const).filter((part) => guesses[part] !== undefined)
  if (made.length === 0) return {}
  return { ...guesses, proposed: [...new Set([...document.proposed, ...made])] }
}
