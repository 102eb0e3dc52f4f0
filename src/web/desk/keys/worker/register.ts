import { ok, refuse } from '#kernel'
import type { RegisterRequests } from '../register-requests.ts'
import type { Handlers } from './handler.ts'

const closed = async () => refuse({ kind: 'locked' as const })

/** Clients' files, as they are asked of the worker. */
export const REGISTER: Pick<Handlers, keyof RegisterRequests> = {
  'register.open': closed, 'register.refresh': closed, 'clients.list': closed, 'clients.records': closed, 'clients.drafts': closed, 'clients.hand-over': closed, 'clients.erasures': closed,
  'client.make': closed, 'client.open': closed, 'client.narrative': closed, 'client.save': closed, 'client.assign': closed, 'client.restrict': closed, 'client.release': closed, 'client.erase': closed,
  'draft.save': closed, 'draft.drop': closed, 'attachment.keep': closed, 'attachment.open': closed, 'book.open': closed, 'book.save': closed,
  'register.progress': async () => ok({ done: 0, of: 0 }),
  'register.break-off': async () => ok(undefined),
  'attachment.progress': async () => ok(undefined),
  'attachment.break-off': async () => ok(undefined),
}
