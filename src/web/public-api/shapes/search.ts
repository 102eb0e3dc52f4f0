import { z } from 'zod'
import type { FacetName } from '#library'
import { listingShape } from './documents.ts'
import { address, count, language, marks, renditionId } from './parts.ts'
import { named } from './register.ts'

const passage = named('Passage', 'Some words around what was looked for.', z.object({ rendition: renditionId, page: count, record: address.describe('Where the text of the page is answered'), language, text: z.string(), marks }))

const hit = named('Hit', 'A document that was found, and up to three of its pages.', z.object({
  ...listingShape.shape,
  titleMarks: marks,
  passages: z.array(passage),
  pagesFound: count.describe('Pages on which the words stand, shown or not'),
  others: z.array(listingShape).describe('Its translations or its original, folded under it'),
}))

const facetValue = named('Value', 'A value, what it is called, and how many documents have it.', z.object({ value: z.string(), label: z.string(), count, chosen: z.boolean() }))

const each = <S extends z.ZodType>(shape: S) => z.object({ language: shape, type: shape, keyword: shape, country: shape, year: shape, publisher: shape, own: shape } satisfies Record<FacetName, S>)

const understood = named('Understood', 'What was made of the question.', z.object({
  filters: each(z.array(z.string()).optional()).describe('Filters in force, those written into the words among them'),
  cut: z.boolean().describe('There were more words than are looked for'),
  loosened: z.boolean().describe('Nothing holds all the words: these hold some'),
  corrected: z.array(z.object({ asked: z.string(), used: z.string() })),
  suggested: z.array(z.object({ asked: z.string(), better: z.string() })),
  alike: z.array(z.object({ asked: z.string(), found: z.array(z.string()) })).describe('Looked for in other scripts or spellings too'),
  expanded: z.array(z.object({ concept: z.string(), matched: z.string(), terms: z.array(z.object({ language, label: z.string() })) })).describe('Looked for by what the thesaurus knows it by. `without` takes one away'),
}))

export const foundShape = named('Found', 'A part of the documents that fit.', z.object({
  total: count,
  from: count.describe('How many come before the first of these'),
  documents: z.array(hit),
  next: address.optional().describe('The question for what follows; nothing follows where it is not there. Also in `Link`'),
  facets: each(z.array(facetValue)).optional().describe('Each counted with all filters but its own; the 200 most frequent values'),
  understood,
}))
