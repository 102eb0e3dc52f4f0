import { useEffect, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Refused } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { askRegister, REGISTER, type AttachmentProgress, type BothChanged, type Saved, type Write } from './register.ts'

const LOOKS_EVERY_MS = 250

/** How far one attachment is; `undefined` when it is not under way. */
export const useAttachmentProgress = (record: string, wanted: boolean): AttachmentProgress | undefined => {
  const { keys } = useDesk()
  const asked = useQuery<AttachmentProgress | null, Refused>({
    queryKey: [...REGISTER, 'attachment.progress', record], enabled: wanted, refetchInterval: LOOKS_EVERY_MS, staleTime: 0, gcTime: 0,
    queryFn: async () => (await askRegister(keys, 'attachment.progress', { record })) ?? null,
  })
  return asked.data ?? undefined
}

/** Keeps files of one client: sealed here, sent sealed. `stop` breaks one off. */
export const useKeepAttachment = (client: string) => {
  const { keys } = useDesk()
  const queries = useQueryClient()
  return {
    /** `write.record` names the attachment; drawn anew for a new one. Throws `Refused`. */
    keep: async (write: Write, file: Blob): Promise<Saved | BothChanged> => {
      const kept = await askRegister(keys, 'attachment.keep', { client, write, file })
      await queries.invalidateQueries({ queryKey: [...REGISTER, 'client.open', { client }] })
      return kept
    },
    stop: async (record: string): Promise<void> => void (await keys.ask('attachment.break-off', { record })),
  }
}

type Opened = { readonly kind: 'closed' | 'opening' } | { readonly kind: 'open'; readonly content: Blob; readonly address: string } | { readonly kind: 'refused'; readonly because: string }

/** An attachment as an address that only this page can open; taken back when it is not shown any more. */
export const useAttachment = (client: string, record: string, wanted: boolean): Opened => {
  const { keys } = useDesk()
  const [opened, setOpened] = useState<Opened>({ kind: 'closed' })
  useEffect(() => {
    if (!wanted) return
    let address: string | undefined
    let gone = false
    setOpened({ kind: 'opening' })
    const open = async (): Promise<void> => {
      const answer = await keys.ask('attachment.open', { client, record })
      if (gone) return
      if (!answer.ok) return setOpened({ kind: 'refused', because: answer.refusal.kind })
      address = URL.createObjectURL(answer.value.blob)
      setOpened({ kind: 'open', content: answer.value.blob, address })
    }
    void open()
    return () => {
      gone = true
      if (address !== undefined) URL.revokeObjectURL(address)
      setOpened({ kind: 'closed' })
    }
  }, [keys, client, record, wanted])
  return opened
}
