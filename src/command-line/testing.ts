import { refuse } from '#kernel'
import type { Console } from './console.ts'
import type { HouseRefusal, Roof } from './house.ts'
import { runCommandLine } from './program.ts'

/** A roof over nothing: whatever is to be opened is refused, and what was asked for is remembered. */
export const aClosedRoof = (refusal: HouseRefusal) => {
  const asked: { readonly folder: string; readonly foundAs?: string; readonly only?: string }[] = []
  const roof: Roof = {
    openHouse: async ({ DATA }, wants) => {
      asked.push({ folder: DATA, ...wants })
      return refuse(refusal)
    },
    openCellar: async ({ DATA }) => {
      asked.push({ folder: DATA })
      return refuse(refusal)
    },
    serve: async () => refuse({ kind: 'port-in-use', port: 4100 }),
    loadDemonstration: async () => ({ rest: Promise.resolve() }),
  }
  return { roof, asked }
}

/** Runs a command line and gives what it ended with and what it said. */
export const say = async (argv: readonly string[], roof: Roof, environment: Readonly<Record<string, string>> = {}, desk = 'dist/desk') => {
  const said = { out: [] as string[], aside: [] as string[], progress: [] as string[] }
  const console: Console = {
    out: (line) => void said.out.push(line),
    aside: (line) => void said.aside.push(line),
    progress: (text) => void said.progress.push(text),
    clearProgress: () => {},
  }
  const code = await runCommandLine(argv, { console, roof, environment, root: process.cwd(), desk, version: '9.8.7' })
  return { code, out: said.out.join('\n'), aside: said.aside.join('\n'), progress: said.progress }
}
