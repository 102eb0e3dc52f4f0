import { setTimeout as pause } from 'node:timers/promises'
import { countUnseen, readAlarmed, readLongestUnseen, takeTurn } from './fixity-store.ts'
import { lookAtFile, type FixityDeps } from './look-at-file.ts'

const DAY = 24 * 3600_000

/** Every file is read again within this time, milliseconds. */
export const FIXITY_PERIOD = 90 * DAY
/** How often some are read, milliseconds. */
export const FIXITY_EVERY = 10 * 60_000
/** Bytes read in a second, on the average of a file and the pause after it: the disk is there for readers first. */
const RATE = 20e6
/** Alarms are looked at again at every turn, so that a file put back ends its own. */
const ALARMS = 50
/** Files of one turn, at most: what is overdue after a long time away is caught up with over several. */
const MOST = 5000

export type FixityPace = { readonly period: number; readonly every: number; readonly rate: number }

const PACE: FixityPace = { period: FIXITY_PERIOD, every: FIXITY_EVERY, rate: RATE }

/**
 * One turn of the scheduled fixity check: reads the share of the files that keeps all of them within the period, the longest unseen first, and those
 * with an alarm. To be called at every start and again and again; where another process has had the turn, nothing is done. Whatever was read is
 * written down file by file: after a kill, the next turn goes on with the rest. Returns how many files were read, and how many were not sound.
 */
export const checkFiles = async (deps: FixityDeps, signal: AbortSignal, { period, every, rate }: FixityPace = PACE): Promise<{ read: number; unsound: number }> => {
  const now = deps.clock.now()
  const files = await deps.database.asKeeper(async (tx) => {
    if (!(await takeTurn(tx, now, new Date(now.getTime() + every)))) return []
    const { files: all, unseen } = await countUnseen(tx, new Date(now.getTime() - period))
    const share = Math.ceil((all * every) / period)
    const alarmed = await readAlarmed(tx, ALARMS)
    const known = new Set(alarmed.map(({ sha256 }) => sha256))
    return [...alarmed, ...(await readLongestUnseen(tx, Math.min(MOST, Math.max(share, unseen)))).filter(({ sha256 }) => !known.has(sha256))]
  })
  const until = now.getTime() + every
  const counts = { read: 0, unsound: 0 }
  for (const file of files) {
    // What is left of a long round is taken up by the next, since it is the longest unseen.
    if (signal.aborted || deps.clock.now().getTime() >= until) break
    const began = performance.now()
    const found = await lookAtFile(deps, file)
    counts.read++
    if (found !== 'sound') counts.unsound++
    const rest = (file.bytes / rate) * 1000 - (performance.now() - began)
    if (rest > 1) await pause(rest, undefined, { signal, ref: false }).catch(() => {})
  }
  return counts
}
