import { ok, refuse, type Id, type Result } from '#kernel'
import { appendAudit } from '#audit'
import { isUniqueViolation } from '#platform/database'
import type { AccountsDeps } from '../accounts-deps.ts'
import type { OrganisationSuspended } from '../invite.ts'
import type { NotYourSignature } from '../log/commit.ts'
import type { ProposalNotFound } from '../log/commit-to-log.ts'
import type { ProposalRepeated, TooManyProposals } from '../log/proposals.ts'
import type { Actor } from '../model.ts'
import { mayAnywhere, type NotAllowed } from '../policy.ts'
import { isSuspended } from '../roster-store.ts'
import { forgetRosterProposal, readRosterProposals, writeRosterProposal, type RosterProposal } from './edition-store.ts'
import { judgeEdition, type RosterRefused } from './judge-edition.ts'

const MOST_OF_ONE = 3

/** Editions that want the signature of another organisation; for the administrators of all. */
export const listRosterProposals = async ({ database }: AccountsDeps, actor: Actor): Promise<Result<readonly RosterProposal[], NotAllowed>> =>
  mayAnywhere(actor, 'sign-roster') ? ok(await database.asOrganisation(actor.organisation, readRosterProposals)) : refuse({ kind: 'not-allowed' })

export type ProposeRosterRefusal = NotAllowed | NotYourSignature | OrganisationSuspended | RosterRefused | TooManyProposals | ProposalRepeated

/** Keeps an edition with the first signature. It lapses when another is kept. */
export const proposeRoster = async ({ database, clock }: AccountsDeps, actor: Actor, proposal: RosterProposal): Promise<Result<undefined, ProposeRosterRefusal>> => {
  if (!mayAnywhere(actor, 'sign-roster')) return refuse({ kind: 'not-allowed' })
  const { organisation, by, body, signature } = proposal
  if (by !== actor.staff || organisation !== actor.organisation) return refuse({ kind: 'not-your-signature' })
  const judged = await judgeEdition(database, actor.organisation, { body, signatures: [{ organisation, staff: by, signature }] }, 1)
  if (!judged.ok) return judged
  try {
    return await database.asOrganisation(organisation, async (tx): Promise<Result<undefined, ProposeRosterRefusal>> => {
      if (await isSuspended(tx, organisation)) return refuse({ kind: 'organisation-suspended' })
      if ((await readRosterProposals(tx)).filter((one) => one.organisation === organisation).length >= MOST_OF_ONE) return refuse({ kind: 'too-many-proposals' })
      await writeRosterProposal(tx, proposal)
      await appendAudit(tx, organisation, { at: clock.now(), by, did: 'proposed.roster', about: [proposal.id] })
      return ok(undefined)
    })
  } catch (fault) {
    if (isUniqueViolation(fault, 'roster_proposal_pkey')) return refuse({ kind: 'proposal-repeated' })
    throw fault
  }
}

/** Takes back what one's own organisation has proposed. */
export const withdrawRosterProposal = async ({ database }: AccountsDeps, actor: Actor, { proposal }: { readonly proposal: Id }): Promise<Result<undefined, NotAllowed | ProposalNotFound>> => {
  if (!mayAnywhere(actor, 'sign-roster')) return refuse({ kind: 'not-allowed' })
  return await database.asOrganisation(actor.organisation, async (tx) => ((await forgetRosterProposal(tx, actor.organisation, proposal)) ? ok(undefined) : refuse({ kind: 'proposal-not-found' })))
}
