import type { Refusal, Result } from '#kernel'
import type { Listed, Role } from '#vault/envelope'
import type { PasskeyAttested } from './worker/ceremonies/api/api-own.ts'
import type { followAudit, AuditSaid } from './worker/ceremonies/audit.ts'
import type { acceptFounding, completeFounding, draftFounding, Founded } from './worker/ceremonies/found.ts'
import type { addToGroup, beginDueEpochs, makeGroup, removeFromGroup } from './worker/ceremonies/groups.ts'
import type { inviteColleague, Invited, inviteFirst, inviteFounder } from './worker/ceremonies/invite.ts'
import type { beginJoin, finishJoin } from './worker/ceremonies/join.ts'
import type { giveLeftBehind } from './worker/ceremonies/left-behind.ts'
import type { listMembers, LogShown } from './worker/ceremonies/list-members.ts'
import type { EditionMade, EditionWaiting, listEditionsWaiting, proposeEdition, signEditionSecond } from './worker/ceremonies/make-roster.ts'
import type { handOverOffice, proposeClosing, signClosing } from './worker/ceremonies/offices.ts'
import type { refreshSession } from './worker/ceremonies/open-session.ts'
import type { beginPasskey, finishPasskey } from './worker/ceremonies/passkeys.ts'
import type { changePassphrase } from './worker/ceremonies/passphrase.ts'
import type { admitJoiner, Changed, changeRoles, endMembership, leave, listJoiners } from './worker/ceremonies/people.ts'
import type { hearRoster, proposePinning, signPinning } from './worker/ceremonies/pin-roster.ts'
import type { listProposals } from './worker/ceremonies/proposals.ts'
import type { AuditRead, readAudit } from './worker/ceremonies/read-audit.ts'
import type { proposeRecovery, recoverGroups, signRecovery } from './worker/ceremonies/recovery.ts'
import type { revokeInvitation } from './worker/ceremonies/revoke-invitation.ts'
import type { rewrapGroup } from './worker/ceremonies/rewrap.ts'
import type { spokenRoots } from './worker/ceremonies/spoken-roots.ts'
import type { beginSetUp, finishSetUp, SetUpForm } from './worker/ceremonies/set-up.ts'
import type { SessionShown } from './worker/ceremonies/show-session.ts'
import type { askPasskey, beginSignIn, finishSignIn, PasskeyQuestion, unlockByPassphrase, unlockWithPasskey } from './worker/ceremonies/sign-in.ts'

type Ceremony = (...input: never[]) => Promise<Result<unknown, Refusal>>

/** What a ceremony may refuse, and that the step before it is not held any more: then it begins anew. */
type RefusedBy<C extends Ceremony> = Extract<Awaited<ReturnType<C>>, { readonly ok: false }>['refusal'] | { readonly kind: 'nothing-begun' }

type Asked<Input, Output, C extends Ceremony> = { readonly input: Input; readonly output: Output; readonly refusal: RefusedBy<C> }

/** The passphrase is shown once, to be written down and typed back. `authenticator`: an `otpauth://` address. */
type Drawn = { readonly authenticator: string; readonly passphrase: string }

/** An organisation to list in the roster, its fingerprint as it was heard. */
type Heard = { readonly organisation: string; readonly name: string; readonly country: string; readonly heard: string; readonly suspended: boolean }

/** How somebody comes in and opens their keys. Secret are only the things that a person must see once: a drawn passphrase, a code, papers. */
type ComingIn = {
  readonly 'set-up.begin': Asked<{ readonly token: string; readonly signInName: string }, Drawn, typeof beginSetUp>
  readonly 'set-up.finish': Asked<SetUpForm, undefined, typeof finishSetUp>
  readonly 'join.begin': Asked<{ readonly code: string }, Drawn & { readonly name: string; readonly signInName: string; readonly organisation: string; readonly roles: readonly string[]; readonly invitedBy: { readonly name: string; readonly organisation: string }; readonly founded: boolean }, typeof beginJoin>
  readonly 'join.finish': Asked<{ readonly typedBack: string; readonly code: string }, undefined, typeof finishJoin>
  readonly 'sign-in.begin': Asked<{ readonly signInName: string; readonly passphrase: string }, undefined, typeof beginSignIn>
  readonly 'sign-in.finish': Asked<{ readonly code: string }, SessionShown, typeof finishSignIn>
  readonly 'unlock.passphrase': Asked<{ readonly passphrase: string }, SessionShown, typeof unlockByPassphrase>
  readonly 'unlock.ask-passkey': Asked<{ readonly credential: string }, PasskeyQuestion, typeof askPasskey>
  readonly 'unlock.passkey': Asked<{ readonly credential: string; readonly prf: Uint8Array<ArrayBuffer> }, SessionShown, typeof unlockWithPasskey>
  readonly 'session.refresh': Asked<undefined, SessionShown, typeof refreshSession>
  readonly 'passphrase.draw': { readonly input: undefined; readonly output: string; readonly refusal: never }
  readonly 'passphrase.change': Asked<{ readonly current: string; readonly typedBack: string }, undefined, typeof changePassphrase>
  readonly 'passkey.begin': Asked<undefined, { readonly options: Readonly<Record<string, unknown>>; readonly salt: Uint8Array<ArrayBuffer> }, typeof beginPasskey>
  readonly 'passkey.finish': Asked<{ readonly name?: string; readonly credential: string; readonly response: PasskeyAttested; readonly prf: Uint8Array<ArrayBuffer> }, undefined, typeof finishPasskey>
}

/** Founding a log, and the papers that open everything when all else is lost. */
type Founding = {
  readonly 'founding.invite': Asked<{ readonly name: string; readonly signInName: string; readonly roles: readonly Role[] }, Invited, typeof inviteFounder>
  /** By the secretariat: the first administrator of another organisation. */
  readonly 'founding.invite-first': Asked<{ readonly organisation: string; readonly name: string; readonly signInName: string }, Invited, typeof inviteFirst>
  readonly 'founding.draft': Asked<{ readonly code?: string }, Founded, typeof draftFounding>
  readonly 'founding.complete': Asked<{ readonly passphrase: string; readonly code?: string }, Founded, typeof completeFounding>
  readonly 'founding.accept': Asked<{ readonly passphrase: string }, Founded, typeof acceptFounding>
  readonly 'recovery.draw': { readonly input: undefined; readonly output: readonly (readonly string[])[]; readonly refusal: never }
  readonly 'recovery.propose': Asked<{ readonly typed: readonly string[] }, { readonly proposal: string }, typeof proposeRecovery>
  readonly 'recovery.sign': Asked<{ readonly proposal: string; readonly typed?: readonly string[] }, { readonly turned: readonly string[] }, typeof signRecovery>
  readonly 'recovery.recover': Asked<{ readonly typed: readonly string[]; readonly join: readonly string[] }, { readonly turned: readonly string[]; readonly shut: readonly (readonly [string, string])[]; readonly handedOver: number }, typeof recoverGroups>
  /** Restricted files whose readers have all left are restricted anew to these people. `given`: how many. */
  readonly 'recovery.give-left-behind': Asked<{ readonly typed: readonly string[]; readonly readers: readonly string[] }, { readonly given: number; readonly shut: readonly (readonly [string, string])[] }, typeof giveLeftBehind>
}

/** Somebody who waits to be let into the log. */
export type JoinerShown = { readonly id: string; readonly invitation: string; readonly name: string; readonly signInName: string; readonly roles: readonly string[] }

/** What waits for a second signature, as it is shown: its kind, and the ids that it speaks of. */
export type ProposalShown = { readonly id: string; readonly by: string; readonly on: string; readonly kind: string; readonly about: Readonly<Record<string, unknown>> }

/** Wraps the keys of a group's clients. `broken-off`: by the person; what was wrapped stays wrapped. */
type Wraps<C extends Ceremony> = { readonly input: { readonly group: string }; readonly output: { readonly wrapped: number }; readonly refusal: RefusedBy<C> | { readonly kind: 'broken-off' } }

/** People, their groups, and offices. */
type People = {
  readonly 'people.invite': Asked<{ readonly name: string; readonly signInName: string; readonly roles: readonly Role[]; readonly replaces?: string }, Invited, typeof inviteColleague>
  /** Who is in the log, with the fingerprints of their keys, and which invitations. */
  readonly 'people.log': Asked<undefined, LogShown, typeof listMembers>
  readonly 'people.revoke': Asked<{ readonly invitation: string }, undefined, typeof revokeInvitation>
  readonly 'people.joiners': Asked<undefined, readonly JoinerShown[], typeof listJoiners>
  readonly 'people.admit': Asked<{ readonly invitation: string; readonly code?: string; readonly groups: readonly string[]; readonly replaces?: string }, Changed, typeof admitJoiner>
  readonly 'people.change-roles': Asked<{ readonly staff: string; readonly roles: readonly Role[] }, Changed, typeof changeRoles>
  readonly 'people.end': Asked<{ readonly staff: string }, Changed, typeof endMembership>
  readonly 'people.leave': Asked<undefined, Changed, typeof leave>
  readonly 'groups.make': Asked<{ readonly members: readonly string[] }, { readonly group: string }, typeof makeGroup>
  readonly 'groups.add': Asked<{ readonly group: string; readonly staff: string }, Changed, typeof addToGroup>
  readonly 'groups.remove': Asked<{ readonly group: string; readonly staff: string }, Changed, typeof removeFromGroup>
  readonly 'groups.begin-due': Asked<undefined, Changed, typeof beginDueEpochs>
  readonly 'groups.rewrap': Wraps<typeof rewrapGroup>
  /** Stops the wrapping that runs, between two batches; it is refused as `broken-off` then. */
  readonly 'groups.break-off': { readonly input: undefined; readonly output: undefined; readonly refusal: never }
  readonly 'offices.propose': Asked<{ readonly group: string; readonly heir: string; readonly staff: readonly string[] }, { readonly proposal: string }, typeof proposeClosing>
  readonly 'offices.sign': Asked<{ readonly proposal: string }, { readonly turned: readonly string[] }, typeof signClosing>
  readonly 'offices.hand-over': Wraps<typeof handOverOffice>
  readonly 'proposals.list': Asked<undefined, readonly ProposalShown[], typeof listProposals>
  /** How far the wrapping of keys has come, in clients; asked while another request runs. */
  readonly progress: { readonly input: undefined; readonly output: { readonly done: number; readonly of: number }; readonly refusal: never }
}

/** The network's roster, and the chain that says who did what. */
type Network = {
  /** `edition`: which one it is, counted from 1. `pinned`: the one that one's own organisation has pinned; 0 for none. */
  readonly 'roster.hear': Asked<undefined, { readonly organisations: readonly (Listed & { readonly spoken: string })[]; readonly spoken: string; readonly edition: number; readonly pinned: number }, typeof hearRoster>
  /** The digits of the logs that the server shows, by organisation. */
  readonly 'roster.spoken': Asked<{ readonly organisations: readonly string[] }, Readonly<Record<string, string>>, typeof spokenRoots>
  readonly 'roster.propose-edition': Asked<{ readonly organisations: readonly Heard[] }, EditionMade, typeof proposeEdition>
  readonly 'roster.editions-waiting': Asked<undefined, readonly EditionWaiting[], typeof listEditionsWaiting>
  readonly 'roster.sign-edition': Asked<{ readonly proposal: string; readonly heard: string }, undefined, typeof signEditionSecond>
  readonly 'roster.propose-pinning': Asked<{ readonly heard: string }, { readonly proposal: string }, typeof proposePinning>
  readonly 'roster.sign-pinning': Asked<{ readonly proposal: string; readonly heard: string }, undefined, typeof signPinning>
  /** The whole chain, checked; what this device had seen of it before. */
  readonly 'audit.read': Asked<undefined, AuditRead, typeof readAudit>
  readonly 'audit.follow': Asked<undefined, readonly (AuditSaid | undefined)[], typeof followAudit>
}

/** The ceremonies, as they are asked of the worker. */
export type CeremonyRequests = ComingIn & Founding & People & Network
