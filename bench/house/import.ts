import { pagesOf } from '../reading/extraction.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { residentMegabytes } from '../support/memory.ts'
import { inFolder, run, serve, sharedLibrary, waystation } from '../support/program.ts'
import { figure, inTurn, type Figure } from '../support/rounds.ts'

const ROUNDS = 3
const MOST_ABOVE_REST = 200

/** Pages a second from files to searchable documents, the whole command, beside `pdftotext` over the same files. */
export const importFigures = async (): Promise<Figure[]> => {
  const library = sharedLibrary()
  if (library === undefined) {
    console.error('The folder of documents is missing: the import is left out.')
    return []
  }
  const files = readdirSync(join(library, 'pdf')).map((name) => join(library, 'pdf', name))
  const pages = files.reduce((sum, file) => sum + pagesOf(file), 0)
  const rate = async (work: () => Promise<void>): Promise<number> => {
    const began = performance.now()
    await work()
    return pages / ((performance.now() - began) / 1000)
  }
  return inFolder(async (folder) => {
    let round = 0
    const measured = await inTurn(
      ROUNDS,
      async () => {
        const data = join(folder, String(++round))
        // The database is founded beforehand: only the import is measured.
        await waystation(data, 'library', 'search', 'nothing')
        return rate(() => waystation(data, 'library', 'add', ...files))
      },
      () =>
        rate(async () => {
          for (const file of files) await run('pdftotext', [file, '/dev/null'])
        }),
    )
    return [figure(`import of ${files.length} files, ${pages} pages; beside pdftotext`, 'pages/s', measured.ours, measured, null), ...(await memoryFigures(library))]
  })
}

/** Resident memory of the server and its children at rest, and how far above it an import of the catalogue's 46 documents takes it. */
const memoryFigures = (library: string): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const data = join(folder, 'data')
    // The very first start makes the database, which takes more: rest is measured on the second.
    await (await serve(data)).stop()
    // As people start it: the flags that keep it small come with the npm script.
    const serving = await serve(data, 'npm start')
    try {
      await pause(15_000)
      const rest = residentMegabytes(serving.pid)
      let peak = rest
      const watch = setInterval(() => (peak = Math.max(peak, residentMegabytes(serving.pid))), 100)
      await waystation(data, 'library', 'import', join(library, 'catalogue.csv'))
      clearInterval(watch)
      return [
        figure('resident memory at rest, server and children', 'MB', rest, null, null),
        figure('resident memory above rest during the import of 46 documents', 'MB', peak - rest, null, { atMost: MOST_ABOVE_REST }),
      ]
    } finally {
      await serving.stop()
    }
  })
