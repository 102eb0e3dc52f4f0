import { useState } from 'react'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useRefusal } from '../../i18n/use-messages.tsx'
import { useSave, type RecordShown, type Write } from '../register.ts'

/** One act on a file that is saved whole or not at all: a withdrawal, a second name, an answer of one press. */
export const useAct = (client: string) => {
  const { notices } = useDesk()
  const { consenting } = useClientMessages()
  const inWords = useRefusal()
  const save = useSave()
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  /** What was written; `undefined` when nothing was, and then it says why. */
  const act = async (writes: readonly Write[], says: string): Promise<readonly RecordShown[] | undefined> => {
    if (busy) return undefined
    setBusy(true)
    setWrong('')
    try {
      const saved = await save.mutateAsync({ client, writes })
      if (saved.kind === 'saved') {
        notices.tell({ says })
        return saved.records
      }
      setWrong(consenting.bothChanged)
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      setWrong(inWords(fault.refusal))
    } finally {
      setBusy(false)
    }
    return undefined
  }
  return { act, wrong, busy }
}
