import type { Id } from '#kernel'
import type { Bytes } from '#vault/envelope'
import { clientPage, recordPage } from '#web/wire'
import { bareOpening } from './bare.ts'
import type { Kept } from './sealed.ts'

/** What the server gives of an organisation's clients, as it gives it, and the key of their group. */
export type Pages = { readonly organisation: Id; readonly epoch: Bytes; readonly clients: readonly string[]; readonly records: readonly string[] }

type Taken = { readonly taken: number }

/** By this name a worker knows that it is to open barely. */
export const WORKS_BARELY = 'barely'

const pages: Pages[] = []

export const keepPages = ({ epoch, ...rest }: Omit<Pages, 'epoch'> & { readonly epoch: readonly number[] }): void => void pages.splice(0, 1, { ...rest, epoch: Uint8Array.from(epoch) })

const keptIn = ({ clients, records }: Pages): readonly Kept[] => {
  const byClient = Map.groupBy(records.flatMap((text) => recordPage.parse(JSON.parse(text)).records), ({ client }) => client)
  return clients.flatMap((text) => clientPage.parse(JSON.parse(text)).clients).map((listed) => ({ listed, records: byClient.get(listed.client) ?? [] }))
}

/** The other side: reads the pages before, and opens what is in them once. */
export const answerBarely = (): void => {
  globalThis.addEventListener('message', async ({ data }: MessageEvent<Pages>) => {
    const open = await bareOpening(keptIn(data), data.organisation, data.epoch)
    const began = performance.now()
    await open()
    postMessage({ taken: performance.now() - began } satisfies Taken)
  })
}

/** Opens barely in a worker that is as young as the desk's own, which is another after every lock. Milliseconds. */
export const bareOnce = async (): Promise<number> => {
  const worker = new Worker('/measures.js', { name: WORKS_BARELY })
  const { promise, resolve } = Promise.withResolvers<number>()
  worker.addEventListener('message', ({ data }: MessageEvent<Taken>) => resolve(data.taken))
  worker.postMessage(pages[0], [])
  const taken = await promise
  worker.terminate()
  return taken
}
