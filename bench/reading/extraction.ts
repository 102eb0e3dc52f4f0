import { execFileSync } from 'node:child_process'
import { openReader } from '#platform/reading'
import { run } from '../support/program.ts'
import { figure, inTurn, type Figure } from '../support/rounds.ts'

const ROUNDS = 3

export const pagesOf = (file: string): number => Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1] ?? 0)

const readAll = async (files: readonly string[], folder: string, children: number): Promise<number> => {
  const reader = openReader({ children, allowRead: [folder], stallSeconds: 60, totalSeconds: 600, maxResidentBytes: 800e6, maxPages: 20_000, recycleAfter: 200 })
  const [first, ...rest] = files
  // Children are started and their engines loaded before the clock runs.
  await Promise.all(Array.from({ length: children }, () => reader.read({ path: first ?? '', mediaType: 'application/pdf' }, async () => {})))
  const began = performance.now()
  await Promise.all(rest.map((path) => reader.read({ path, mediaType: 'application/pdf' }, async () => {})))
  const took = performance.now() - began
  await reader.close()
  return took / 1000
}

/** Pages a second out of PDF files: one worker beside `pdftotext`, and two workers beside one. */
export const extractionFigures = async (files: readonly string[], folder: string): Promise<Figure[]> => {
  const pages = files.slice(1).reduce((sum, file) => sum + pagesOf(file), 0)
  const rate = (seconds: number): number => pages / seconds
  const poppler = async (): Promise<number> => {
    const began = performance.now()
    for (const file of files.slice(1)) await run('pdftotext', [file, '/dev/null'])
    return rate((performance.now() - began) / 1000)
  }
  const one = async () => rate(await readAll(files, folder, 1))
  const two = async () => rate(await readAll(files, folder, 2))
  const beside = await inTurn(ROUNDS, one, poppler)
  const parallel = await inTurn(ROUNDS, two, one)
  return [
    figure(`text of ${files.length - 1} PDF files, ${pages} pages, one worker; beside pdftotext`, 'pages/s', beside.ours, beside, { atLeast: 0.9 }),
    figure('two workers beside one', 'pages/s', parallel.ours, parallel, { atLeast: 1.7 }),
  ]
}
