import { z } from 'zod'
import { appendEdition, changeRosterEntry, listEditions, listRoster, listRosterProposals, proposeRoster, TRANSFER_BASES, withdrawRosterProposal, type AccountsDeps } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { edition, editionsRead, id, rosterProposal } from '#web/wire'
import { answered, country, done, nothing, onWire } from './wire.ts'

/** An edition names every organisation of the network. */
const EDITION_BYTES = 1_500_000

/** The roster of all organisations: the server's own, and the editions that members sign. */
export const rosterRoutes = (deps: AccountsDeps): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path: '/api/roster', says: 'Of every organisation: its country, its basis for transfers, and whether it is suspended', access: { may: 'see-roster' },
    input: { params: nothing, body: NO_BODY },
    handle: async ({ actor }) => answered(await listRoster(deps, actor), (roster) => roster),
  }),
  apiRoute({
    method: 'put', path: '/api/roster/:organisation', says: 'Says anew what the roster holds of an organisation', access: { may: 'change-roster' },
    input: { params: z.object({ organisation: id }), body: z.strictObject({ country: country.optional(), transferBasis: z.enum(TRANSFER_BASES).optional(), suspended: z.boolean() }) },
    handle: async ({ actor, params, body }) => answered(await changeRosterEntry(deps, actor, { ...params, country: body.country, transferBasis: body.transferBasis, suspended: body.suspended }), done),
  }),
  apiRoute({
    method: 'get', path: '/api/roster/editions', says: 'Every edition of the signed roster', access: { may: 'read-log' },
    input: { params: nothing, body: NO_BODY },
    handle: async ({ actor }) => answered(await listEditions(deps, actor), (editions) => onWire(editionsRead, { editions })),
  }),
  apiRoute({
    method: 'post', path: '/api/roster/editions', says: 'Keeps an edition that two organisations have signed', access: { may: 'sign-roster' }, mostBytes: EDITION_BYTES,
    input: { params: nothing, body: edition },
    handle: async ({ actor, body }) => answered(await appendEdition(deps, actor, body), done, 201),
  }),
  apiRoute({
    method: 'get', path: '/api/roster/proposals', says: 'Editions that want the signature of another organisation', access: { may: 'sign-roster' },
    input: { params: nothing, body: NO_BODY },
    handle: async ({ actor }) => answered(await listRosterProposals(deps, actor), (waiting) => onWire(z.array(rosterProposal), waiting)),
  }),
  apiRoute({
    method: 'post', path: '/api/roster/proposals', says: 'Leaves an edition for the signature of another organisation', access: { may: 'sign-roster' }, mostBytes: EDITION_BYTES,
    input: { params: nothing, body: rosterProposal },
    handle: async ({ actor, body }) => answered(await proposeRoster(deps, actor, body), done, 201),
  }),
  apiRoute({
    method: 'delete', path: '/api/roster/proposals/:proposal', says: 'Takes back what one\'s own organisation has left', access: { may: 'sign-roster' },
    input: { params: z.object({ proposal: id }), body: NO_BODY },
    handle: async ({ actor, params }) => answered(await withdrawRosterProposal(deps, actor, params), done),
  }),
]
