import { ok, type Id, type Result } from '#kernel'
import { groupsDue } from '#vault/envelope'
import { append, type AppendRefusal } from './append.ts'
import { today, type Desk } from './desk.ts'
import { emptyDraft, letInto, say, turn, turnDue, type DraftRefusal } from './draft.ts'
import { changedBy, type Changed } from './people.ts'
import { penOf, type Session } from './session.ts'

export type GroupRefusal = AppendRefusal | DraftRefusal

/** Makes a group of these members, with its first epoch. Whoever makes it need not be one of them, and then keeps none of its keys. */
export const makeGroup = async (desk: Desk, session: Session, members: readonly Id[]): Promise<Result<{ readonly group: Id }, GroupRefusal>> => {
  const group = desk.ids.next()
  const appended = await append<DraftRefusal>(desk, session, async (log) => {
    const made = await say(emptyDraft(log, session.rings), { kind: 'group-made', group, members: [...members] }, penOf(session), today(desk))
    const draft = made.ok ? await turn(made.value, group, penOf(session), today(desk)) : made
    return draft.ok ? ok({ draft: draft.value }) : draft
  })
  return appended.ok ? ok({ group }) : appended
}

/** Adds a member, by one who holds the group's keys. */
export const addToGroup = async (desk: Desk, session: Session, group: string, staff: Id): Promise<Result<Changed, GroupRefusal>> => {
  const appended = await append<DraftRefusal>(desk, session, async (log) => {
    const draft = await letInto(emptyDraft(log, session.rings), group, staff, penOf(session), today(desk))
    return draft.ok ? ok({ draft: draft.value }) : draft
  })
  return appended.ok ? ok(changedBy(appended.value)) : appended
}

/** Takes a member out. The group is due at once; whoever holds its keys begins the next epoch with it. */
export const removeFromGroup = async (desk: Desk, session: Session, group: string, staff: Id): Promise<Result<Changed, GroupRefusal>> => {
  const appended = await append<DraftRefusal>(desk, session, async (log) => {
    const said = await say(emptyDraft(log, session.rings), { kind: 'member-removed', group, staff }, penOf(session), today(desk))
    const draft = said.ok ? await turnDue(said.value, penOf(session), today(desk)) : said
    return draft.ok ? ok({ draft: draft.value }) : draft
  })
  return appended.ok ? ok(changedBy(appended.value)) : appended
}

/** Groups that wait for a new epoch, and whether this person can begin it. */
export const dueGroups = ({ log, rings }: Session): readonly { readonly group: string; readonly mine: boolean }[] =>
  log ? groupsDue(log).map((group) => ({ group, mine: rings.has(group) })) : []

/** Begins the epochs that are due, of the groups whose keys one holds. */
export const beginDueEpochs = async (desk: Desk, session: Session): Promise<Result<Changed, GroupRefusal>> => {
  const appended = await append<DraftRefusal>(desk, session, async (log) => {
    const draft = await turnDue(emptyDraft(log, session.rings), penOf(session), today(desk))
    return draft.ok ? ok({ draft: draft.value }) : draft
  })
  return appended.ok ? ok(changedBy(appended.value)) : appended
}
