import { sql } from 'kysely'
import { randomIds, type Id } from '#kernel'
import { openEmbeddedDatabase } from '#platform/database'
import { migrations } from '#migrations'
import { randomBytes } from '#vault/envelope'
import { aTab, aWrite, wentAs } from '../../src/web/desk/keys/worker/register/testing.ts'
import type { Worker } from '../../tests/support/story/a-network.ts'
import { figure, inTurn, type Figure } from '../support/rounds.ts'

const ROUNDS = 40

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Saving one form of a file, from the desk's worker through HTTP to the disk, beside an insert of as many bytes into a database of the same make. */
export const savingFigures = async (folder: string, { device, session }: Worker, group: string): Promise<Figure[]> => {
  const tab = aTab({ device, session })
  const [client, record] = [randomIds.next(), randomIds.next()]
  // Made by makeGroup: an id.
  const made = await tab.make(client, group as Id, { ...aWrite('person', 'identity', { givenName: 'Olena' }), record })
  if (wentAs(made) !== 'saved') throw new Error(wentAs(made))
  const bare = await openEmbeddedDatabase(folder, migrations)
  try {
    await bare.asKeeper((tx) => tx.asOwner(() => sql`create table bare (id int generated always as identity primary key, bytes bytea not null)`.execute(tx.db)))
    let answers = { givenName: 'Olena' }
    let revision = 1
    // What lies in the database of the one lies in that of the other: a small form is padded to 512 bytes.
    const bytes = randomBytes(512 + 32 + 12 + 16)
    const save = async (): Promise<void> => {
      const now = { givenName: `Olena ${revision}` }
      const saved = await tab.save(client, [{ ...aWrite('person', 'identity', now), record, began: { revision, answers } }])
      if (wentAs(saved) !== 'saved') throw new Error(wentAs(saved))
      revision += 1
      answers = now
    }
    const insert = () => bare.asKeeper((tx) => tx.asOwner(() => sql`insert into bare (bytes) values (${bytes})`.execute(tx.db)))
    const measured = await inTurn(ROUNDS, () => timed(save), () => timed(insert))
    return [figure('saving a form, from the worker over HTTP to the disk, beside a bare insert of the same bytes', 'ms', measured.ours, measured, null)]
  } finally {
    await bare.close()
  }
}
