import { ok, refuse, type Id, type Ids, type Result } from '#kernel'
import type { Database, Transaction } from '#platform/database'
import type { Installation } from './model.ts'
import { bareOrganisation, SECRETARIAT_SLUG, type Organisation } from './organisation.ts'
import { presentOrganisation } from './present-organisation.ts'
import { readInstallation, readSecretariat, writeInstallation, writeOrganisation } from './store.ts'

export type OpenInstallationRefusal = { readonly kind: 'demonstration-asked-of-real-installation' }

/**
 * Finds the installation in the database, or founds it on an empty one: its id, and the secretariat that keeps the library.
 * `foundAs` says what a new one shall be, `only` what an existing one must be. A real installation never becomes a demonstration:
 * samples must not come to lie among what people rely on. `secretariat`: its id in a new one, where what is sealed names it already.
 */
export const openInstallation = (
  deps: { database: Database; ids: Ids },
  input: { foundAs: 'demonstration' | 'real'; only?: 'demonstration'; secretariat?: Id },
): Promise<Result<Installation, OpenInstallationRefusal>> =>
  deps.database.asKeeper(async (tx) => {
    const known = await readInstallation(tx)
    if (known !== undefined && input.only === 'demonstration' && !known.demonstration) return refuse({ kind: 'demonstration-asked-of-real-installation' })
    if (known !== undefined) return ok({ ...known, secretariat: await secretariatOf(tx), founded: false })

    const made = { id: deps.ids.next(), demonstration: input.foundAs === 'demonstration' }
    const secretariat = bareOrganisation({ id: input.secretariat ?? deps.ids.next(), slug: SECRETARIAT_SLUG, kind: 'secretariat', name: 'Secretariat' })
    await writeInstallation(tx, made)
    await writeOrganisation(tx, secretariat)
    return ok({ ...made, secretariat, founded: true })
  })

const secretariatOf = async (tx: Transaction): Promise<Organisation> => {
  const secretariat = await readSecretariat(tx)
  if (secretariat === undefined) throw new Error('an installation without a secretariat')
  return presentOrganisation(secretariat)
}
