import type { LanguageTag } from '#kernel'

/** How a label stands to its concept (SKOS): the name shown, other names, and names that are found but never shown. */
export type LabelKind = 'pref' | 'alt' | 'hidden'

export type Label = {
  readonly language: LanguageTag
  readonly kind: LabelKind
  readonly text: string
  /** False for a label too general to look for other words by. */
  readonly expands: boolean
}

/** Texts in each language, by its tag. */
export type TextsByLanguage = Readonly<Record<string, readonly string[]>>

/** A concept of the thesaurus, as shown to a reader. Concepts are named by their slugs, which never change. */
export type Concept = {
  readonly slug: string
  /** Its number or sign in a classification. */
  readonly notation: string | undefined
  /** Says in English what is meant, where the labels leave it open. */
  readonly note: string | undefined
  /** Addresses of the same concept in other thesauri. */
  readonly exactMatch: readonly string[]
  /** Addresses of what is nearly the same in other thesauri. */
  readonly closeMatch: readonly string[]
  /** What is meant, in each language that says it. */
  readonly definitions: TextsByLanguage
  /** What documents it is given to and what not, in each language that says it. */
  readonly scopeNotes: TextsByLanguage
  /** One preferred label in each language at most, other names in their order. */
  readonly labels: readonly Label[]
  readonly broader: readonly string[]
  readonly narrower: readonly string[]
  readonly related: readonly string[]
}

/** What a concept is called in a language; else in English; else in the first language it has a name in. */
export const nameOf = ({ slug, labels }: Pick<Concept, 'slug' | 'labels'>, language: string): Pick<Label, 'language' | 'text'> | { readonly language: undefined; readonly text: string } => {
  const names = labels.filter(({ kind }) => kind === 'pref')
  return names.find((name) => name.language === language) ?? names.find((name) => name.language === 'en') ?? names[0] ?? { language: undefined, text: slug }
}

/** What is said in a language; else in English; else in the first language, by the alphabet of their tags, in which anything is said. */
export const textsIn = (texts: TextsByLanguage, language: string): { readonly language: string; readonly texts: readonly string[] } | undefined => {
  const said = [language, 'en', ...Object.keys(texts).toSorted()].find((tag) => Object.hasOwn(texts, tag) && (texts[tag]?.length ?? 0) > 0)
  return said === undefined ? undefined : { language: said, texts: texts[said] ?? [] }
}

/** A concept without what only the thesaurus's own room knows of it. */
export const presentConcept = ({ slug, notation, note, exactMatch, closeMatch, definitions, scopeNotes, labels, broader, narrower, related }: Concept): Concept => ({
  slug, notation, note, exactMatch, closeMatch, definitions, scopeNotes, labels, broader, narrower, related,
})
