import { Agent } from 'node:http'
import { firstByte } from '../support/ask.ts'
import { figure, inTurn, median, type Figure } from '../support/rounds.ts'
import { fresh, TIMED } from './page-list.ts'

const ROUNDS = 5
const ASKED = 40

/** Time to the first byte of pages made anew, with ten thousand documents beside the small collection: it stays so. */
export const withManyFigures = async (few: string, many: string): Promise<Figure[]> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const figures: Figure[] = []
  for (const { name, path } of TIMED) {
    const firstByteOf = async (url: string): Promise<number> => {
      const taken: number[] = []
      for (let time = 0; time < ASKED; time++) taken.push(await firstByte(fresh(`${url}/en${path}`), agent))
      return median(taken)
    }
    const measured = await inTurn(
      ROUNDS,
      () => firstByteOf(many),
      () => firstByteOf(few),
    )
    figures.push(figure(`${name}, first byte, ten thousand documents; beside the small collection`, 'ms', measured.ours, measured, null))
  }
  agent.destroy()
  return figures
}
