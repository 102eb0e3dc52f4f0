import { bytesOnTheWire, textOf } from '../support/ask.ts'
import { figure, type Figure } from '../support/rounds.ts'
import { WEIGHED } from './page-list.ts'

const ENCODINGS = { gzip: 'gzip', brotli: 'br' } as const

/** Bytes of HTML and style sheet as they are sent, fonts aside; beside the same page of a small collection. */
export const sizeFigures = async (few: string, many: string): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const language of ['en', 'uk']) {
    for (const { name, path, most } of WEIGHED) {
      for (const [encoding, header] of Object.entries(ENCODINGS)) {
        const weigh = async (url: string): Promise<number> => {
          const address = `${url}/${language}${path}`
          const style = /href="(\/assets\/site-[^"]+\.css)"/.exec(await textOf(address))?.[1]
          if (style === undefined) throw new Error(`${address} has no style sheet`)
          return (await bytesOnTheWire(address, header)) + (await bytesOnTheWire(url + style, header))
        }
        const [ours, small] = [await weigh(many), await weigh(few)]
        const { met: _, ...weighed } = figure(`${name}, ${language}, ${encoding}; beside the small collection's`, 'bytes', ours, { theirs: small, ratio: ours / small }, null)
        figures.push({ ...weighed, bar: `≤ ${most} bytes`, met: ours <= most })
      }
    }
  }
  return figures
}
