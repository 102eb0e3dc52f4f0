import { ok, refuse, type Id, type Result } from '#kernel'
import { appendAudit } from '#audit'
import { recordFact } from '#platform/outbox'
import { readEdition, type Edition } from '#vault/envelope'
import type { AccountsDeps } from '../accounts-deps.ts'
import type { NetworkChanged } from '../facts.ts'
import type { OrganisationSuspended } from '../invite.ts'
import type { NotYourSignature } from '../log/commit.ts'
import type { Actor } from '../model.ts'
import { mayAnywhere, mayAt, type NotAllowed } from '../policy.ts'
import { isSuspended } from '../roster-store.ts'
import { readStaff } from '../staff-store.ts'
import { holdNetwork, readSecretariat } from '../store.ts'
import { followRoster, readEditions, readNewestEdition, writeEdition } from './edition-store.ts'
import { judgeEdition, type RosterRefused } from './judge-edition.ts'

/** Every edition of the network's signed roster: each browser reads them itself. */
export const listEditions = async ({ database }: Pick<AccountsDeps, 'database'>, actor: Actor): Promise<Result<readonly Edition[], NotAllowed>> =>
  mayAnywhere(actor, 'read-log') ? ok(await database.asOrganisation(actor.organisation, readEditions)) : refuse({ kind: 'not-allowed' })

export type AppendEditionRefusal = NotAllowed | NotYourSignature | OrganisationSuspended | RosterRefused

/**
 * Keeps an edition that administrators of two members have signed; whoever brings it is one of them. The server's own roster follows: who is
 * suspended, and in which country each is. The basis for transfers is not in the signed roster and stays the server's word.
 */
export const appendEdition = async ({ database, clock }: AccountsDeps, actor: Actor, edition: Edition): Promise<Result<undefined, AppendEditionRefusal>> => {
  if (!mayAnywhere(actor, 'sign-roster') || !mayAt(actor, 'sign-roster', actor.organisation)) return refuse({ kind: 'not-allowed' })
  if (!edition.signatures.some(({ organisation, staff }) => staff === actor.staff && organisation === actor.organisation)) return refuse({ kind: 'not-your-signature' })
  const judged = await judgeEdition(database, actor.organisation, edition, 2)
  if (!judged.ok) return judged
  const { roster: { head }, listed } = judged.value
  // An edition is of the whole network, and no organisation may write rows of others by itself: the signatures have been checked above.
  return await database.asKeeper(async (tx): Promise<Result<undefined, AppendEditionRefusal>> => {
    await holdNetwork(tx)
    const newest = await readNewestEdition(tx)
    const secretariat = await readSecretariat(tx)
    // Editions are never changed: where there are as many as when it was judged, they are the same.
    if ((newest ? ((await readEdition(newest))?.head.entries ?? 0) : 0) !== head.entries - 1) return refuse({ kind: 'roster-refused', because: 'wrong-order' })
    for (const { organisation, staff } of edition.signatures) {
      // The signatures were checked: each is of somebody whom a log knows by an id.
      if (await isSuspended(tx, organisation as Id)) return refuse({ kind: 'organisation-suspended' })
      if (!(await readStaff(tx, organisation as Id)).some(({ id, left_at }) => id === staff && left_at === null)) return refuse({ kind: 'not-your-signature' })
    }
    if (secretariat === undefined) throw new Error('a network without a secretariat')
    await writeEdition(tx, head.entries - 1, edition, head.hash)
    await followRoster(tx, secretariat.id, listed)
    for (const { organisation, staff } of edition.signatures) await appendAudit(tx, organisation as Id, { at: clock.now(), by: staff as Id, did: 'roster.edition', about: listed.filter(({ suspended }) => suspended).map((one) => one.organisation) })
    await recordFact(tx, { kind: 'network.changed' } satisfies NetworkChanged)
    return ok(undefined)
  })
}
