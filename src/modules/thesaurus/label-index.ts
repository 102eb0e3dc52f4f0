import type { LanguageTag } from '#kernel'
import { analyse } from '#text'
import type { Concept } from './model.ts'

/** A run of words of a text that is a label of these concepts, in these languages. Places count UTF-16 code units, `end` not included. */
export type FoundLabel = { readonly start: number; readonly end: number; readonly concepts: ReadonlyMap<string, ReadonlySet<LanguageTag>> }

/** Finds labels in texts by the stems of their words. */
export type LabelIndex = { readonly find: (text: string) => FoundLabel[] }

type Entry = Map<string, Set<LanguageTag>>
/** Of one language: stems, joined by spaces → the concepts that are called so. */
type Labels = { readonly byStems: Map<string, Entry>; longest: number }

const addLabel = (labels: Labels, stems: readonly string[], slug: string, language: LanguageTag): void => {
  const key = stems.join(' ')
  const entry = labels.byStems.get(key) ?? new Map<string, Set<LanguageTag>>()
  labels.byStems.set(key, entry.set(slug, (entry.get(slug) ?? new Set()).add(language)))
  labels.longest = Math.max(labels.longest, stems.length)
}

const merge = (into: Entry, more: Entry): void => {
  for (const [slug, languages] of more) into.set(slug, new Set([...(into.get(slug) ?? []), ...languages]))
}

/** Brings labels of all languages in order, to be looked for together: of runs that overlap the one that begins first is found, of those the longest. */
export const indexLabels = (concepts: readonly Concept[]): LabelIndex => {
  const languages = new Map<LanguageTag, Labels>()
  for (const { slug, labels } of concepts) {
    for (const { language, text, expands } of labels) {
      const stems = expands ? analyse(text, language).map(({ stem }) => stem) : []
      const own = languages.get(language) ?? { byStems: new Map<string, Entry>(), longest: 0 }
      if (stems.length > 0) addLabel(own, stems, slug, language)
      languages.set(language, own)
    }
  }

  /** For every place where a label begins: the ends of the labels, counted in words, and whose they are. */
  const beginnings = (text: string) => {
    const found = new Map<number, Map<number, Entry>>()
    for (const [language, { byStems, longest }] of languages) {
      const tokens = analyse(text, language)
      for (const [at, { start }] of tokens.entries()) {
        let key = ''
        for (const { stem, end } of tokens.slice(at, at + longest)) {
          key = key === '' ? stem : `${key} ${stem}`
          const entry = byStems.get(key)
          if (entry === undefined) continue
          const ends = found.get(start) ?? new Map<number, Entry>()
          const all: Entry = ends.get(end) ?? new Map<string, Set<LanguageTag>>()
          merge(all, entry)
          found.set(start, ends.set(end, all))
        }
      }
    }
    return found
  }

  return {
    find: (text) => {
      const labels: FoundLabel[] = []
      let read = 0
      for (const [start, ends] of [...beginnings(text)].toSorted(([one], [other]) => one - other)) {
        if (start < read) continue
        const end = Math.max(...ends.keys())
        labels.push({ start, end, concepts: ends.get(end) ?? new Map() })
        read = end
      }
      return labels
    },
  }
}
