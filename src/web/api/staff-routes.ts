import { z } from 'zod'
import { changeRoles, closeAccountOf, invite, listInvitations, listStaff, revokeInvitation, type AccountsDeps } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { id } from '#web/wire'
import { presentStaff } from './present-staff.ts'
import { answered, done, invitationBody, roles } from './wire.ts'

const ofOrganisation = z.object({ organisation: id })
const ofPerson = z.object({ organisation: id, person: id })

/** The people of an organisation, and its invitations. */
export const staffRoutes = (deps: AccountsDeps): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/staff', says: 'Everybody who works there, or did', access: { may: 'see-staff' },
    input: { params: ofOrganisation, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await listStaff(deps, actor, params), (staff) => staff.map(presentStaff)),
  }),
  apiRoute({
    method: 'put', path: '/api/organisations/:organisation/staff/:person/roles', says: 'Gives a person these roles and no others, before there is a log', access: { may: 'change-roles' },
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
    method: 'post', path: '/api/organisations/:organisation/invitations', says: 'Invites the second founder, before there is a log; the code itself never comes here', access: { may: 'invite' },
    input: { params: ofOrganisation, body: invitationBody },
    handle: async ({ actor, params, body }) => answered(await invite(deps, actor, { ...params, ...body }), (made) => made, 201),
  }),
  apiRoute({
    method: 'delete', path: '/api/organisations/:organisation/invitations/:invitation', says: 'Takes an invitation back', access: { may: 'invite' },
    input: { params: z.object({ organisation: id, invitation: id }), body: NO_BODY },
    handle: async ({ actor, params }) => answered(await revokeInvitation(deps, actor, params), done),
  }),
]
