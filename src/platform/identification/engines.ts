import { loadModule } from 'cld3-asm'
import { getLIDModel } from 'fasttext.wasm.js'
import { francAll } from 'franc'
import { ourNameOf } from './languages.ts'
import { heedAlphabets, type Scores } from './scores.ts'
import { tidyText } from './tidy-text.ts'

/** Weight of each engine's vote: measured at 40 characters in 34 languages; anything near gives nearly the same. */
const WEIGHTS = { fastText: 1, cld3: 0.6, franc: 0.5 }
const ALL = WEIGHTS.fastText + WEIGHTS.cld3 + WEIGHTS.franc
/** Franc gives distances relative to the nearest: this makes shares of them. */
const FRANC_SHARPNESS = 30

type Guess = readonly [name: string, share: number]

const fromFastText = (predictions: { size(): number; get(index: number): unknown }): Guess[] =>
  Array.from({ length: predictions.size() }, (_, index) => predictions.get(index)).flatMap((entry) => {
    const [share, label]: readonly unknown[] = Array.isArray(entry) ? entry : []
    return typeof share === 'number' && typeof label === 'string' ? [[label.replace('__label__', ''), share] as const] : []
  })

const fromFranc = (distances: readonly (readonly [string, number])[]): Guess[] => {
  const weighed = distances.filter(([name]) => name !== 'und').slice(0, 6).map(([name, nearness]) => [name, Math.exp((nearness - 1) * FRANC_SHARPNESS)] as const)
  const sum = weighed.reduce((all, [, weight]) => all + weight, 0)
  return weighed.map(([name, weight]) => [name, weight / sum])
}

/**
 * Loads the three engines (some 50 MB together, a third of a second) and gives a function that scores a text.
 * Three small ones that fail on different languages: together as right as the best single one, which takes half a gigabyte.
 */
export const loadEngines = async (): Promise<(raw: string) => { readonly scores: Scores; readonly letters: number }> => {
  const cld3 = (await loadModule()).create(0, 2000)
  const fastText = await (await getLIDModel()).load()

  return (raw) => {
    const text = tidyText(raw)
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const scores = new Map<string, number>()
    const hear = (guesses: readonly Guess[], weight: number): void => {
      for (const [name, share] of guesses) scores.set(ourNameOf(name), (scores.get(ourNameOf(name)) ?? 0) + (share * weight) / ALL)
    }
    if (letters === 0) return { scores, letters }
    const predictions = fastText.predict(text, 12, 0)
    hear(fromFastText(predictions), WEIGHTS.fastText)
    // Memory of WebAssembly is not collected.
    predictions.delete()
    const { language, probability } = cld3.findLanguage(text)
    hear([[language, probability]], WEIGHTS.cld3)
    hear(fromFranc(francAll(text, { minLength: 1 })), WEIGHTS.franc)
    return { scores: heedAlphabets(scores, text), letters }
  }
}
