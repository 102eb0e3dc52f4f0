import { z } from 'zod'
import {
  abandonRegistration, assignClient, changeClientRule, eraseClient, handOverClients, listAccesses, listClients, listErasures, listMarks, listRecords, makeClient, openClient, openRecord, readClientRule, releaseClient,
  restrictClient, rewrapKeys, writeRecords, type EnvelopesDeps,
} from '#envelopes'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { accesses, assigned, clientFile, clientMade, clientMarks, clientPage, clientRule, day, erasure, handedOver, handingOver, id, record, recordKind, recordPage, recordsWrite, restricted, rewrapped, turned } from '#web/wire'
import { presentClient, presentFile } from './present-client.ts'
import { answered, done } from './wire.ts'

const ofOrganisation = z.object({ organisation: id })
const ofClient = z.object({ organisation: id, client: id })
const paged = z.object({ after: id.optional() })

/** Envelopes are base64url on the wire, a third bigger than they are: one of the biggest kind, or thousands of keys. */
const MANY_BYTES = 12_000_000

/** The sealed files of clients: what the vault of a browser brings, and what it is given back. */
export const envelopeRoutes = (deps: EnvelopesDeps): readonly ApiRoute[] => [
  apiRoute({
    method: 'post', path: '/api/organisations/:organisation/clients', says: 'Keeps a new client: key, first records, who has them in hand', access: { may: 'write-clients' }, mostBytes: MANY_BYTES,
    input: { params: ofOrganisation, body: clientMade },
    handle: async ({ actor, params, body }) => answered(await makeClient(deps, actor, { ...params, ...body }), (made) => made, 201),
  }),
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/clients', says: 'Clients whom one may fetch, with their sealed keys, page by page', access: { may: 'list-clients' },
    input: { params: ofOrganisation, query: paged, body: NO_BODY },
    handle: async ({ actor, params, query }) =>
      answered(await listClients(deps, actor, { ...params, ...query }), ({ items, next }) => z.encode(clientPage, { clients: items.map(presentClient), next: next ?? null })),
  }),
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/client-marks', says: 'A mark of each client whom one may list: what of their files is another than it was', access: { may: 'list-clients' },
    input: { params: ofOrganisation, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await listMarks(deps, actor, params), (marks) => z.encode(clientMarks, { marks: [...marks] })),
  }),
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/records/:kind', says: 'Records of one kind of all clients whom one may fetch, page by page; never narratives', access: { may: 'open-clients' },
    input: { params: ofOrganisation.extend({ kind: recordKind.exclude(['narrative']) }), query: paged.extend({ since: day.optional() }), body: NO_BODY },
    handle: async ({ actor, params, query }) => answered(await listRecords(deps, actor, { ...params, ...query }), ({ items, next }) => z.encode(recordPage, { records: [...items], next: next ?? null })),
  }),
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/clients/:client/records', says: 'A whole file, without the content of its narratives', access: { may: 'open-clients' },
    input: { params: ofClient, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await openClient(deps, actor, params), (file) => z.encode(clientFile, presentFile(file))),
  }),
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/clients/:client/records/:record', says: 'One record; that a narrative was opened is written down', access: { may: 'open-clients' },
    input: { params: ofClient.extend({ record: id }), body: NO_BODY },
    handle: async ({ actor, params }) => answered(await openRecord(deps, actor, params), (found) => z.encode(record, found)),
  }),
  apiRoute({
    method: 'put', path: '/api/organisations/:organisation/clients/:client/records', says: 'Writes records, all of them or none, each after the revision that was read', access: { may: 'write-clients' }, mostBytes: MANY_BYTES,
    input: { params: ofClient, body: recordsWrite },
    handle: async ({ actor, params, body }) => answered(await writeRecords(deps, actor, { ...params, ...body }), (when) => when),
  }),
  apiRoute({
    method: 'put', path: '/api/organisations/:organisation/clients/:client/assigned', says: 'Says who has a client in hand', access: { may: 'write-clients' },
    input: { params: ofClient, body: assigned },
    handle: async ({ actor, params, body }) => answered(await assignClient(deps, actor, { ...params, ...body }), done),
  }),
  apiRoute({
    method: 'post', path: '/api/organisations/:organisation/hand-over', says: 'Gives what one has in hand to another, in one step', access: { may: 'write-clients' },
    input: { params: ofOrganisation, body: handedOver },
    handle: async ({ actor, params, body }) => answered(await handOverClients(deps, actor, { ...params, ...body }), ({ handedOver: over, left }) => z.encode(handingOver, { handedOver: [...over], left: [...left] })),
  }),
  apiRoute({
    method: 'put', path: '/api/organisations/:organisation/clients/:client/restriction', says: 'Restricts a file to named staff, or anew to others', access: { may: 'write-clients' }, mostBytes: MANY_BYTES,
    input: { params: ofClient, body: restricted },
    handle: async ({ actor, params, body }) => answered(await restrictClient(deps, actor, { ...params, ...body }), done),
  }),
  apiRoute({
    method: 'put', path: '/api/organisations/:organisation/clients/:client/key', says: 'Gives a restricted file back to its group', access: { may: 'write-clients' },
    input: { params: ofClient, body: turned },
    handle: async ({ actor, params, body }) => answered(await releaseClient(deps, actor, { ...params, ...body }), done),
  }),
  apiRoute({
    method: 'post', path: '/api/organisations/:organisation/keys', says: 'Keys sealed anew, after an epoch began or to hand clients over; all of them or none', access: { may: 'wrap-clients' }, mostBytes: MANY_BYTES,
    input: { params: ofOrganisation, body: rewrapped },
    handle: async ({ actor, params, body }) => answered(await rewrapKeys(deps, actor, { ...params, ...body }), done),
  }),
  apiRoute({
    method: 'delete', path: '/api/organisations/:organisation/clients/:client', says: 'Erases a file: keys first', access: { may: 'erase-clients' },
    input: { params: ofClient, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await eraseClient(deps, actor, params), (erased) => z.encode(erasure, erased)),
  }),
  apiRoute({
    method: 'delete', path: '/api/organisations/:organisation/clients/:client/registration', says: 'Throws away a registration of one’s own that was never finished', access: { may: 'write-clients' },
    input: { params: ofClient, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await abandonRegistration(deps, actor, params), done),
  }),
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/erasures', says: 'What was erased, and whether it is unreadable here by now', access: { may: 'erase-clients' },
    input: { params: ofOrganisation, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await listErasures(deps, actor, params), (erasures) => z.encode(z.array(erasure), [...erasures])),
  }),
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/clients/:client/accesses', says: 'What was written down of those who worked with one file', access: { may: 'see-accesses' },
    input: { params: ofClient, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await listAccesses(deps, actor, params), (found) => z.encode(accesses, [...found])),
  }),
  apiRoute({
    method: 'get', path: '/api/organisations/:organisation/client-rule', says: 'Whether counsellors see their own clients only', access: { may: 'list-clients' },
    input: { params: ofOrganisation, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await readClientRule(deps, actor, params), (rule) => z.encode(clientRule, rule)),
  }),
  apiRoute({
    method: 'put', path: '/api/organisations/:organisation/client-rule', says: 'Says whether counsellors see their own clients only', access: { may: 'change-client-rule' },
    input: { params: ofOrganisation, body: clientRule },
    handle: async ({ actor, params, body }) => answered(await changeClientRule(deps, actor, { ...params, ...body }), done),
  }),
]
