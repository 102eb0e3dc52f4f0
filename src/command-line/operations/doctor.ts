import { statfs } from 'node:fs/promises'
import { z } from 'zod'
import { isId } from '#kernel'
import { examineLibrary } from '#library'
import { BACKUP_DAYS, oldBackups } from '#platform/backup'
import type { House } from '../house.ts'
import { operation, type Event } from '../operation.ts'
import { listOfBackups } from './backup.ts'
import type { Check } from './check.ts'
import { checkDoors } from './check-doors.ts'

const LITTLE_SPACE = 500e6

/** Looks at everything an installation stands on. `files`: also read every file and compare it with its hash. */
export const doctor = operation({
  name: 'doctor',
  input: z.object({ files: z.boolean() }),
  run: async (house, { files }, emit: (event: Event<Check>) => void, signal): Promise<{ well: boolean }> => {
    let well = true
    const tell = (line: Check): void => {
      well &&= line.well
      emit({ kind: 'line', line })
    }
    await house.indexReady
    tell(await checkDatabase(house))
    tell(await checkDisk(house))
    tell(await checkOutbox(house))
    tell(await checkJobs(house))
    for (const old of await checkBackups(house)) tell(old)
    for (const door of checkDoors(house.configuration)) tell(door)
    const library = await examineLibrary(house.library, { readFiles: files }, (done, total) => emit({ kind: 'progress', done, total, unit: 'files' }), signal)
    tell({ check: 'files', well: library.missing + library.damaged === 0, found: `${library.files} files, ${library.missing} missing, ${library.damaged} damaged${files ? '' : ' (by size; --files reads them)'}`, advice: 'restore-files' })
    tell({ check: 'fixity', well: library.alarmed === 0, found: `${library.alarmed} files not as they were taken in when last read, ${library.overdue} not read for long`, advice: 'repair-files' })
    tell({ check: 'index', well: library.notIndexed === 0, found: `${library.indexed} documents in the index, ${library.notIndexed} out of step`, advice: 'reindex' })
    tell({ check: 'reading', well: true, found: `${library.waiting} files waiting to be read, ${library.notSearchable} kept but not searchable` })
    return { well }
  },
})

const checkDatabase = async ({ library: { database }, installation }: House): Promise<Check> => {
  const version = await database.version()
  const kind = installation.demonstration ? 'a demonstration' : 'a real installation'
  return { check: 'database', well: isId(installation.id), found: `${database.engine === 'pglite' ? 'embedded PostgreSQL' : 'PostgreSQL'} ${version}, ${kind}` }
}

const checkDisk = async ({ configuration }: House): Promise<Check> => {
  const disk = await statfs(configuration.DATA)
  const free = disk.bavail * disk.bsize
  return { check: 'disk', well: free > LITTLE_SPACE, found: `${Math.round(free / 1e6)} MB free`, advice: 'free-disk-space' }
}

/** What was erased can be read in old backups: each of them is told. */
const checkBackups = async (house: House): Promise<readonly Check[]> =>
  (await oldBackups(listOfBackups(house), house.library.clock.now())).map(({ file, madeAt }) => ({
    check: 'backups', well: false, found: `${file} of ${madeAt.slice(0, 10)} is older than ${BACKUP_DAYS} days`, advice: 'delete-backups',
  }))

const checkOutbox = async ({ outbox }: House): Promise<Check> => {
  const { waiting, dead } = await outbox.counts()
  return { check: 'outbox', well: dead === 0, found: `${waiting} facts waiting, ${dead} given up`, advice: 'look-in-log' }
}

const checkJobs = async ({ library: { jobs } }: House): Promise<Check> => {
  const queues = await jobs.counts()
  const dead = queues.reduce((sum, queue) => sum + queue.dead, 0)
  const waiting = queues.reduce((sum, queue) => sum + queue.waiting + queue.active, 0)
  const running = (await jobs.progress()).map(({ done, total }) => `, one at ${done} of ${total}`)
  return { check: 'jobs', well: dead === 0, found: `${waiting} jobs to do, ${dead} given up${running.join('')}`, advice: 'look-in-log' }
}
