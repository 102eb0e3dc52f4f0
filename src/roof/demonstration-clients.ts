import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { clientMade, day, id, restricted } from '#web/wire'

/**
 * What an organisation of the demonstration keeps of its clients, sealed: the server cannot make it. `madeOn`: the day that was today when they were invented. `changed`: so many
 * days before that one, somebody wrote in the file for the last time. `bytes`: base64url.
 */
export const DEMONSTRATION_CLIENTS = z.strictObject({
  madeOn: day,
  clients: z.array(z.strictObject({
    by: id, changed: z.int().min(0), made: clientMade, restricted: restricted.optional(), attachments: z.array(z.strictObject({ attachment: id, bytes: z.base64url() })),
  })),
})

export type DemonstrationClients = z.output<typeof DEMONSTRATION_CLIENTS>

const pathOf = (folder: string, slug: string): string => join(folder, 'clients', `${slug}.json.gz`)

/** An organisation's clients out of the samples; `undefined` where it has none. */
export const readDemonstrationClients = (folder: string, slug: string): DemonstrationClients | undefined => {
  const path = pathOf(folder, slug)
  return existsSync(path) ? unpackDemonstrationClients(readFileSync(path)) : undefined
}

/** Out of their file. */
export const unpackDemonstrationClients = (packed: Uint8Array): DemonstrationClients => DEMONSTRATION_CLIENTS.parse(JSON.parse(gunzipSync(packed).toString()))

/** As they stand in their file. */
export const packDemonstrationClients = (clients: DemonstrationClients): Uint8Array => gzipSync(JSON.stringify(z.encode(DEMONSTRATION_CLIENTS, clients)), { level: 9 })
