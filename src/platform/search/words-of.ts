import { parseLanguageTag, type LanguageTag } from '#kernel'
import { analyse } from '#text'
import { STEM_MARK } from './index-schema.ts'
import { FIELD_LEVELS, pageLevel } from './weight-levels.ts'

/** The words of a text as they are written into the index: exact forms and stems, in order. */
export type Words = { readonly forms: readonly string[]; readonly stems: readonly string[] }

const tags = new Map<string, LanguageTag | undefined>()
const MOST_TAGS = 1000

// A language as `#text` takes it; undefined for what is no language.
const tagOf = (language: string): LanguageTag | undefined => {
  if (tags.has(language)) return tags.get(language)
  const tag = parseLanguageTag(language)
  if (tags.size < MOST_TAGS) tags.set(language, tag)
  return tag
}

export const wordsOf = (text: string, language: string): Words => {
  const tokens = analyse(text, tagOf(language))
  return { forms: tokens.map(({ token }) => token), stems: tokens.map(({ stem }) => stem) }
}

/** What a column of `words` holds. */
export const columnOf = ({ forms, stems }: Words): string => (forms.length === 0 ? '' : `${forms.join(' ')} ${STEM_MARK}${stems.join(` ${STEM_MARK}`)}`)

/** What `weights` holds of a page. */
export const weightsOfPage = ({ stems }: Words): string => {
  const frequencies = new Map<string, number>()
  for (const stem of stems) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1)
  let weights = ''
  for (const [stem, frequency] of frequencies) weights += `${pageLevel(frequency, stems.length)}${stem} `
  return weights
}

/** What `weights` holds of a document's own row. */
export const weightsOfFields = (fields: Readonly<Record<keyof typeof FIELD_LEVELS, Words>>): string =>
  [...new Set([
    ...fields.title.stems.map((stem) => `${FIELD_LEVELS.title.letter}${stem}`),
    ...fields.names.stems.map((stem) => `${FIELD_LEVELS.names.letter}${stem}`),
    ...fields.description.stems.map((stem) => `${FIELD_LEVELS.description.letter}${stem}`),
  ])].join(' ')
