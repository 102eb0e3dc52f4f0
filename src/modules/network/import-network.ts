import { isDeepStrictEqual } from 'node:util'
import { ok, refuse, type Id, type Ids, type Result } from '#kernel'
import type { Database } from '#platform/database'
import { recordFact } from '#platform/outbox'
import type { NetworkChanged } from './facts.ts'
import type { Actor } from './model.ts'
import type { NetworkMalformed } from './network-fault.ts'
import { readNetworkFiles, type NetworkFilesRefusal } from './network-files.ts'
import { compareOrganisations, type Organisation } from './organisation.ts'
import { parseNetwork } from './parse-network.ts'
import { mayImport, type NotAllowed } from './policy.ts'
import { presentOrganisation } from './present-organisation.ts'
import { holdNetwork, readOrganisations, readSecretariat, writeOrganisation } from './store.ts'
import { withWhatIsSaid } from './with-what-is-said.ts'

/** What came of an import: how many organisations were made, changed and left as they are. */
export type NetworkReport = {
  readonly made: number
  readonly changed: number
  readonly unchanged: number
  /** Organisations that are known and that the files do not name. They stay as they are. */
  readonly missing: readonly Pick<Organisation, 'slug' | 'name'>[]
  /** Other JSON files in the folder. */
  readonly ignored: readonly string[]
}

export type ImportNetworkRefusal = NotAllowed | NetworkFilesRefusal | NetworkMalformed

/**
 * Takes in who the organisations of the network are, from a folder or a file (`path`, absolute): the README says what it holds. All of it
 * or nothing. Doing it again changes nothing. For whoever acts for the secretariat alone; its own entry says more of the secretariat that is there.
 * `idOf`: the id of one that is not known yet, where what is sealed names it already.
 */
export const importNetwork = async (
  deps: { database: Database; ids: Ids },
  actor: Actor,
  { path, idOf = () => deps.ids.next() }: { readonly path: string; readonly idOf?: (slug: string) => Id },
): Promise<Result<NetworkReport, ImportNetworkRefusal>> => {
  // Before any file is looked at: what lies on the server's disk is not for others to try out.
  const secretariat = await deps.database.asPublic(readSecretariat)
  if (secretariat === undefined || !mayImport(actor, secretariat.id)) return refuse({ kind: 'not-allowed' })
  const files = await readNetworkFiles(path)
  if (!files.ok) return files
  const said = parseNetwork(files.value)
  if (!said.ok) return said

  // Rows of other organisations are made and changed, which no organisation may do by itself: the policy has been asked above.
  return deps.database.asKeeper(async (tx) => {
    await holdNetwork(tx)
    const known = new Map((await readOrganisations(tx)).map((row) => [row.slug, presentOrganisation(row)]))
    const counts = { made: 0, changed: 0, unchanged: 0 }
    for (const one of said.value) {
      const before = known.get(one.slug)
      const after = withWhatIsSaid(before, one, () => idOf(one.slug))
      known.delete(one.slug)
      const same = before !== undefined && isDeepStrictEqual(before, after)
      counts[before === undefined ? 'made' : same ? 'unchanged' : 'changed']++
      if (!same) await writeOrganisation(tx, after)
    }
    if (counts.made + counts.changed > 0) await recordFact(tx, { kind: 'network.changed' } satisfies NetworkChanged)
    const missing = [...known.values()].toSorted(compareOrganisations).map(({ slug, name }) => ({ slug, name }))
    return ok({ ...counts, missing, ignored: files.value.ignored })
  })
}
