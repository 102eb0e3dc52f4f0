import { ok, refuse, type LanguageTag, type Result } from '#kernel'
import type { Identifier } from '#platform/identification'
import type { Recogniser, RecognitionRefusal } from './open-recogniser.ts'
import type { Recognised } from './words-on-page.ts'

/** `language` is `undefined` where the text tells none: a page of figures, or of nothing. */
export type RecognisedUnknown = Recognised & { readonly language: LanguageTag | undefined }

type Outcome = Result<RecognisedUnknown, RecognitionRefusal>

/** One language for each script to look through: the first there is data for. Read so, words are wrong but still tell their language. */
const SPECTACLES = [['en', 'de', 'fr', 'pl', 'nl'], ['bg', 'ru', 'uk', 'mk', 'sr'], ['el'], ['ar']]

/** Above this a script is the right one: Cyrillic read as Latin reaches 0.3, Polish read as English 0.83. */
const READS_WELL = 0.6

/**
 * Recognises a page whose language nobody knows: once in a language of each script until one reads well, to learn the language from what
 * that gives, then in that language, and once more when the better text tells another. Two to four times the work of a known language.
 * Refuses with `no-language-data` when the language is found out and there is no data for it.
 */
export const recogniseUnknown = async (recogniser: Recogniser, image: Uint8Array, identifier: Pick<Identifier, 'identify'>): Promise<Outcome> => {
  const known = await recogniser.languages()
  const read = async (language: LanguageTag): Promise<Outcome> => {
    const result = await recogniser.recognise(image, [language])
    if (!result.ok) return result
    return ok({ ...result.value, language: (await identifier.identify(result.value.text))?.language })
  }
  const readIn = (language: LanguageTag): Promise<Outcome> => (known.includes(language) ? read(language) : Promise.resolve(refuse({ kind: 'no-language-data', languages: [language] })))

  let best: Outcome = refuse({ kind: 'no-language-data', languages: [] })
  let through: LanguageTag | undefined
  for (const choice of SPECTACLES) {
    const language = known.find((one) => choice.includes(one))
    if (language === undefined) continue
    const result = await read(language)
    if (!result.ok) return result
    if (!best.ok || result.value.confidence > best.value.confidence) {
      best = result
      through = language
    }
    if (best.value.confidence >= READS_WELL) break
  }
  if (!best.ok || best.value.language === undefined || best.value.language === through) return best

  const told = best.value.language
  const better = await readIn(told)
  if (!better.ok || better.value.language === undefined || better.value.language === told) return better
  const again = await readIn(better.value.language)
  return again.ok && again.value.confidence > better.value.confidence ? again : better
}
