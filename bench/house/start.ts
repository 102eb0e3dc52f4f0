import { join } from 'node:path'
import { inFolder, serve } from '../support/program.ts'
import { figure, median, type Figure } from '../support/rounds.ts'

const ROUNDS = 5

const secondsToReady = async (data: string): Promise<number> => {
  const began = performance.now()
  const serving = await serve(data, 'npm start')
  const seconds = (performance.now() - began) / 1000
  await serving.stop()
  return seconds
}

/** From `npm start` to a server that is ready: on an empty folder, and again. Installing and building are done before. */
export const startFigures = (): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const cold: number[] = []
    const warm: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const data = join(folder, String(round))
      cold.push(await secondsToReady(data))
      warm.push(await secondsToReady(data))
    }
    return [
      figure('npm start, first data, until ready', 's', median(cold), null, null),
      figure('npm start, second time, until ready', 's', median(warm), null, { atMost: 2 }),
    ]
  })
