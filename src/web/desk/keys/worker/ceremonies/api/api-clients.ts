import { z } from 'zod'
import type { Id } from '#kernel'
import { clientFile, clientMade, clientMarks, clientPage, erasure, handingOver, record, recordPage, recordsWrite, restricted, rewrapped, turned, written, type RECORD_KINDS } from '#web/wire'
import { nothingMore, type Ask } from './ask.ts'

export type ClientListed = z.output<typeof clientPage>['clients'][number]
export type ClientFile = z.output<typeof clientFile>
export type RecordKept = z.output<typeof record>
export type ClientMade = z.output<typeof clientMade>
export type RecordsWrite = z.output<typeof recordsWrite>
type Kind = Exclude<(typeof RECORD_KINDS)[number], 'narrative'>

const at = (organisation: Id, rest: string): string => `/api/organisations/${organisation}/${rest}`

const asked = (given: Readonly<Record<string, string | undefined>>): string => {
  const pairs = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** Clients' files, sealed. */
export const apiClients = (ask: Ask) => ({
  clients: (organisation: Id, after: Id | undefined) => ask({ method: 'GET', path: at(organisation, `clients${asked({ after })}`) }, clientPage),
  clientMarks: (organisation: Id) => ask({ method: 'GET', path: at(organisation, 'client-marks') }, clientMarks),
  /** `since`: a day in UTC. */
  records: (organisation: Id, kind: Kind, { after, since }: { readonly after: Id | undefined; readonly since: string | undefined }) => ask({ method: 'GET', path: at(organisation, `records/${kind}${asked({ after, since })}`) }, recordPage),
  file: (organisation: Id, client: Id) => ask({ method: 'GET', path: at(organisation, `clients/${client}/records`) }, clientFile),
  record: (organisation: Id, client: Id, one: Id) => ask({ method: 'GET', path: at(organisation, `clients/${client}/records/${one}`) }, record),
  makeClient: (organisation: Id, made: ClientMade) => ask({ method: 'POST', path: at(organisation, 'clients'), body: z.encode(clientMade, made) }, written),
  writeRecords: (organisation: Id, client: Id, write: RecordsWrite) => ask({ method: 'PUT', path: at(organisation, `clients/${client}/records`), body: z.encode(recordsWrite, write) }, written),
  assign: (organisation: Id, client: Id, assigned: readonly Id[]) => ask({ method: 'PUT', path: at(organisation, `clients/${client}/assigned`), body: { assigned } }, nothingMore),
  handOver: (organisation: Id, from: Id, to: Id) => ask({ method: 'POST', path: at(organisation, 'hand-over'), body: { from, to } }, handingOver),
  restrict: (organisation: Id, client: Id, one: z.output<typeof restricted>) => ask({ method: 'PUT', path: at(organisation, `clients/${client}/restriction`), body: z.encode(restricted, one) }, nothingMore),
  release: (organisation: Id, client: Id, turn: z.output<typeof turned>) => ask({ method: 'PUT', path: at(organisation, `clients/${client}/key`), body: z.encode(turned, turn) }, nothingMore),
  eraseClient: (organisation: Id, client: Id) => ask({ method: 'DELETE', path: at(organisation, `clients/${client}`) }, erasure),
  abandonRegistration: (organisation: Id, client: Id) => ask({ method: 'DELETE', path: at(organisation, `clients/${client}/registration`) }, nothingMore),
  erasures: (organisation: Id) => ask({ method: 'GET', path: at(organisation, 'erasures') }, z.array(erasure)),
  rewrap: (organisation: Id, keys: z.output<typeof rewrapped>['keys']) => ask({ method: 'POST', path: at(organisation, 'keys'), body: z.encode(rewrapped, { keys }) }, nothingMore),
})

/** Where the bytes of an attachment lie. */
export const attachmentPath = (organisation: Id, client: Id, attachment: Id): string => at(organisation, `clients/${client}/attachments/${attachment}`)
