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

/** The open group that has the clients of a closed one: its heir, or the heir of that. */
const heirOf = (state: LogState, group: string): string => {
  const heir = state.groups.get(group)?.heir
  return heir === undefined ? group : heirOf(state, heir)
}

/**
 * Closed groups whose clients the log gives to a group of one's own. They are listed and wrapped, so that they can be handed over also when nobody who works
 * elsewhere was in the closed group; to open one takes its key.
 */
const inheritedBy = (state: LogState | undefined, own: readonly Id[], action: ClientAction): readonly Id[] =>
  state === undefined || (action !== 'list-clients' && action !== 'wrap-clients')
    ? []
    : [...state.groups].filter(([group, { heir }]) => heir !== undefined && own.some((one) => one === heirOf(state, group))).map(([group]) => group as Id)

/** The log moves once a day; whoever finds it moved so often in a row has met a fault. */
const MOST_TRIES = 20

/** Works within the actor's reach: their groups, and what these have inherited, as the log says in this very transaction, or their own clients where the rule says so. */
export const withinReach = async <T, R extends Refusal>(deps: EnvelopesDeps, actor: StaffActor, action: ClientAction, work: (reach: WithinReach) => Promise<Result<T, R>>): Promise<Result<T, R>> => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    // Reading a log checks signatures, which is not done while a transaction holds the one connection.
    const state = await deps.logOf(actor.organisation)
    const done = await deps.database.asStaff(actor, async (tx) => {
      if (!(await deps.isCurrent(tx, actor.organisation, state))) return undefined
      const reach = { groups: groupsOf(state, actor.staff), scope: scopeOf(actor, action, await readOwnOnly(tx, actor.organisation)) }
      await openReach(tx, { ...reach, groups: [...new Set([...reach.groups, ...inheritedBy(state, reach.groups, action)])], restricted: BEYOND_READERS[action] })
      return await work({ tx, state, ...reach })
    })
    if (done) return done
  }
  throw new Error('the log of an organisation does not stand still')
}

export const notFound = () => refuse({ kind: 'client-not-found' as const })
