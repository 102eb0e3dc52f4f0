import { refuse, type Id, type Refusal, type Result } from '#kernel'
import { openReach, type Transaction } from '#platform/database'
import type { StaffActor } from '#network'
import type { LogState } from '#vault/envelope'
import type { EnvelopesDeps } from './deps.ts'
import { BEYOND_READERS, scopeOf, type ClientAction } from './policy.ts'
import { readOwnOnly } from './rule-store.ts'

/** A transaction that sees what the actor may reach, with the state of the log on which that stands. */
export type WithinReach = {
  readonly tx: Transaction
  readonly state: LogState | undefined
  /** The groups of which the actor is a member. */
  readonly groups: readonly Id[]
  readonly scope: 'own' | 'all'
}

const groupsOf = (state: LogState | undefined, staff: Id): readonly Id[] =>
  // The rules of the log let only ids into it, and every id is written in one way.
  [...(state?.groups ?? [])].filter(([, { members }]) => members.includes(staff)).map(([group]) => group as Id)

/** The log moves once a day; whoever finds it moved so often in a row has met a fault. */
const MOST_TRIES = 20

/** Works within the actor's reach: their groups as the log says in this very transaction, or their own clients where the rule says so. */
export const withinReach = async <T, R extends Refusal>(deps: EnvelopesDeps, actor: StaffActor, action: ClientAction, work: (reach: WithinReach) => Promise<Result<T, R>>): Promise<Result<T, R>> => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    // Reading a log checks signatures, which is not done while a transaction holds the one connection.
    const state = await deps.logOf(actor.organisation)
    const done = await deps.database.asStaff(actor, async (tx) => {
      if (!(await deps.isCurrent(tx, actor.organisation, state))) return undefined
      const reach = { groups: groupsOf(state, actor.staff), scope: scopeOf(actor, action, await readOwnOnly(tx, actor.organisation)) }
      await openReach(tx, { ...reach, restricted: BEYOND_READERS[action] })
      return await work({ tx, state, ...reach })
    })
    if (done) return done
  }
  throw new Error('the log of an organisation does not stand still')
}

export const notFound = () => refuse({ kind: 'client-not-found' as const })
