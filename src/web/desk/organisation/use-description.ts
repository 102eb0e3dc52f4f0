import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ApiPath } from '../api/api.ts'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { bodyOf, conflicts, differing, fieldsOf, merged, type Described, type Fields } from './organisation-draft.ts'

/** Others saved these as well. `theirs`: what they saved. */
export type Conflict = { readonly keys: readonly string[]; readonly theirs: Fields }

/** What one writes about one's organisation, held against what is saved. */
export const useDescription = (organisation: string) => {
  const { api, notices, status } = useDesk()
  const { describing: says } = useMessages()
  const inWords = useRefusal()
  const client = useQueryClient()
  const path: ApiPath = `/api/organisations/${organisation}`
  // What is being written must not be pulled away by an answer that comes later: it is read once, and when it is saved.
  const read = useQuery({ ...asking<Described>(api, path), queryKey: ['describing', organisation], staleTime: Number.POSITIVE_INFINITY })
  const [base, setBase] = useState<Fields>()
  const [mine, setMine] = useState<Fields>({})
  const [conflict, setConflict] = useState<Conflict>()
  const [refusal, setRefusal] = useState<{ readonly kind: string }>()
  const [saving, setSaving] = useState(false)
  useEffect(() => {
    if (read.data === undefined || base !== undefined) return
    setBase(fieldsOf(read.data))
    setMine(fieldsOf(read.data))
  }, [read.data, base])
  const changes = base === undefined ? [] : differing(base, mine)
  const dirty = changes.length > 0
  useEffect(() => {
    if (!dirty) return
    status.saving.set({ kind: 'unsaved', kept: false })
    return () => status.saving.set({ kind: 'saved' })
  }, [dirty, status])

  const stand = (now: Described): void => {
    client.setQueryData(['describing', organisation], now)
    setBase(fieldsOf(now))
    setMine(fieldsOf(now))
    setConflict(undefined)
  }
  const put = async (before: Fields, after: Fields): Promise<boolean> => {
    const sent = await api.put<Described>(path, bodyOf(before, after))
    setRefusal(sent.ok ? undefined : sent.refusal)
    if (sent.ok) stand(sent.value)
    return sent.ok
  }
  /** Takes a saving back, unless somebody has changed the same since. */
  const undo = async (before: Fields, after: Fields): Promise<void> => {
    const now = await api.get<Described>(path)
    if (!now.ok) return notices.tell({ says: inWords(now.refusal) })
    const theirs = fieldsOf(now.value)
    if (conflicts(after, before, theirs).length > 0) return notices.tell({ says: says.undoConflict })
    if (await put(theirs, merged(after, before, theirs))) notices.tell({ says: says.undone })
  }
  /** `over`: what to do where others saved the same: nothing yet, mine, or theirs. */
  const save = async (over?: 'mine' | 'theirs'): Promise<void> => {
    if (base === undefined || saving) return
    setSaving(true)
    const now = await api.get<Described>(path)
    setSaving(false)
    if (!now.ok) return setRefusal(now.refusal)
    const theirs = fieldsOf(now.value)
    const keys = conflicts(base, mine, theirs)
    if (keys.length > 0 && over === undefined) return setConflict({ keys, theirs })
    const after = merged(base, mine, theirs, over === 'theirs' ? keys : [])
    if (differing(theirs, after).length === 0) return stand(now.value)
    if (await put(theirs, after)) notices.tell({ says: says.saved, undo: () => undo(theirs, after) })
  }
  return {
    fields: base === undefined ? undefined : mine,
    country: read.data?.country,
    error: read.error,
    again: () => void read.refetch(),
    set: (key: string, text: string) => setMine((was) => ({ ...was, [key]: text })),
    discard: () => {
      if (base !== undefined) setMine(base)
      setConflict(undefined)
      setRefusal(undefined)
    },
    changes, conflict, refusal, saving, save,
  }
}

export type Description = ReturnType<typeof useDescription>
