import { z } from 'zod'
import type { Id } from '#kernel'
import { clientMade, clientPage, recordPage } from '#web/wire'
import { inventPeople } from '../../../src/modules/clients/finding/testing.ts'
import type { Worker } from '../../../tests/support/story/a-network.ts'
import { KINDS, seal } from '../page/sealed.ts'

const AT_ONCE = 8
const SEED = 7

/** Registers so many invented people on the server, sealed as the desk seals them, in the hands of whoever registers them. */
export const registerPeople = async ({ device, session }: Worker, group: Id, many: number): Promise<void> => {
  const { organisation, staff, rings, log } = session
  const ring = rings.get(group)
  if (!ring || !log) throw new Error('they hold the keys of the group')
  const waiting = inventPeople(many, SEED)[Symbol.iterator]()
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const one of waiting) {
      const { listed: { client, key }, records } = await seal(one, ring, { organisation, staff, group, head: log.head })
      if (!key) throw new Error('it was sealed just now')
      const body = z.encode(clientMade, { key: { ...key, client, group }, records: records.map(({ record, kind, revision, generation, envelope }) => ({ client, record, kind, revision, generation, envelope })), assigned: [staff] })
      const reply = await device.line({ method: 'POST', path: `/api/organisations/${organisation}/clients`, body })
      if (reply === undefined || reply.status >= 300) throw new Error(JSON.stringify(reply))
    }
  }))
}

const PAGE = z.union([clientPage, recordPage])

/** The pages of one list, as the server gives them. */
const pagesAt = async ({ device }: Worker, path: string): Promise<readonly string[]> => {
  const pages: string[] = []
  for (let after = ''; ; ) {
    const reply = await device.line({ method: 'GET', path: `${path}${after}` })
    const { next } = PAGE.parse(reply?.body)
    pages.push(JSON.stringify(reply?.body))
    if (next === null) return pages
    after = `?after=${next}`
  }
}

/** Where the desk fetches what its list shows. */
export const pathsOf = (organisation: Id): readonly string[] => [`/api/organisations/${organisation}/clients`, ...['identity', 'facts', 'contact', 'draft', 'event'].map((kind) => `/api/organisations/${organisation}/records/${kind}`)]

/** All that bare opening needs of it. */
export const pagesOf = async (worker: Worker, group: Id) => {
  const { organisation, rings } = worker.session
  const epoch = rings.get(group)?.keys.get(1)
  if (!epoch) throw new Error('they hold the keys of the group')
  const [clients = [], ...records] = await Promise.all(pathsOf(organisation).slice(0, KINDS.length + 1).map((path) => pagesAt(worker, path)))
  return { organisation, epoch: [...epoch.reveal()], clients, records: records.flat() }
}
