import { ok } from '#kernel'
import { addToGroup, beginDueEpochs, makeGroup, removeFromGroup } from './ceremonies/groups.ts'
import { inviteColleague } from './ceremonies/invite.ts'
import { listMembers } from './ceremonies/list-members.ts'
import { handOverOffice, proposeClosing, signClosing } from './ceremonies/offices.ts'
import { admitJoiner, changeRoles, endMembership, leave, listJoiners } from './ceremonies/people.ts'
import { listProposals, type Waiting } from './ceremonies/proposals.ts'
import { revokeInvitation } from './ceremonies/revoke-invitation.ts'
import { rewrapGroup } from './ceremonies/rewrap.ts'
import type { ProposalShown } from '../ceremony-requests.ts'
import type { Handlers } from './handler.ts'
import { holdings } from './holdings.ts'
import { mayBreakOff, told } from './wrapping.ts'
import { idOf, nothing, withSession } from './with-session.ts'

const itself = <T>(value: T): T => value


const showWaiting = ({ id, by, body }: Waiting): ProposalShown => {
  const { kind, on, version: _version, organisation: _organisation, number: _number, previous: _previous, by: _by, ...about } = body
  return { id, by, on, kind, about }
}

type People =
  | 'people.invite' | 'people.log' | 'people.revoke' | 'people.joiners' | 'people.admit' | 'people.change-roles' | 'people.end' | 'people.leave' | 'groups.make' | 'groups.add' | 'groups.remove' | 'groups.begin-due' | 'groups.rewrap' | 'groups.break-off'
  | 'offices.propose' | 'offices.sign' | 'offices.hand-over' | 'proposals.list' | 'progress'

/** People, their groups, and offices. */
export const PEOPLE: Pick<Handlers, People> = {
  'people.invite': async ({ replaces, ...person }) => withSession((desk, session) => inviteColleague(desk, session, { ...person, ...(replaces !== undefined && { replaces: idOf(replaces) }) }), itself),
  'people.log': async () => withSession(listMembers, itself),
  'people.revoke': async ({ invitation }) => withSession((desk, session) => revokeInvitation(desk, session, idOf(invitation)), nothing),
  'people.joiners': async () =>
    withSession(listJoiners, (joiners) => joiners.flatMap(({ id, invitation, name, signInName, roles }) => (invitation === undefined ? [] : [{ id, invitation, name, signInName, roles }]))),
  'people.admit': async ({ invitation, replaces, ...rest }) =>
    withSession((desk, session) => admitJoiner(desk, session, { ...rest, invitation: idOf(invitation), ...(replaces !== undefined && { replaces: idOf(replaces) }) }), itself),
  'people.change-roles': async ({ staff, roles }) => withSession((desk, session) => changeRoles(desk, session, idOf(staff), roles), itself),
  'people.end': async ({ staff }) => withSession((desk, session) => endMembership(desk, session, idOf(staff)), itself),
  'people.leave': async () => withSession(leave, itself),
  'groups.make': async ({ members }) => withSession((desk, session) => makeGroup(desk, session, members.map(idOf)), itself),
  'groups.add': async ({ group, staff }) => withSession((desk, session) => addToGroup(desk, session, group, idOf(staff)), itself),
  'groups.remove': async ({ group, staff }) => withSession((desk, session) => removeFromGroup(desk, session, group, idOf(staff)), itself),
  'groups.begin-due': async () => withSession(beginDueEpochs, itself),
  'groups.rewrap': async ({ group }) => withSession((desk, session) => mayBreakOff(() => rewrapGroup(desk, session, group, told)), (wrapped) => ({ wrapped })),
  'offices.propose': async ({ group, heir, staff }) => withSession((desk, session) => proposeClosing(desk, session, { group: idOf(group), heir: idOf(heir), staff: staff.map(idOf) }), (proposal) => ({ proposal })),
  'offices.sign': async ({ proposal }) => withSession((desk, session) => signClosing(desk, session, idOf(proposal)), ({ turned }) => ({ turned })),
  'offices.hand-over': async ({ group }) => withSession((desk, session) => mayBreakOff(() => handOverOffice(desk, session, group, told)), (wrapped) => ({ wrapped })),
  'proposals.list': async () => withSession(listProposals, (waiting) => waiting.map(showWaiting)),
  'groups.break-off': async () => {
    holdings.breakingOff = true
    return ok(undefined)
  },
  progress: async () => ok(holdings.progress),
}
