import { z } from 'zod'
import { commitToLog, listProposals, propose, readAuditChain, readOrganisationLog, readOwnEpochs, withdrawProposal, type AccountsDeps } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { auditRead, epochs, head, id, logRead, proposal } from '#web/wire'
import { after, answered, commitBody, done, nothing, onWire } from './wire.ts'

const ofOrganisation = z.object({ organisation: id })

/** Five hundred wraps of some two kilobytes each, for several groups at once. */
const COMMIT_BYTES = 8_000_000

/** A body of an entry, a signature and a note. */
const PROPOSAL_BYTES = 128 * 1024

/** What an organisation signs: its log, what waits for a second signature, its epochs' keys, its audit chain. */
export const logRoutes = (deps: AccountsDeps): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/log', says: 'The signed log after its first entries, and where it ends', access: { may: 'read-log' },
    input: { params: ofOrganisation, query: z.object({ after }), body: NO_BODY },
    handle: async ({ actor, params, query }) => answered(await readOrganisationLog(deps, actor, { ...params, ...query }), (read) => onWire(logRead, read)),
  }),
  apiRoute({
    method: 'post', path: '/api/organisations/:organisation/log', says: 'Appends to the log, with all that the entries bring about', access: { may: 'commit-to-log' }, mostBytes: COMMIT_BYTES,
    input: { params: ofOrganisation, body: commitBody },
    handle: async ({ actor, params, body }) => answered(await commitToLog(deps, actor, { ...params, ...body }), (now) => ({ head: onWire(head, now) }), 201),
  }),
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/proposals', says: 'Entries that want a second signature', access: { may: 'propose' },
    input: { params: ofOrganisation, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await listProposals(deps, actor, params), (waiting) => onWire(z.array(proposal), waiting)),
  }),
  apiRoute({
    method: 'post', path: '/api/organisations/:organisation/proposals', says: 'Leaves an entry for a second signature; it lapses when the log moves', access: { may: 'propose' }, mostBytes: PROPOSAL_BYTES,
    input: { params: ofOrganisation, body: proposal },
    handle: async ({ actor, params, body }) => answered(await propose(deps, actor, { ...params, ...body }), done, 201),
  }),
  apiRoute({
    method: 'delete', path: '/api/organisations/:organisation/proposals/:proposal', says: 'Takes back what waits for a second signature', access: { may: 'propose' },
    input: { params: z.object({ organisation: id, proposal: id }), body: NO_BODY },
    handle: async ({ actor, params }) => answered(await withdrawProposal(deps, actor, params), done),
  }),
  apiRoute({
    method: 'get', path: '/api/me/epochs', says: 'The keys of epochs that are wrapped to oneself', access: { may: 'own-account' },
    input: { params: nothing, body: NO_BODY },
    handle: async ({ actor }) => ({ kind: 'json', body: onWire(epochs, await readOwnEpochs(deps, actor)) }),
  }),
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/audit', says: 'The chain of who did what, after its first entries', access: { may: 'see-audit' },
    input: { params: ofOrganisation, query: z.object({ after }), body: NO_BODY },
    handle: async ({ actor, params, query }) => answered(await readAuditChain(deps, actor, { ...params, ...query }), (read) => onWire(auditRead, read)),
  }),
]
