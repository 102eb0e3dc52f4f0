import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ApiPath } from '../api/api.ts'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { faultsIn, type HelplineFault } from './helplines.ts'
import { bodyOf, conflicts, differing, fieldsOf, merged, type Described, type Fields } from './organisation-draft.ts'

/** Others saved these as well. `now`: what stands there since. */
export type Conflict = { readonly keys: readonly string[]; readonly now: Described }

/** How often others may be quicker before one is told. */
const MOST_TRIES = 3

/** What everybody may know of an organisation. */
const pathOf = (organisation: string): ApiPath => `/api/organisations/${organisation}`

/**
 * What was written and not saved, by whom: it is for the public, so it may outlive the page and the lock that its writer leaves it by. It ends with the tab.
 */
const WRITTEN = new Map<string, { readonly known: Described; readonly mine: Fields }>()

/** What one writes about one's organisation, held against what is saved. */
export const useDescription = ({ organisation, staff }: { readonly organisation: string; readonly staff: string }) => {
  const { api, notices, status } = useDesk()
  const { describing: says } = useMessages()
  const inWords = useRefusal()
  const client = useQueryClient()
  const path = pathOf(organisation)
  // What is being written must not be pulled away by an answer that comes later: it is read once, and when it is saved.
  const read = useQuery({ ...asking<Described>(api, path), queryKey: ['describing', organisation], staleTime: Number.POSITIVE_INFINITY })
  const [known, setKnown] = useState(WRITTEN.get(staff)?.known)
  const [mine, setMine] = useState(WRITTEN.get(staff)?.mine ?? {})
  const [conflict, setConflict] = useState<Conflict>()
  const [refusal, setRefusal] = useState<{ readonly kind: string }>()
  const [faults, setFaults] = useState<readonly HelplineFault[]>([])
  const [saving, setSaving] = useState(false)
  useEffect(() => {
    if (read.data === undefined || known !== undefined) return
    setKnown(read.data)
    setMine(fieldsOf(read.data))
  }, [read.data, known])
  const base = known && fieldsOf(known)
  const changes = base === undefined ? [] : differing(base, mine)
  const dirty = changes.length > 0
  useEffect(() => {
    // Whoever goes elsewhere with something unsaved is told so there too.
    status.saving.set(dirty ? { kind: 'unsaved', kept: false } : { kind: 'saved' })
  }, [dirty, status])
  useEffect(() => {
    if (known !== undefined && dirty) WRITTEN.set(staff, { known, mine })
    else if (known !== undefined) WRITTEN.delete(staff)
  }, [known, mine, dirty, staff])

  const stand = (now: Described): void => {
    client.setQueryData(['describing', organisation], now)
    setKnown(now)
    setMine(fieldsOf(now))
    setConflict(undefined)
    setRefusal(undefined)
  }
  const put = (over: Described, after: Fields) => api.put<Described>(path, { version: over.version, ...bodyOf(fieldsOf(over), after) })
  /** Takes a saving back, unless somebody has changed the same since. */
  const undo = async (before: Fields, after: Fields): Promise<void> => {
    const now = await api.get<Described>(path)
    if (!now.ok) return notices.tell({ says: inWords(now.refusal) })
    const theirs = fieldsOf(now.value)
    if (conflicts(after, before, theirs).length > 0) return notices.tell({ says: says.undoConflict })
    const sent = await put(now.value, merged(after, before, theirs))
    if (sent.ok) stand(sent.value)
    notices.tell({ says: sent.ok ? says.undone : inWords(sent.refusal) })
  }
  /** Saves over what is known. Where others were quicker, their words and mine go together; where they said the same otherwise, both are shown. */
  const goOn = async (before: Fields, from: Described, choice: 'mine' | 'theirs' | undefined, tries: number): Promise<void> => {
    const theirs = fieldsOf(from)
    const keys = conflicts(before, mine, theirs)
    if (keys.length > 0 && choice === undefined) return setConflict({ keys, now: from })
    const after = merged(before, mine, theirs, choice === 'theirs' ? keys : [])
    if (differing(theirs, after).length === 0) return stand(from)
    const sent = await put(from, after)
    if (sent.ok) {
      stand(sent.value)
      return notices.tell({ says: choice !== undefined || from === known ? says.saved : says.savedBeside, undo: () => undo(theirs, after) })
    }
    if (sent.refusal.kind !== 'stale-version' || tries === 0) return setRefusal(sent.refusal)
    const now = await api.get<Described>(path)
    // What was chosen was chosen over words that do not stand there any more.
    return now.ok ? await goOn(before, now.value, undefined, tries - 1) : setRefusal(now.refusal)
  }
  const save = async (choice?: 'mine' | 'theirs'): Promise<void> => {
    if (known === undefined || base === undefined || saving) return
    const found = faultsIn(mine['helplines'] ?? '')
    setFaults(found)
    setRefusal(undefined)
    if (found.length > 0) return
    setSaving(true)
    await goOn(base, conflict?.now ?? known, choice, MOST_TRIES)
    setSaving(false)
  }
  return {
    fields: known === undefined ? undefined : mine,
    error: read.error,
    again: () => void read.refetch(),
    set: (key: string, text: string) => setMine((was) => ({ ...was, [key]: text })),
    discard: () => {
      if (base !== undefined) setMine(base)
      setConflict(undefined)
      setRefusal(undefined)
      setFaults([])
    },
    changes, conflict, refusal, faults, saving, save,
  }
}

export type Description = ReturnType<typeof useDescription>
