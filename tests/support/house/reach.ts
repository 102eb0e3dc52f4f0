import { posix } from 'node:path'
import type { Plan, PlannedFile, Way } from './plan.ts'
import { folderOf, isTest, type Fault, type Room } from './room.ts'

type Step = { readonly from: PlannedFile; readonly way: Way; readonly chain: readonly string[] }

/** All that is loaded, directly or not, when these files are: each step once. `stop` keeps the walk from going on beyond a step. */
const stepsFrom = ({ files }: Plan, starts: readonly PlannedFile[], stop: (step: Step) => boolean): Step[] => {
  const steps: Step[] = []
  const seen = new Set<PlannedFile>(starts)
  const queue = starts.map((file) => ({ file, chain: [file.path] }))
  for (const { file, chain } of queue) {
    for (const way of file.ways.filter(({ kind }) => kind === 'load')) {
      const step = { from: file, way, chain: [...chain, way.to ?? way.specifier] }
      steps.push(step)
      const next = way.to === undefined ? undefined : files.get(way.to)
      if (!next || seen.has(next) || stop(step)) continue
      seen.add(next)
      queue.push({ file: next, chain: step.chain })
    }
  }
  return steps
}

const doorTargets = ({ house, doors }: Plan): Set<string> =>
  new Set(house.flatMap((room) => room.browserDoors ?? []).flatMap((door) => (doors[door] === undefined ? [] : [posix.normalize(doors[door])])))

const programs = ({ files }: Plan): PlannedFile[] => [...files.values()].filter(({ path }) => /^(?:src|db)\//.test(path) && !isTest(path))

const isForBrowser = (plan: Plan) => {
  const targets = doorTargets(plan)
  return ({ path, room }: PlannedFile) => room?.browser === true || path.endsWith('/browser.ts') || targets.has(path)
}

const tell = (law: Fault['law'], { from, way, chain }: Step, what: string): Fault => ({ law, file: from.path, says: `line ${way.line}: ${what} (${chain.join(' → ')})` })

// A module's SQL: store.ts, or document-store.ts where there are several.
const STORE = /[/-]store\.ts$/

const isServerOnly = ({ way }: Step): boolean =>
  way.specifier.startsWith('node:') || (way.to !== undefined && (STORE.test(way.to) || way.to.startsWith('src/platform/')))

/** What a browser loads never reaches a store, the platform or anything of Node. */
export const lookFromBrowser = (plan: Plan): Fault[] => {
  const starts = programs(plan).filter((file) => isForBrowser(plan)(file) || file.room?.browserSafe)
  return stepsFrom(plan, starts, isServerOnly)
    .filter(isServerOnly)
    .map((step) => tell('the browser reaches nothing of the server', step, `a browser would load ${step.way.specifier}`))
}

/** The server never loads what only a browser may: the doors by which client files are opened. */
export const lookFromServer = (plan: Plan): Fault[] => {
  const targets = doorTargets(plan)
  const opens = ({ way }: Step): boolean => way.to !== undefined && targets.has(way.to)
  const inBrowser = new Set<string | undefined>(stepsFrom(plan, programs(plan).filter(isForBrowser(plan)), () => false).map(({ way }) => way.to))
  const starts = programs(plan).filter((file) => !isForBrowser(plan)(file) && !inBrowser.has(file.path))
  return stepsFrom(plan, starts, opens)
    .filter(opens)
    .map((step) => tell('the server never opens the vault', step, `the server would load ${step.way.specifier}`))
}

const holdsKeys = (room: Room | undefined, path: string): boolean => (room?.keyholders ?? []).some((part) => room !== undefined && path.startsWith(`${folderOf(room)}/${part}`))

/**
 * In a program for the browser only the part that holds the keys opens the vault: whatever else is in the page, and whatever gets into it,
 * has no key to give away. So the rest neither goes through those doors nor loads that part; it is built by itself and spoken to by messages.
 */
export const lookForKeys = (plan: Plan): Fault[] => {
  const targets = doorTargets(plan)
  const opens = ({ from, way }: Step): boolean => way.to !== undefined && (targets.has(way.to) || holdsKeys(from.room, way.to))
  const starts = programs(plan).filter(({ path, room }) => room?.browser === true && !holdsKeys(room, path))
  return stepsFrom(plan, starts, opens)
    .filter(opens)
    .map((step) => tell('only a keyholder opens the vault', step, `the page would load ${step.way.specifier}`))
}
