import { ok, refuse, type Id, type Result } from '#kernel'
import type { Entry, Head } from '#vault/envelope'
import type { AccountsDeps } from '../accounts-deps.ts'
import type { OrganisationNotFound } from '../find-organisation.ts'
import type { Actor } from '../model.ts'
import { mayAt } from '../policy.ts'
import { isOrganisation } from '../store.ts'
import { readEntries, readLogHead } from './log-store.ts'

/** Entries in one answer. Whoever has fewer than the head says asks again. */
const PAGE = 1000

/** The entries of a log after the first `after`, and where it ends. Staff of every organisation may read it: rosters are judged by it. */
export const readOrganisationLog = async (
  { database }: Pick<AccountsDeps, 'database'>,
  actor: Actor,
  { organisation, after }: { readonly organisation: Id; readonly after: number },
): Promise<Result<{ readonly entries: readonly Entry[]; readonly head: Head }, OrganisationNotFound>> => {
  if (!mayAt(actor, 'read-log', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await database.asOrganisation(actor.organisation, async (tx) => {
    if (!(await isOrganisation(tx, organisation))) return refuse({ kind: 'organisation-not-found' })
    // The head first: an entry that is added meanwhile is asked for next time.
    const head = await readLogHead(tx, organisation)
    return ok({ head, entries: await readEntries(tx, organisation, after, Math.min(PAGE, Math.max(0, head.entries - after))) })
  })
}
