import type { SessionShown } from '../access/access-state.ts'

export type GroupShown = SessionShown['groups'][number]

export type GroupState = 'closed' | 'empty' | 'due' | 'shut' | 'mine' | 'other'

/** How a group stands for whoever sits here: what holds up work comes first. */
export const groupState = ({ heir, members, due, shut, mine }: Pick<GroupShown, 'heir' | 'members' | 'due' | 'shut' | 'mine'>): GroupState => {
  if (heir !== undefined) return 'closed'
  if (members.length === 0) return 'empty'
  if (due) return 'due'
  if (shut !== undefined) return 'shut'
  return mine ? 'mine' : 'other'
}
