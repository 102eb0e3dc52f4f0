import { Agent } from 'node:http'
import { join } from 'node:path'
import { firstByte } from '../support/ask.ts'
import { waystation } from '../support/program.ts'
import { figure, median, type Figure } from '../support/rounds.ts'
import { writeCollection } from './collection.ts'
import { fresh, TIMED } from './page-list.ts'

const AT_REST = 200
const INCOMING = { first: 50_001, documents: 200 }

type Times = ReadonlyMap<string, number[]>

/** Asks for the pages in turn, made anew, one at a time, until `isOver`. Milliseconds to the first byte, by page. */
const timesUntil = async (url: string, isOver: (asked: number) => boolean): Promise<Times> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times = new Map(TIMED.map(({ name }): [string, number[]] => [name, []]))
  for (let asked = 0; !isOver(asked); asked++) {
    for (const { name, path } of TIMED) times.get(name)?.push(await firstByte(fresh(`${url}/en${path}`), agent))
  }
  agent.destroy()
  return times
}

const share = (numbers: readonly number[], of: number): number => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length * of)] ?? Number.NaN

/** Time to the first byte while two hundred files are taken in, read and indexed by the same server, beside the same at rest. */
export const importingFigures = async (folder: string, { url, data }: { readonly url: string; readonly data: string }): Promise<Figure[]> => {
  const catalogue = writeCollection(join(folder, 'incoming'), INCOMING)
  await timesUntil(url, (asked) => asked === AT_REST / 4)
  const rest = await timesUntil(url, (asked) => asked === AT_REST)
  let isOver = false
  const importing = waystation(data, 'library', 'import', catalogue).finally(() => (isOver = true))
  const busy = await timesUntil(url, () => isOver)
  await importing
  return TIMED.flatMap(({ name }) => {
    const [during, before] = [busy.get(name) ?? [], rest.get(name) ?? []]
    const beside = (what: string, ours: number, theirs: number): Figure => figure(`${name}, first byte during an import, ${what}; beside the same at rest`, 'ms', ours, { theirs, ratio: ours / theirs }, null)
    return [beside('median', median(during), median(before)), beside('95th percentile', share(during, 0.95), share(before, 0.95))]
  })
}
