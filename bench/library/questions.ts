import type { CorpusDocument } from './corpus.ts'
import type { BenchQuestion } from './engine.ts'
import { seeded } from './random.ts'

// Words on which every tokenizer agrees: no marks, none of the Cyrillic letters that Unicode takes apart.
const PLAIN = /^[a-zа-ик-яієґјљњџѕ]{4,}$/

/**
 * Questions from the corpus itself: words that stand together on one page, each on 0.2 % to 16 % of all pages, so that answers are long
 * enough to be work. The same for the same corpus.
 */
export const questionsOf = (documents: readonly CorpusDocument[], each: number): BenchQuestion[] => {
  const random = seeded(7)
  const frequencies = new Map<string, number>()
  const samples: { language: string; words: string[] }[] = []
  let pages = 0
  for (const { language, pages: texts } of documents) {
    for (const text of texts) {
      const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))]
      for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
      if (pages++ % 97 === 0) samples.push({ language, words })
    }
  }
  const isFit = (word: string): boolean => PLAIN.test(word) && (frequencies.get(word) ?? 0) > pages * 0.002 && (frequencies.get(word) ?? 0) < pages * 0.16
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  const ask = (kind: BenchQuestion['kind'], count: number): BenchQuestion => {
    for (;;) {
      const sample = pick(samples)
      const fit = sample?.words.filter(isFit) ?? []
      if (sample === undefined || fit.length < 8) continue
      const words = new Set<string>()
      while (words.size < count) words.add(pick(fit) ?? '')
      return { kind, words: [...words], language: sample.language }
    }
  }
  return Array.from({ length: each }, () => [ask('page', 2), ask('or', 3)]).flat()
}
