import { z } from 'zod'
import { parseLanguageTag } from '#kernel'
import { foldLabel } from './fold-label.ts'

/** What can be wrong with a concept in a file: the messages of this schema's issues. */
export type ConceptIssue = 'slug-invalid' | 'label-invalid' | 'label-repeated' | 'language-unknown' | 'no-label' | 'address-invalid' | 'text-too-long'

const issue = (key: ConceptIssue): ConceptIssue => key

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const slug = z.string().max(80, issue('slug-invalid')).regex(SLUG, issue('slug-invalid'))

/** One line of text; line ends and control signs are spaces. */
const line = (limit: number) =>
  z
    .string()
    .max(limit, issue('text-too-long'))
    .transform((text) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').normalize('NFC').trim())

/** The longest label and the longest definition, in UTF-16 code units. */
export const LABEL_LENGTH = 200
export const TEXT_LENGTH = 5000

const words = line(LABEL_LENGTH).refine((text) => foldLabel(text) !== '', issue('label-invalid'))

const label = z.union([words.transform((text) => ({ text, expands: true })), z.object({ text: words, expands: z.boolean() })])

const byLanguage = <T extends z.ZodType>(value: T) =>
  z.record(z.string().refine((tag) => parseLanguageTag(tag) === tag, issue('language-unknown')), value)

const addresses = z.array(z.string().max(500, issue('address-invalid')).regex(/^https?:\/\/\S+$/, issue('address-invalid'))).max(100).readonly().optional()

const texts = byLanguage(z.array(line(TEXT_LENGTH).refine((text) => text !== '', issue('label-invalid'))).min(1, issue('label-invalid')).max(20).readonly()).readonly().optional()

const repeated = (labels: readonly { readonly text: string }[]): boolean => new Set(labels.map(({ text }) => foldLabel(text))).size < labels.length

/**
 * A concept as a file of our own format holds it. In each language the first of `labels` is the preferred one, the others are further names;
 * `hidden` ones are found and shown to no reader; SKOS gives them to other programs. Concepts are named by their slugs; `related` goes both ways, whoever says it.
 */
export const conceptFile = z
  .object({
    slug,
    notation: line(80).optional(),
    note: line(2000).optional(),
    exactMatch: addresses,
    closeMatch: addresses,
    definitions: texts,
    scopeNotes: texts,
    broader: z.array(slug).max(100).readonly().optional(),
    related: z.array(slug).max(500).readonly().optional(),
    labels: byLanguage(z.array(label).min(1, issue('no-label')).max(100).readonly()).readonly(),
    hidden: byLanguage(z.array(words).max(100).readonly()).readonly().optional(),
  })
  .superRefine(({ labels, hidden = {} }, context) => {
    if (Object.keys(labels).length === 0) context.addIssue({ code: 'custom', path: ['labels'], message: issue('no-label') })
    for (const [language, own] of Object.entries(hidden)) {
      if (labels[language] === undefined && own.length > 0) context.addIssue({ code: 'custom', path: ['hidden', language], message: issue('no-label') })
    }
    for (const [language, own] of Object.entries(labels)) {
      const all = [...own, ...(hidden[language] ?? []).map((text) => ({ text }))]
      if (repeated(all)) context.addIssue({ code: 'custom', path: ['labels', language], message: issue('label-repeated') })
    }
  })

/** A concept as it is written in a file: a label is its text, or says besides that it takes no part in expansion. */
export type ConceptFile = z.input<typeof conceptFile>

/** A concept as it is saved. */
export type ConceptDescription = z.output<typeof conceptFile>

/** A whole thesaurus in a file. */
export const thesaurusFile = z.object({
  format: z.literal('waystation-thesaurus'),
  version: z.literal(1),
  concepts: z.array(conceptFile).max(20_000).readonly(),
})

export type ThesaurusFile = z.input<typeof thesaurusFile>
