import { ok, refuse, type Result } from '#kernel'
import type { LogState } from '../log/log-state.ts'

/** `no-recovery`: nobody could help a group that lost its keys. `epoch-due`: someone who left still knows the current key. */
export type NotReady = { readonly kind: 'unknown-group' | 'group-closed' | 'no-recovery' | 'epoch-due' }

/** Whether something may be written in a group. That the second administrator has joined is certain: without both there is no log to read. */
export const readyForClients = (state: LogState, group: string): Result<true, NotReady> => {
  const known = state.groups.get(group)
  if (!known) return refuse({ kind: 'unknown-group' })
  if (known.heir !== undefined) return refuse({ kind: 'group-closed' })
  if (!state.recovery) return refuse({ kind: 'no-recovery' })
  return known.due ? refuse({ kind: 'epoch-due' }) : ok(true)
}
