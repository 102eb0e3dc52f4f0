import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { say } from './say.mjs'
import { workFolder } from './work-folder.mjs'

const BEAT_MS = 5_000
const ABANDONED_MS = 60_000
const LOOK_AGAIN_MS = 200

const isAlive = (/** @type {number} */ pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

/** Its holder died, or has not moved for a minute. A process number says something only on its own machine. */
const isAbandoned = (/** @type {string} */ path, /** @type {string} */ holder) => {
  const [host, pid] = holder.split(' ')
  if (host === hostname() && !isAlive(Number(pid))) return true
  return Date.now() - statSync(path).mtimeMs > ABANDONED_MS
}

const tryTake = (/** @type {string} */ path, /** @type {string} */ mine) => {
  try {
    // A link appears at once and whole: nobody ever reads an empty lock.
    linkSync(mine, path)
    return true
  } catch {
    return false
  }
}

const clearAbandoned = (/** @type {string} */ path, /** @type {string} */ aside) => {
  try {
    const holder = readFileSync(path, 'utf8')
    if (!isAbandoned(path, holder)) return
    renameSync(path, aside)
    // Somebody else may have cleared it and taken the lock in between: give back what is not the abandoned one.
    if (readFileSync(aside, 'utf8') !== holder) tryTake(path, aside)
    rmSync(aside, { force: true })
  } catch {
    // Given back meanwhile: the next look will tell.
  }
}

/**
 * Does a piece of work while no other process does the same in this project; a second one waits. A killed holder holds nobody up.
 * @template T
 * @param {string} root
 * @param {string} name of the lock
 * @param {string} waiting what to say, once, when we have to wait
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withLock = async (root, name, waiting, work) => {
  const folder = workFolder(root)
  const path = join(folder, `${name}.lock`)
  const mine = join(folder, `${name}.${hostname()}-${process.pid}`)
  writeFileSync(mine, `${hostname()} ${process.pid} ${Date.now()}`)
  let told = false
  try {
    while (!tryTake(path, mine)) {
      clearAbandoned(path, `${mine}.aside`)
      if (!told) say(waiting)
      told = true
      await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS))
    }
  } finally {
    rmSync(mine, { force: true })
  }
  const beat = setInterval(() => utimesSync(path, new Date(), new Date()), BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    rmSync(path, { force: true })
  }
}
