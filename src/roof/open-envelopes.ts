import { appendAudit } from '#audit'
import type { EnvelopesDeps } from '#envelopes'
import { isLogCurrent, readLogState } from '#network'

/** What the sealed files of clients stand on: the organisations' logs say who is in which group, the audit chain keeps who opened what. */
export const openEnvelopes = (ground: Pick<EnvelopesDeps, 'database' | 'jobs' | 'attachments' | 'clock'>): EnvelopesDeps => ({
  ...ground,
  logOf: (organisation) => readLogState(ground.database, organisation, organisation),
  isCurrent: isLogCurrent,
  note: (tx, { kind, organisation, staff, client, record }) =>
    appendAudit(tx, organisation, { at: ground.clock.now(), by: staff, did: kind, about: [client, record].filter((id) => id !== undefined) }),
})
