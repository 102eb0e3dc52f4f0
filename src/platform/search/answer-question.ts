import type { DatabaseSync } from 'node:sqlite'
import { chooseDocuments } from './choose-documents.ts'
import { allDocuments, documentFinder } from './found-documents.ts'
import { holdDocuments, type HeldDocuments } from './held-documents.ts'
import { ACCESS } from './labels-writer.ts'
import { rowMatcher } from './matched-rows.ts'
import { documentOrderer } from './order-documents.ts'
import type { SearchAnswer, SearchQuestion } from './search-index.ts'
import { documentShower } from './show-documents.ts'

const accessCodes = ({ access }: SearchQuestion, held: HeldDocuments): Set<number> => {
  const allowed = new Set(access)
  const codes = new Set<number>()
  for (const [code, kind] of held.kinds.entries()) if (kind === ACCESS && allowed.has(held.values[code] ?? '')) codes.add(code)
  return codes
}

/** Answers questions from what is committed: the rows, their documents, those that pass the filters, in order, and how they are shown. */
export const questionAnswerer = (database: DatabaseSync): ((question: SearchQuestion) => SearchAnswer) => {
  const hold = holdDocuments(database)
  const match = rowMatcher(database)
  const find = documentFinder()
  const order = documentOrderer(database)
  const show = documentShower(database)

  return (question) => {
    const held = hold()
    const matched = match(question, held)
    const access = accessCodes(question, held)
    const isBrowsing = question.must.length + question.should.length === 0
    const found = isBrowsing ? allDocuments(matched, held, access) : find(matched, held, access)
    const { chosen, facets } = chooseDocuments(found, question, held)
    return { total: chosen.length, documents: show(order(chosen, question, held), question, matched, held), facets }
  }
}
