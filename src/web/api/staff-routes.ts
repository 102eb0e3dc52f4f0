import { z } from 'zod'
import { changeRoles, changeRosterEntry, closeAccountOf, invite, listInvitations, listRoster, listStaff, revokeInvitation, TRANSFER_BASES, type AccountsDeps } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { bytes, id } from '#web/wire'
import { presentStaff } from './present-staff.ts'
import { answered, done, line, nothing, roles, signInName } from './wire.ts'

const ofOrganisation = z.object({ organisation: id })
const ofPerson = z.object({ organisation: id, person: id })

/** The people of an organisation, its invitations, and the roster of all. */
export const staffRoutes = (deps: AccountsDeps): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/staff', says: 'Everybody who works there, or did', access: { may: 'see-staff' },
    input: { params: ofOrganisation, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await listStaff(deps, actor, params), (staff) => staff.map(presentStaff)),
  }),
  apiRoute({
    method: 'put', path: '/api/organisations/:organisation/staff/:person/roles', says: 'Gives a person these roles and no others', access: { may: 'change-roles' },
    input: { params: ofPerson, body: z.strictObject({ roles }) },
    handle: async ({ actor, params, body }) => answered(await changeRoles(deps, actor, { ...params, ...body }), done),
  }),
  apiRoute({
    method: 'delete', path: '/api/organisations/:organisation/staff/:person', says: 'Ends somebody\'s membership', access: { may: 'close-account' },
    input: { params: ofPerson, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await closeAccountOf(deps, actor, params), done),
  }),
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/invitations', says: 'Invitations that were made', access: { may: 'see-invitations' },
    input: { params: ofOrganisation, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await listInvitations(deps, actor, params), (invitations) => invitations),
  }),
  apiRoute({
    method: 'post', path: '/api/organisations/:organisation/invitations', says: 'Invites somebody; the code itself never comes here', access: { may: 'invite' },
    input: { params: ofOrganisation, body: z.strictObject({ name: line, signInName, roles, tokenHash: bytes(32, 32), greeting: bytes(1, 4096), replaces: id.optional() }) },
    handle: async ({ actor, params, body }) => answered(await invite(deps, actor, { ...params, ...body }), (made) => made, 201),
  }),
  apiRoute({
    method: 'delete', path: '/api/organisations/:organisation/invitations/:invitation', says: 'Takes an invitation back', access: { may: 'invite' },
    input: { params: z.object({ organisation: id, invitation: id }), body: NO_BODY },
    handle: async ({ actor, params }) => answered(await revokeInvitation(deps, actor, params), done),
  }),
  apiRoute({
    method: 'get', path: '/api/roster', says: 'Of every organisation: its basis for transfers, and whether it is suspended', access: { may: 'see-roster' },
    input: { params: nothing, body: NO_BODY },
    handle: async ({ actor }) => answered(await listRoster(deps, actor), (roster) => roster),
  }),
  apiRoute({
    method: 'put', path: '/api/roster/:organisation', says: 'Says anew what the roster holds of an organisation', access: { may: 'change-roster' },
    input: { params: ofOrganisation, body: z.strictObject({ transferBasis: z.enum(TRANSFER_BASES).optional(), suspended: z.boolean() }) },
    handle: async ({ actor, params, body }) => answered(await changeRosterEntry(deps, actor, { ...params, transferBasis: body.transferBasis, suspended: body.suspended }), done),
  }),
]
