import { ok, refuse, type Ids, type Result } from '#kernel'
import type { Database } from '#platform/database'
import { recordFact } from '#platform/outbox'
import type { NetworkChanged } from './facts.ts'
import type { Actor } from './model.ts'
import type { NetworkMalformed } from './network-fault.ts'
import { parseNetwork } from './parse-network.ts'
import { mayImport, type NotAllowed } from './policy.ts'
import { holdNetwork, readOrganisations, readSecretariat, writeOrganisation } from './store.ts'
import { withWhatIsSaid } from './with-what-is-said.ts'

/**
 * Puts the organisations that a file names (in the shape of `organisations.json`) into the directory where no organisation of that slug stands there;
 * what is known stays untouched, and there is one secretariat already. For what was kept elsewhere and belongs to somebody here. Gives how many were made.
 */
export const foundMissing = async (deps: { readonly database: Database; readonly ids: Ids }, actor: Actor, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<number, NotAllowed | NetworkMalformed>> => {
  const secretariat = await deps.database.asPublic(readSecretariat)
  if (secretariat === undefined || !mayImport(actor, secretariat.id)) return refuse({ kind: 'not-allowed' })
  const said = parseNetwork({ organisations: file, about: [] })
  if (!said.ok) return said
  // Rows of other organisations are made, which no organisation may do by itself: the policy has been asked above.
  return deps.database.asKeeper(async (tx) => {
    await holdNetwork(tx)
    const known = new Set((await readOrganisations(tx)).map(({ slug }) => slug))
    const missing = said.value.filter(({ slug, kind }) => kind !== 'secretariat' && !known.has(slug))
    for (const one of missing) await writeOrganisation(tx, withWhatIsSaid(undefined, one, () => deps.ids.next()))
    if (missing.length > 0) await recordFact(tx, { kind: 'network.changed' } satisfies NetworkChanged)
    return ok(missing.length)
  })
}
