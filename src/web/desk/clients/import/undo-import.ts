import { idsWritten } from '#clients/exchange'
import { idsOf } from '#clients/import'
import { Refused } from '../../api/queries.ts'
import type { KeySession } from '../../keys/key-session.ts'
import { askRegister, type FileShown } from '../register.ts'
import { eraseAsSeen, isUntouched, stateOf, type Seen } from './as-made.ts'
import type { ImportRun } from './import-runs.ts'
import { runWrite } from './run-end.ts'

/** Files that an import made, each as it stood when it was looked at: those that nobody has changed since, those that somebody has, and how many are gone or cannot be opened. */
export type MadeFiles = { readonly untouched: readonly Seen[]; readonly changed: readonly (Seen & { readonly line: number })[]; readonly gone: number }

const FORMS = ['person', 'intake', 'household', 'contact', 'identification', 'wish', 'exploitation', 'counted', 'narrative'] as const

/** The records that an import wrote into the file it made of a line. */
const writtenOf = async (run: ImportRun, line: number, owned: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
  if (run.exchange !== undefined) return await idsWritten(run.seed, line, run.exchange.records[line - 1] ?? 0)
  const idOf = idsOf(run.seed)
  return new Set<string>(await Promise.all([...FORMS, ...owned].map(async (form) => await idOf(line, form))))
}

/** Looks what became of the files that an import made. */
export const lookAtMade = async (keys: KeySession, run: ImportRun, { pause, tell }: { readonly pause: () => Promise<void>; readonly tell: (done: number) => void }): Promise<MadeFiles> => {
  const idOf = idsOf(run.seed)
  const there = new Set((await askRegister(keys, 'clients.list', { fields: [] })).map(({ client }) => client))
  const owned = new Set((run.mapping?.columns ?? []).flatMap(({ target }) => /^own:[^.]+/u.exec(target)?.[0] ?? []))
  const [untouched, changed] = [[] as Seen[], [] as (Seen & { line: number })[]]
  let gone = 0
  // Of those chosen, some may have been made after the book was last written to.
  for (const [place, line] of run.chosen.entries()) {
    const client = await idOf(line, 'client')
    if (there.has(client)) {
      const own = await writtenOf(run, line, owned)
      const file = await openFile(keys, client)
      if (file === undefined) gone += 1
      else if (isUntouched(file, own)) untouched.push({ client, state: stateOf(file) })
      else changed.push({ client, line, state: stateOf(file) })
    } else if (run.made.includes(line)) gone += 1
    tell(place + 1)
    await pause()
  }
  return { untouched, changed, gone }
}

const openFile = async (keys: KeySession, client: string): Promise<FileShown | undefined> => {
  try {
    return await askRegister(keys, 'client.open', { client })
  } catch (fault) {
    if (fault instanceof Refused && fault.refusal.kind !== 'line-broken') return undefined
    throw fault
  }
}

/**
 * Erases these files, for good. A file that is gone already is passed over, and one that was changed since it was looked at is kept; where none was kept, the book says that the
 * import was undone.
 */
export const eraseMade = async (keys: KeySession, run: ImportRun, group: string, seen: readonly Seen[], { pause, tell }: { readonly pause: () => Promise<void>; readonly tell: (done: number) => void }): Promise<{ readonly erased: number; readonly kept: number }> => {
  const ended = await eraseAsSeen(seen, {
    open: async (client) => await openFile(keys, client),
    erase: async (client) => {
      try {
        await askRegister(keys, 'client.erase', { client })
      } catch (fault) {
        if (!(fault instanceof Refused) || fault.refusal.kind !== 'client-gone') throw fault
      }
    },
    told: async (done) => {
      tell(done)
      await pause()
    },
  })
  if (ended.kept > 0) return ended
  const { answers } = run.shown.body
  await askRegister(keys, 'book.save', { group, content: 'imports', writes: [runWrite(run.record, { ...answers, undoneOn: new Date().toISOString() }, run.shown)] })
  return ended
}
