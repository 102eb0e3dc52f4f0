import { useMemo } from 'react'
import { enLibrary } from './en-library.ts'
import type { Messages } from './messages.ts'
import { useMessages } from './use-messages.tsx'

/** What the desk says, and of keeping the library whole too. For pages that are loaded when somebody goes there. */
export const useLibraryMessages = (): Messages & typeof enLibrary => {
  const messages = useMessages()
  return useMemo(() => ({ ...messages, ...enLibrary }), [messages])
}
