import type { ConceptDescription } from '#thesaurus'
import { partsOf } from './groups.ts'

type Label = ConceptDescription['labels'][string][number]

/** Names in one language as one line: `[so]` is a name that takes no part in widening a search. */
export const lineOf = (labels: readonly Label[] = []): string => labels.map(({ text, expands }) => (expands ? text : `[${text}]`)).join('; ')

export const labelsOf = (line: string): readonly Label[] =>
  partsOf(line).flatMap((part): Label[] => {
    const silent = /^\[(.*)\]$/.exec(part)?.[1]?.trim()
    return silent === '' ? [] : [silent === undefined ? { text: part, expands: true } : { text: silent, expands: false }]
  })

/** What is written of a concept, as fields hold it. */
export type WrittenConcept = {
  readonly names: Readonly<Record<string, string>>
  readonly hidden: Readonly<Record<string, string>>
  readonly note: string
  readonly notation: string
  readonly exactMatch: string
  readonly broader: readonly string[]
  readonly related: readonly string[]
  /** What is meant, and what it is used for, in each language: a text a line. */
  readonly definitions: Readonly<Record<string, string>>
  readonly scopeNotes: Readonly<Record<string, string>>
  /** What has no field, and stays as it is. */
  readonly besides: Pick<ConceptDescription, 'closeMatch'>
}

type Texts = NonNullable<ConceptDescription['definitions']>

const asLines = (texts: Texts = {}): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(texts).map(([language, own]) => [language, own.join('\n')]))

const textsOf = (lines: Readonly<Record<string, string>>): Texts =>
  Object.fromEntries(Object.entries(lines).map(([language, text]) => [language, text.split('\n').map((line) => line.trim()).filter((line) => line !== '')] as const).filter(([, own]) => own.length > 0))

export const writtenOf = ({ labels, hidden = {}, note = '', notation = '', exactMatch = [], broader = [], related = [], closeMatch, definitions, scopeNotes }: ConceptDescription): WrittenConcept => ({
  names: Object.fromEntries(Object.entries(labels).map(([language, own]) => [language, lineOf(own)])),
  hidden: Object.fromEntries(Object.entries(hidden).map(([language, own]) => [language, own.join('; ')])),
  note, notation, exactMatch: exactMatch.join('; '), broader, related, definitions: asLines(definitions), scopeNotes: asLines(scopeNotes), besides: { closeMatch },
})

/** The same as the API takes it; what is empty is not said. */
export const saidOf = ({ names, hidden, note, notation, exactMatch, broader, related, definitions, scopeNotes, besides }: WrittenConcept): Omit<ConceptDescription, 'slug'> => ({
  labels: Object.fromEntries(Object.entries(names).map(([language, line]) => [language, labelsOf(line)] as const).filter(([, own]) => own.length > 0)),
  hidden: Object.fromEntries(Object.entries(hidden).map(([language, line]) => [language, partsOf(line)] as const).filter(([, own]) => own.length > 0)),
  ...(note.trim() !== '' && { note: note.trim() }),
  ...(notation.trim() !== '' && { notation: notation.trim() }),
  exactMatch: partsOf(exactMatch),
  broader,
  related,
  definitions: textsOf(definitions),
  scopeNotes: textsOf(scopeNotes),
  ...besides,
})

/** A slug of a name: Latin letters and digits; `undefined` where a name has none. */
export const slugOf = (name: string): string | undefined => {
  const slug = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 80).replace(/-$/, '')
  return slug === '' ? undefined : slug
}
