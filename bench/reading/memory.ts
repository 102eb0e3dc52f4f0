import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { proportionalMegabytes } from '../support/memory.ts'
import { inFolder, serve, waystation } from '../support/program.ts'
import { figure, type Figure } from '../support/rounds.ts'

const DOCUMENTS = 500
const MOST_ABOVE_REST = 200

/** How far above rest an import of five hundred documents takes the server and its children. Memory that processes share is counted once. */
export const memoryFigures = (files: readonly string[]): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const data = join(folder, 'data')
    // Copies that differ by a comment behind their end: the same bytes would be known already.
    const copies: string[] = []
    for (let at = 0; at < DOCUMENTS; at++) {
      const bytes = await readFile(files[at % files.length] ?? '')
      copies.push(join(folder, `${at}.pdf`))
      await writeFile(join(folder, `${at}.pdf`), Buffer.concat([bytes, Buffer.from(`\n%${at}\n`)]))
    }
    await (await serve(data)).stop()
    const serving = await serve(data, 'npm start')
    try {
      await pause(15_000)
      const rest = proportionalMegabytes(serving.pid)
      let peak = rest
      const watch = setInterval(() => (peak = Math.max(peak, proportionalMegabytes(serving.pid))), 250)
      await waystation(data, 'library', 'add', ...copies)
      clearInterval(watch)
      return [figure(`memory above rest during an import of ${DOCUMENTS} documents`, 'MB', peak - rest, null, { atMost: MOST_ABOVE_REST })]
    } finally {
      await serving.stop()
    }
  })
