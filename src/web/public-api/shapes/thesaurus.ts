import { z } from 'zod'
import { address, count, language } from './parts.ts'
import { named } from './register.ts'

const slug = z.string().describe('Its name in addresses')
const label = z.object({ language, text: z.string() })

const conceptListing = named('ConceptListing', 'A concept as a line of a list.', z.object({
  concept: slug,
  record: address,
  name: z.string(),
  language: language.optional().describe('Of the name'),
  narrower: count.describe('Concepts directly below it'),
  by: label.optional().describe('The label that fits, where it is not the name'),
}))

export const conceptsShape = named('Concepts', 'A part of a list of concepts.', z.object({ total: count, from: count, concepts: z.array(conceptListing), next: address.optional() }))

const concept = z.object({ concept: slug, record: address })

export const conceptShape = named('Concept', 'A concept of the thesaurus.', z.object({
  concept: slug,
  record: address,
  documents: address.describe('The search for documents that have it as a keyword'),
  notation: z.string().optional(),
  note: z.string().optional().describe('What is meant, in English'),
  exactMatch: z.array(z.string()).describe('The same concept in other thesauri'),
  closeMatch: z.array(z.string()).describe('Nearly the same in other thesauri'),
  definitions: z.array(label),
  scopeNotes: z.array(label).describe('How it is to be used'),
  names: z.array(label).describe('What it is called: one name in a language at most'),
  furtherNames: z.array(label),
  broader: z.array(concept),
  narrower: z.array(concept),
  related: z.array(concept),
}))
