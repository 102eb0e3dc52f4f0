import { useCallback, useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useDesk } from '../desk.tsx'
import { askRegister, REGISTER, type DraftShown, type Write } from './register.ts'

/** How soon what is typed is sealed and sent, milliseconds: at most every few seconds. */
const RESTS_MS = 3_000

/** `lost`: it is on this screen and nowhere else yet; why. */
export type DraftState = { readonly kind: 'nothing' | 'waiting' | 'kept' } | { readonly kind: 'lost'; readonly because: string }

type Draft = {
  /** What stands on the screen now. Kept a few seconds later, and before the desk locks. */
  readonly write: (write: Write) => void
  /** Keeps what is waiting, at once. */
  readonly keep: () => Promise<void>
  /** The draft's id once it is kept, for `drop` of a save. */
  readonly kept: () => DraftShown | undefined
  /** What was saved need not be kept any more: forgets what waits. To be called before saving; a draft that is kept is named in `drop`. */
  readonly settle: () => void
  /** Whether something is on this screen and nowhere else. */
  readonly waits: () => boolean
  readonly state: DraftState
}

/** Keeps what somebody types, for one file. `group`: for a client who is not there yet, and is made with the first draft. */
export const useDraft = (client: string, group?: string): Draft => {
  const { keys, access } = useDesk()
  const queries = useQueryClient()
  const waiting = useRef<Write>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const last = useRef<DraftShown>(undefined)
  const running = useRef<Promise<void>>(undefined)
  const [state, setState] = useState<DraftState>({ kind: 'nothing' })

  const keepOnce = useCallback(async (): Promise<void> => {
    const write = waiting.current
    if (write === undefined) return
    waiting.current = undefined
    const isFirst = last.current === undefined
    try {
      last.current = await askRegister(keys, 'draft.save', { client, write, ...(group !== undefined && { group }) })
      if (waiting.current === undefined) setState({ kind: 'kept' })
      void queries.invalidateQueries({ queryKey: [...REGISTER, 'clients.drafts'] })
      // A line says that something is not saved, and calls somebody who is being registered as they are being written down.
      void queries.invalidateQueries({ queryKey: [...REGISTER, 'clients.rows'] })
      // With the first draft somebody may have come to be in the list.
      if (isFirst) void queries.invalidateQueries({ queryKey: [...REGISTER, 'clients.list'] })
      // The file on the screen is not fetched again at every pause; whoever comes back to it finds the draft.
      void queries.invalidateQueries({ queryKey: [...REGISTER, 'client.open', { client }], refetchType: 'none' })
    } catch (fault) {
      // What was typed meanwhile is newer.
      waiting.current ??= write
      setState({ kind: 'lost', because: fault instanceof Error ? fault.message : 'unknown' })
    }
  }, [client, group, keys, queries])

  const keep = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    timer.current = undefined
    // One after another, so that an older one never comes last.
    running.current = (running.current ?? Promise.resolve()).then(keepOnce)
    await running.current
  }, [keepOnce])

  const write = useCallback((now: Write): void => {
    waiting.current = now
    setState({ kind: 'waiting' })
    timer.current ??= setTimeout(() => void keep(), RESTS_MS)
  }, [keep])

  const settle = useCallback((): void => {
    clearTimeout(timer.current)
    timer.current = undefined
    waiting.current = undefined
    setState({ kind: 'nothing' })
  }, [])

  useEffect(() => {
    const away = access.beforeLock.register(keep)
    return () => {
      away()
      // Whoever goes to another page loses nothing.
      void keep()
    }
  }, [access, keep])

  return { write, keep, kept: () => last.current, settle, waits: () => waiting.current !== undefined, state }
}

/** A draft of one's own, opened to go on with it: asked for once, since that of a narrative is a reading. Throws `Refused`. */
export const useOpenDraft = (): ((client: string, draft: string) => Promise<DraftShown>) => {
  const { keys } = useDesk()
  return async (client, draft) => await askRegister(keys, 'draft.open', { client, draft })
}
