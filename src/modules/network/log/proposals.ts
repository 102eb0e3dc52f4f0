import { ok, refuse, type Id, type Result } from '#kernel'
import { appendAudit } from '#audit'
import { isUniqueViolation } from '#platform/database'
import { checkProposal, equalBytes, fromBase64, type EntryBody, type LogRefusal } from '#vault/envelope'
import type { AccountsDeps } from '../accounts-deps.ts'
import type { OrganisationNotFound } from '../find-organisation.ts'
import type { OrganisationSuspended } from '../invite.ts'
import type { Actor } from '../model.ts'
import { mayAt } from '../policy.ts'
import { isSuspended } from '../roster-store.ts'
import { readStaff } from '../staff-store.ts'
import { faulty, type CommitRefused, type NotYourSignature, type StaleHead, type WrongDay } from './commit.ts'
import type { ProposalNotFound } from './commit-to-log.ts'
import { isStateAt, readLogState } from './log-state.ts'
import { holdLogHead } from './log-store.ts'
import { lookAtDays } from './look-at-days.ts'
import { forgetProposal, readProposals, writeProposal, type Proposal } from './proposal-store.ts'
import { mayWhileSuspended } from './suspension.ts'

/** As many wait already. */
export type TooManyProposals = { readonly kind: 'too-many-proposals' }

/** That id is taken. */
export type ProposalRepeated = { readonly kind: 'proposal-repeated' }

const MOST = 8

type InOrganisation = { readonly organisation: Id }

/** What waits for a second signature. */
export const listProposals = async ({ database }: AccountsDeps, actor: Actor, { organisation }: InOrganisation): Promise<Result<readonly Proposal[], OrganisationNotFound>> => {
  if (!mayAt(actor, 'propose', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await database.asOrganisation(actor.organisation, async (tx) => ok(await readProposals(tx, organisation)))
}

export type ProposeRefusal = OrganisationNotFound | OrganisationSuspended | StaleHead | LogRefusal | NotYourSignature | CommitRefused | TooManyProposals | ProposalRepeated | WrongDay

/** Keeps an entry that wants two signatures, with the first: it must follow the log's head, and lapses when that moves. */
export const propose = async (deps: AccountsDeps, actor: Actor, { organisation, ...proposal }: Proposal & InOrganisation): Promise<Result<undefined, ProposeRefusal>> => {
  if (!mayAt(actor, 'propose', organisation)) return refuse({ kind: 'organisation-not-found' })
  if (proposal.by !== actor.staff) return refuse({ kind: 'not-your-signature' })
  const state = await readLogState(deps.database, actor.organisation, organisation)
  const checked = await checkProposal(state, proposal.body, { staff: proposal.by, signature: proposal.signature })
  if (!checked.ok) return refuse(checked.refusal.because === 'stale-head' ? { kind: 'stale-head' } : checked.refusal)
  const body = checked.value
  if (body.organisation !== organisation) return refuse({ kind: 'log-refused', entry: body.number, because: 'wrong-organisation' })
  const misdated = lookAtDays([body], deps.clock.now(), false)
  if (misdated) return refuse(misdated)
  try {
    return await deps.database.asOrganisation(organisation, async (tx): Promise<Result<undefined, ProposeRefusal>> => {
      if (!isStateAt(state, await holdLogHead(tx, organisation))) return refuse({ kind: 'stale-head' })
      if ((await isSuspended(tx, organisation)) && !mayWhileSuspended([body], { admissions: [] })) return refuse({ kind: 'organisation-suspended' })
      const here = (await readStaff(tx, organisation)).filter(({ left_at }) => left_at === null)
      if (!here.some(({ id }) => id === actor.staff)) return refuse(faulty('signer-gone'))
      if (!keysOfFoundersAre(body, here)) return refuse(faulty('other-keys'))
      if ((await readProposals(tx, organisation)).length >= MOST) return refuse({ kind: 'too-many-proposals' })
      await writeProposal(tx, organisation, proposal)
      await appendAudit(tx, organisation, { at: deps.clock.now(), by: actor.staff, did: `proposed.${body.kind}`, about: [proposal.id] })
      return ok(undefined)
    })
  } catch (fault) {
    if (isUniqueViolation(fault, 'proposal_pkey')) return refuse({ kind: 'proposal-repeated' })
    throw fault
  }
}

/** Takes one's own proposal back; an administrator anybody's. */
export const withdrawProposal = async ({ database, clock }: AccountsDeps, actor: Actor, { organisation, proposal }: InOrganisation & { readonly proposal: Id }): Promise<Result<undefined, ProposalNotFound>> => {
  if (!mayAt(actor, 'propose', organisation)) return refuse({ kind: 'proposal-not-found' })
  return await database.asOrganisation(organisation, async (tx) => {
    const found = (await readProposals(tx, organisation)).find(({ id }) => id === proposal)
    if (!found || (found.by !== actor.staff && !actor.roles.includes('administrator'))) return refuse({ kind: 'proposal-not-found' })
    await forgetProposal(tx, organisation, proposal)
    await appendAudit(tx, organisation, { at: clock.now(), by: actor.staff, did: 'proposal.withdrawn', about: [proposal] })
    return ok(undefined)
  })
}

type Keys = { readonly id: string; readonly public_key: Uint8Array; readonly recipient: string }

/** A founding takes its keys from itself: they must be those with which both have joined. */
const keysOfFoundersAre = (body: EntryBody, here: readonly Keys[]): boolean =>
  body.kind !== 'founding' ||
  body.administrators.every(({ staff, publicKey, recipient }) => here.some((row) => row.id === staff && row.recipient === recipient && equalBytes(row.public_key, fromBase64(publicKey) ?? new Uint8Array(0))))
