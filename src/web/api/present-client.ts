import type { ClientFile, KeptClient } from '#envelopes'

/** A client as the wire has it; nothing that the schema does not name goes out. */
export const presentClient = ({ client, group, sort, assigned, key, older, restriction }: KeptClient) => ({
  client, group, sort, assigned: [...assigned], key: key ?? null, older: [...older],
  restriction: restriction ? { ...restriction, wraps: [...restriction.wraps] } : null,
})

export const presentFile = ({ client, records, attachments }: ClientFile) => ({
  client: presentClient(client),
  records: records.map(({ envelope, ...one }) => Object.assign(one, { envelope: envelope ?? null })),
  attachments: [...attachments],
})
