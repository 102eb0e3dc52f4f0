import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { requestsPerSecond } from '../support/load.ts'
import { inFolder, serve } from '../support/program.ts'
import { figure, inTurn, type Figure } from '../support/rounds.ts'

const ROUNDS = 5

/** Requests a second: pages of ours, database and all, beside a bare Hono page that renders as many elements. */
export const pageFigures = (): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const bare = spawn(process.execPath, [join(import.meta.dirname, 'bare-page.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [port] = await once(bare.stdout, 'data')
    const serving = await serve(join(folder, 'data'))
    try {
      const figures: Figure[] = []
      for (const [name, path] of [
        ['home page', '/en/'],
        ['document page', '/en/library/9001/a-short-guide-to-this-documentation-centre'],
        ['page of the reader', '/en/library/9001/a-short-guide-to-this-documentation-centre/p/1'],
        ['search page', '/en/library?q=safety'],
      ]) {
        const measured = await inTurn(
          ROUNDS,
          () => requestsPerSecond(serving.url + path),
          () => requestsPerSecond(`http://localhost:${String(port).trim()}/`),
        )
        figures.push(figure(`${name}, beside a bare Hono page`, 'requests/s', measured.ours, measured, null))
      }
      return figures
    } finally {
      bare.kill()
      await serving.stop()
    }
  })
