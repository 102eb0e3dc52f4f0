import type { Id } from '#kernel'
import type { Session } from '../ceremonies/session.ts'
import { currentKeyOf } from './client-keys.ts'
import type { Register } from './held.ts'
import { inBatches } from './in-batches.ts'

/** Opens the keys of clients, some hundreds at once. Whose key does not open is written down. */
export const openKeys = (session: Session, register: Register, clients: readonly Id[]): Promise<void> =>
  inBatches(clients, async (client) => {
    const held = register.clients.get(client)
    const key = held && (await currentKeyOf(session, held))
    if (key?.ok === true) held?.unopened.delete(client)
    else if (key) held?.unopened.set(client, { client, because: key.refusal.because })
  })
