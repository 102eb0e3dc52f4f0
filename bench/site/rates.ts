import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { textOf } from '../support/ask.ts'
import { requestsPerSecond } from '../support/load.ts'
import { figure, inTurn, type Figure } from '../support/rounds.ts'
import { DOCUMENT, fresh, HOME, SEARCH } from './page-list.ts'

const ROUNDS = 3
const LEAST_UNCACHED = 0.5

/** A bare Hono page of as many elements and about as many bytes as a page of ours. */
const openBare = async (page: string) => {
  const html = await textOf(page)
  const elements = html.match(/<[a-z]/g)?.length ?? 0
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-page.ts'), String(elements), String(html.length)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = await once(child.stdout, 'data')
  return { url: `http://localhost:${String(port).trim()}/`, close: () => child.kill() }
}

/** Requests a second, from the memory of pages and made anew, plain and compressed, beside the bare page that is asked in the same way. */
export const rateFigures = async (url: string): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const { name, path } of [HOME, DOCUMENT, SEARCH]) {
    const page = `${url}/en${path}`
    const bare = await openBare(page)
    for (const encoding of ['identity', 'gzip']) {
      // What somebody searched for is remembered nowhere.
      for (const anew of name === SEARCH.name ? [true] : [false, true]) {
        const addressOf = (address: string) => (anew ? () => fresh(address) : () => address)
        const measured = await inTurn(
          ROUNDS,
          () => requestsPerSecond(addressOf(page), { encoding }),
          () => requestsPerSecond(addressOf(bare.url), { encoding }),
        )
        const bar = anew && name === HOME.name ? { atLeast: LEAST_UNCACHED } : null
        figures.push(figure(`${name}, ${anew ? 'made anew' : 'asked again'}, ${encoding}; beside a bare Hono page of its size`, 'requests/s', measured.ours, measured, bar))
      }
    }
    bare.close()
  }
  return figures
}
