import type { FileRecord } from '#clients'
import { factsOf, type FileFacts } from '#clients/figures'
import { isId } from '#kernel'
import type { ClientShown, RecordShown } from '../register.ts'

const asFileRecord = ({ record, body: { by, of, ...body } }: RecordShown): readonly FileRecord[] => (isId(record) && isId(by) ? [{ record, body: { ...body, by, ...(of !== undefined && isId(of) && { of }) } }] : [])

/** How long the page may think before it draws again, in milliseconds: half a frame. */
const AT_ONCE_MS = 8

/** Records are put in order faster than anybody looks at a clock. */
const LOOKS_AT_CLOCK_AFTER = 256

/** A pause in which the page draws and hears. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/**
 * The facts of all files, in pieces: thousands are looked through without the page standing still. `undefined` when it was stopped.
 * @param kinds the records of each kind that facts are made of
 */
export const readFacts = async (clients: readonly ClientShown[], kinds: readonly (readonly RecordShown[])[], today: string, stopped: () => boolean): Promise<readonly FileFacts[] | undefined> => {
  const byClient = new Map<string, FileRecord[]>(clients.map(({ client }) => [client, []]))
  const facts: FileFacts[] = []
  let since = performance.now()
  const pause = async (): Promise<boolean> => {
    if (performance.now() - since > AT_ONCE_MS) {
      await breathe()
      since = performance.now()
    }
    return stopped()
  }
  for (const records of kinds) {
    for (const [place, one] of records.entries()) {
      byClient.get(one.client)?.push(...asFileRecord(one))
      if (place % LOOKS_AT_CLOCK_AFTER === 0 && (await pause())) return undefined
    }
  }
  for (const { client, assigned } of clients) {
    const file = factsOf(byClient.get(client) ?? [], assigned, today)
    if (file !== undefined) facts.push(file)
    if (await pause()) return undefined
  }
  return facts
}
