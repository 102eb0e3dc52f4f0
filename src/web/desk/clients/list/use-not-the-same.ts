import { notTheSame } from '#clients'
import { isId, randomIds } from '#kernel'
import type { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useSave, type Write } from '../register.ts'

/** What a file says of another that is alike, and somebody else's. `undefined` for an id that is none. */
export const notSameWrite = (other: string): Write | undefined => (isId(other) ? { record: randomIds.next(), kind: 'event', form: 'link', version: 1, answers: notTheSame(other) } : undefined)

/** Notes in both files that they are about two people: neither is shown for the other again. */
export const useNotTheSame = (client: string): { readonly note: (other: string) => void; readonly error: Refused | null } => {
  const { notices } = useDesk()
  const { secondFiles: says } = useClientMessages()
  const save = useSave()
  const note = async (other: string): Promise<void> => {
    const [here, there] = [notSameWrite(other), notSameWrite(client)]
    if (here === undefined || there === undefined) return
    try {
      await save.mutateAsync({ client, writes: [here] })
      // One note is enough for both. The other file may be one in which one may not write.
      await save.mutateAsync({ client: other, writes: [there] }).catch(() => undefined)
      notices.tell({ says: says.noted })
    } catch {
      // Shown beside it.
    }
  }
  return { note: (other) => void note(other), error: save.error }
}
