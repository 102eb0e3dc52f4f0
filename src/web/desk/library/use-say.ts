import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { wasThere, type Columns, type Draft } from './document-draft.ts'

/** Says parts of a description, tells what was done, and offers the way back. `told`: another sentence than that it is saved. */
export const useSay = (draft: Draft): ((columns: Columns, what: string, told?: string) => Promise<void>) => {
  const { notices } = useDesk()
  const { document: says } = useMessages()
  return async (columns, what, told = says.saved(what)) => {
    const before = draft.document.get()
    const answer = await draft.say(columns)
    if (!answer.ok) return
    notices.tell({
      says: told,
      undo: async () => {
        const undone = await draft.say(wasThere(before, columns), before.proposed)
        if (undone.ok) notices.tell({ says: says.undone })
      },
    })
  }
}
