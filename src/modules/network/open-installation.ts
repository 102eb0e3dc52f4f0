import { ok, refuse, type Ids, type Result } from '#kernel'
import type { Database, Transaction } from '#platform/database'
import type { Installation, Organisation } from './model.ts'
import { readInstallation, readSecretariat, writeInstallation, writeOrganisation } from './store.ts'

export type OpenInstallationRefusal = { readonly kind: 'demonstration-asked-of-real-installation' }

/**
 * Finds the installation in the database, or founds it on an empty one: its id, and the secretariat that keeps the library.
 * `demonstration` says what a new one shall be. A real installation never becomes a demonstration:
 * samples must not come to lie among what people rely on. Opening a demonstration without asking for one is fine.
 */
export const openInstallation = (
  deps: { database: Database; ids: Ids },
  input: { demonstration: boolean },
): Promise<Result<Installation, OpenInstallationRefusal>> =>
  deps.database.asKeeper(async (tx) => {
    const known = await readInstallation(tx)
    if (known !== undefined && input.demonstration && !known.demonstration) return refuse({ kind: 'demonstration-asked-of-real-installation' })
    if (known !== undefined) return ok({ ...known, secretariat: await secretariatOf(tx) })

    const founded = { id: deps.ids.next(), demonstration: input.demonstration }
    const secretariat: Organisation = { id: deps.ids.next(), kind: 'secretariat', name: 'Secretariat' }
    await writeInstallation(tx, founded)
    await writeOrganisation(tx, secretariat)
    return ok({ ...founded, secretariat })
  })

const secretariatOf = async (tx: Transaction): Promise<Organisation> => {
  const secretariat = await readSecretariat(tx)
  if (secretariat === undefined) throw new Error('an installation without a secretariat')
  return secretariat
}
