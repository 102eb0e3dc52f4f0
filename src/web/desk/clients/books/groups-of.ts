import type { SessionShown } from '../../access/access-state.ts'

/** Groups in which whoever sits here can write: whose books they open. */
export const groupsOf = ({ groups }: SessionShown): SessionShown['groups'] => groups.filter(({ mine, due, heir }) => mine && !due && heir === undefined)
