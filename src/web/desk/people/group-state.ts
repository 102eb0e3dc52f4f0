import type { SessionShown } from '../access/access-state.ts'

export type GroupShown = SessionShown['groups'][number]

export type GroupState = 'closed' | 'due' | 'shut' | 'mine' | 'other'

/** How a group stands for whoever sits here: what holds up work comes first. */
export const groupState = ({ heir, due, shut, mine }: Pick<GroupShown, 'heir' | 'due' | 'shut' | 'mine'>): GroupState => {
  if (heir !== undefined) return 'closed'
  if (due) return 'due'
  if (shut !== undefined) return 'shut'
  return mine ? 'mine' : 'other'
}
