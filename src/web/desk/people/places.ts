import type { DeskAction } from './may.ts'

/** The parts of the desk where an organisation looks after itself. `needs`: what one must be allowed, for the place to be offered. */
export const PEOPLE_PLACES = [
  { to: '/organisation', label: 'organisation' },
  { to: '/people', label: 'people' },
  { to: '/groups', label: 'groups' },
  { to: '/keys', label: 'keys' },
  { to: '/roster', label: 'roster', needs: 'see-roster' },
  { to: '/audit', label: 'audit', needs: 'see-audit' },
  { to: '/rights', label: 'rights' },
] as const satisfies readonly { readonly to: string; readonly label: string; readonly needs?: DeskAction }[]
