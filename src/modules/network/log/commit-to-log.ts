import { ok, refuse, type Id, type Result } from '#kernel'
import { appendAudit } from '#audit'
import { equalBytes, type Entry, type EntryBody, type Head, type LogRefusal } from '#vault/envelope'
import type { AccountsDeps } from '../accounts-deps.ts'
import type { OrganisationNotFound } from '../find-organisation.ts'
import { isRepeated, type InvitationRefusal, type OrganisationSuspended } from '../invite.ts'
import type { LastAdministrator } from '../join.ts'
import type { Actor } from '../model.ts'
import { mayAt } from '../policy.ts'
import { isSuspended } from '../roster-store.ts'
import { bringAbout } from './bring-about.ts'
import { faulty, type Commit, type CommitRefused, type NotYourSignature, type StaleHead, type WrongDay } from './commit.ts'
import { judgeCommit } from './judge-commit.ts'
import { isStateAt, readLogState } from './log-state.ts'
import { holdLogHead, writeEntries } from './log-store.ts'
import { lookAtDays } from './look-at-days.ts'
import { forgetProposals, readProposals, type Proposal } from './proposal-store.ts'
import { mayWhileSuspended } from './suspension.ts'

/** It has lapsed, or never was. */
export type ProposalNotFound = { readonly kind: 'proposal-not-found' }

export type CommitRefusal =
  | OrganisationNotFound
  | OrganisationSuspended
  | StaleHead
  | LogRefusal
  | NotYourSignature
  | CommitRefused
  | LastAdministrator
  | ProposalNotFound
  | InvitationRefusal
  | WrongDay

/**
 * Appends to an organisation's log, with all that the entries bring about: one transaction, all of it or nothing. The rules of the log are asked outside
 * of it, and inside only whether the log still ends where it did.
 * @returns where the log ends now
 */
export const commitToLog = async (deps: AccountsDeps, actor: Actor, { organisation, ...commit }: Commit & { readonly organisation: Id }): Promise<Result<Head, CommitRefusal>> => {
  if (!mayAt(actor, 'commit-to-log', organisation)) return refuse({ kind: 'organisation-not-found' })
  const before = await readLogState(deps.database, actor.organisation, organisation)
  const judged = await judgeCommit(before, actor.staff, commit)
  if (!judged.ok) return judged
  const { after, bodies, hashes } = judged.value
  // A founding says itself whose it is.
  if (after.organisation !== organisation) return refuse({ kind: 'log-refused', entry: 0, because: 'wrong-organisation' })
  try {
    return await deps.database.asOrganisation(organisation, async (tx): Promise<Result<Head, CommitRefusal>> => {
      const head = await holdLogHead(tx, organisation)
      if (!isStateAt(before, head)) return refuse({ kind: 'stale-head' })
      if ((await isSuspended(tx, organisation)) && !mayWhileSuspended(bodies, commit)) return refuse({ kind: 'organisation-suspended' })
      const completed = commit.proposal === undefined ? undefined : (await readProposals(tx, organisation)).find(({ id }) => id === commit.proposal)
      if (commit.proposal !== undefined && !completed) return refuse({ kind: 'proposal-not-found' })
      if (completed && !isCompletedBy(completed, commit.entries[0])) return refuse(faulty('proposal-differs'))
      const at = deps.clock.now()
      const misdated = lookAtDays(bodies, at, completed !== undefined)
      if (misdated) return refuse(misdated)
      const done = await bringAbout(tx, actor, organisation, commit, judged.value, at)
      if (!done.ok) return done
      await writeEntries(tx, organisation, head.entries, commit.entries, hashes)
      await forgetProposals(tx, organisation)
      for (const body of bodies) await appendAudit(tx, organisation, { at, by: actor.staff, did: `log.${body.kind}`, about: aboutOf(body) })
      return ok(after.head)
    })
  } catch (fault) {
    if (isRepeated(fault)) return refuse({ kind: 'invitation-repeated' })
    throw fault
  }
}

/** Whether an entry is the very one that waited, with the very signature it waited with. */
const isCompletedBy = ({ body, by, signature }: Proposal, entry: Entry | undefined): boolean =>
  entry !== undefined && equalBytes(entry.body, body) && entry.signatures.some((one) => one.staff === by && equalBytes(one.signature, signature))

/** The ids of whom and what an entry is about. */
const aboutOf = (body: EntryBody): readonly string[] => {
  switch (body.kind) {
    case 'founding':
      return body.administrators.map(({ staff }) => staff)
    case 'invitation-made':
    case 'invitation-revoked':
      return [body.invitation]
    case 'staff-joined':
    case 'role-changed':
    case 'staff-left':
      return [body.staff]
    case 'group-made':
      return [body.group, ...body.members]
    case 'member-added':
    case 'member-removed':
      return [body.group, body.staff]
    case 'epoch-opened':
      return [body.group]
    case 'office-closed':
      return [body.group, body.heir, ...body.staff]
    case 'recovery-changed':
    case 'roster-pinned':
      return []
  }
}
