import { z } from 'zod'
import type { Id } from '#kernel'
import { auditRead, id, invitationMade, logCommit, logRead, proposal, recoveryWraps, restricted, staffListed } from '#web/wire'
import { nothingMore, type Ask } from './ask.ts'

/** A commit to a log, as the wire has it. */
export type LogCommit = z.output<typeof logCommit>
export type InvitationMade = z.output<typeof invitationMade>
export type Proposal = z.output<typeof proposal>
export type Restricted = z.output<typeof restricted>
export type LeftBehind = z.output<typeof recoveryWraps>['leftBehind'][number]
export type StaffListed = z.output<typeof staffListed>

const invitationListed = z.looseObject({ id, name: z.string(), signInName: z.string(), roles: z.array(z.string()), state: z.string() })

const at = (organisation: Id, rest: string): string => `/api/organisations/${organisation}/${rest}`

/** What an organisation's people do together: its log, its people, its keys. */
export const apiOrganisation = (ask: Ask) => ({
  log: (organisation: Id, after: number) => ask({ method: 'GET', path: at(organisation, `log?after=${after}`) }, logRead),
  commit: (organisation: Id, commit: LogCommit) => ask({ method: 'POST', path: at(organisation, 'log'), body: z.encode(logCommit, commit) }, nothingMore),
  proposals: (organisation: Id) => ask({ method: 'GET', path: at(organisation, 'proposals') }, z.array(proposal)),
  propose: (organisation: Id, one: Proposal) => ask({ method: 'POST', path: at(organisation, 'proposals'), body: z.encode(proposal, one) }, nothingMore),
  withdraw: (organisation: Id, one: Id) => ask({ method: 'DELETE', path: at(organisation, `proposals/${one}`) }, nothingMore),
  recovery: (organisation: Id) => ask({ method: 'GET', path: at(organisation, 'recovery') }, recoveryWraps),
  recoverRestricted: (organisation: Id, client: Id, one: z.output<typeof restricted>) => ask({ method: 'PUT', path: at(organisation, `recovery/clients/${client}`), body: z.encode(restricted, one) }, nothingMore),
  audit: (organisation: Id, after: number) => ask({ method: 'GET', path: at(organisation, `audit?after=${after}`) }, auditRead),
  staff: (organisation: Id) => ask({ method: 'GET', path: at(organisation, 'staff') }, z.array(staffListed)),
  invitations: (organisation: Id) => ask({ method: 'GET', path: at(organisation, 'invitations') }, z.array(invitationListed)),
  invite: (organisation: Id, invitation: InvitationMade) => ask({ method: 'POST', path: at(organisation, 'invitations'), body: z.encode(invitationMade, invitation) }, nothingMore),
  inviteFirst: (organisation: Id, invitation: InvitationMade) => ask({ method: 'POST', path: at(organisation, 'founder'), body: z.encode(invitationMade, invitation) }, nothingMore),
})
