import { openSearchIndex, type IndexedDocument, type SearchIndex } from '#platform/search'
import { figure, median, type Figure } from '../support/rounds.ts'
import { questionOf, toIndexed } from './ours.ts'
import { seeded } from './random.ts'

const ROUNDS = 9

const millisecondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const aFreshDocument = (word: string): IndexedDocument =>
  toIndexed({ number: 0, language: 'en', title: `On ${word}`, source: 'bench', category: 'bench', format: 'report', year: 2024, pages: Array.from({ length: 20 }, (_, at) => `${word} stands on page ${at} `.repeat(60)) })

/** From a text to its being found; and from a closed index to an open one, and to its first answer. */
export const momentFigures = async (folder: string): Promise<Figure[]> => {
  const [opening, answering, fresh]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    let index: SearchIndex | undefined
    opening.push(await millisecondsOf(async () => (index = await openSearchIndex({ folder }))))
    const opened = index
    if (opened === undefined) continue
    answering.push(await millisecondsOf(() => opened.search(questionOf({ kind: 'page', words: ['system'], language: 'en' }))))
    const word = `freshword${String.fromCodePoint(97 + round)}`
    fresh.push(
      await millisecondsOf(async () => {
        await opened.upsert(aFreshDocument(word))
        await opened.commit()
        const { total } = await opened.search(questionOf({ kind: 'page', words: [word], language: 'en' }))
        if (total !== 1) throw new Error(`${word} was not found`)
      }),
    )
    await opened.close()
  }
  return [
    figure('opening the index', 'ms', median(opening), null, { atMost: 300 }),
    figure('first answer after that', 'ms', median(answering), null, null),
    figure('a document of 20 pages, from its text to its being found', 'ms', median(fresh), null, { atMost: 300 }),
  ]
}

const aWord = (random: () => number): string => Array.from({ length: 4 + Math.floor(random() * 9) }, () => String.fromCodePoint(97 + Math.floor(random() ** 1.5 * 26))).join('')

/** Looking up mistyped words in a large vocabulary. */
export const vocabularyFigures = async (folder: string, tokens: number): Promise<Figure[]> => {
  const index = await openSearchIndex({ folder })
  const random = seeded(99)
  const words: string[] = []
  const documents = async function* () {
    const seen = new Set<string>()
    while (seen.size < tokens) {
      const pages = Array.from({ length: 20 }, () => Array.from({ length: 500 }, () => aWord(random)))
      for (const page of pages) for (const word of page) seen.add(word)
      words.push(pages[0]?.[0] ?? '')
      yield toIndexed({ number: 0, language: 'en', title: 'Words', source: 'bench', category: 'bench', format: 'report', year: 2024, pages: pages.map((page) => page.join(' ')) })
    }
  }
  await index.rebuild(documents())
  const taken: number[] = []
  for (const word of words) {
    const at = Math.floor(random() * word.length)
    const mistyped = `${word.slice(0, at)}${word.slice(at + 1)}`
    taken.push(await millisecondsOf(() => index.lookUp([mistyped])))
  }
  await index.close()
  return [figure(`looking up a mistyped word among ${tokens} tokens`, 'ms', median(taken), null, null)]
}
