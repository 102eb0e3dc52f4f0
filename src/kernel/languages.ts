/** The languages of the network, in the order in which the site offers them. */
export const NETWORK_LANGUAGES = ['en', 'nl', 'pl', 'cs', 'bg', 'mk', 'ro', 'ru', 'uk', 'be', 'de', 'fr'] as const

export type NetworkLanguage = (typeof NETWORK_LANGUAGES)[number]

/** A language tag as documents bear it (BCP 47), in its canonical spelling: `uk`, `sr-Latn`, `pt-BR`. */
export type LanguageTag = string & { readonly __language: true }

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * Reads a language tag. `undefined` when it is not well-formed or names no language that CLDR knows,
 * so that `english` or `xx` is caught where it is typed.
 */
export const parseLanguageTag = (text: string): LanguageTag | undefined => {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))
    if (tag === undefined || names.of(new Intl.Locale(tag).language) === undefined) return undefined
    // Canonicalised and known: this is what the brand stands for.
    return tag as LanguageTag
  } catch {
    return undefined
  }
}

/** `ltr` or `rtl`, by the script the language is usually written in. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  const known = directions.get(language)
  if (known !== undefined) return known
  const script = new Intl.Locale(language).maximize().script
  const direction = script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
  if (directions.size < MOST_DIRECTIONS) directions.set(language, direction)
  return direction
}

// Every line of every page asks, and `Intl` takes its time. Documents are in a few dozen languages; tags can be spelt in any number of ways.
const directions = new Map<string, 'ltr' | 'rtl'>()
const MOST_DIRECTIONS = 1000

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'])

/** The tag for text whose language nobody has determined (ISO 639-2 `und`). */
// A registered tag.
export const UNDETERMINED = 'und' as LanguageTag
