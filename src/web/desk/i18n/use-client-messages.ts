import { useMemo } from 'react'
import { enClients } from './en-clients.ts'
import type { Messages } from './messages.ts'
import { useMessages } from './use-messages.tsx'

/** What the desk says, and of the work with clients too. For pages that are loaded when somebody goes there: whoever imports this brings half of all words along. */
export const useClientMessages = (): Messages & typeof enClients => {
  const messages = useMessages()
  return useMemo(() => ({ ...messages, ...enClients }), [messages])
}
