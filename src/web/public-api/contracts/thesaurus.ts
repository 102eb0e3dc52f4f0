import { z } from 'zod'
import { BASE, contract } from '../contract.ts'
import { CONCEPT_ANSWER, CONCEPTS_ANSWER } from '../examples/concept-answers.ts'
import { concept, isNear, label, labels, none, paging, words } from '../inputs.ts'
import { conceptShape, conceptsShape } from '../shapes/thesaurus.ts'

const ofThesaurus = { group: 'Thesaurus', lists: none } as const

export const CONCEPTS = contract({
  ...ofThesaurus, id: 'concepts', path: `${BASE}/thesaurus/concepts`,
  says: 'Concepts in the order of the alphabet, or those that are called so',
  tells: 'With `q`: those with a label in any language that holds the words, the closest first; of these one page alone.',
  params: none,
  query: z
    .object({ q: words.describe('Words of a label'), top: z.literal('yes').optional().describe('Only those that nothing is broader than'), labels, ...paging })
    .refine(({ q, top }) => q === '' || top === undefined, { path: ['top'] })
    .refine(({ q, page }) => q === '' || page === 1, { path: ['page'] })
    .refine(isNear, { path: ['page'] }),
  answer: conceptsShape, problems: [], cache: ({ q }) => (q === '' ? 'revalidate' : 'never'),
  examples: [
    { says: 'What is called something like this, in German', path: `${BASE}/thesaurus/concepts?q=recovery&labels=de&size=2`, answer: CONCEPTS_ANSWER },
    { says: 'Where to begin', path: `${BASE}/thesaurus/concepts?top=yes&labels=pl` },
  ],
})

export const CONCEPT = contract({
  ...ofThesaurus, id: 'concept', path: `${BASE}/thesaurus/concepts/:concept`,
  says: 'One concept, with all its names and what stands around it',
  tells: 'One that was merged into another is answered with that other.',
  params: z.object({ concept }), query: none, answer: conceptShape, problems: ['concept-not-found'], cache: 'revalidate',
  examples: [{ says: 'The reflection and recovery period', path: `${BASE}/thesaurus/concepts/reflection-and-recovery-period`, answer: CONCEPT_ANSWER }],
})

export const NAMED = contract({
  ...ofThesaurus, id: 'conceptByLabel', path: `${BASE}/thesaurus/named`,
  says: 'The concept that a word names',
  params: none, query: z.object({ label, labels }), answer: conceptShape, problems: ['concept-not-found'], cache: 'never',
  examples: [{ says: 'By a name in German', path: `${BASE}/thesaurus/named?label=Menschenhandel&labels=de` }],
})
