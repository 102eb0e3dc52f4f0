import type { DeskAction } from '../people/may.ts'

/** Places that are offered together, one step further away than what is done every day. */
export type PlaceGroup = 'books' | 'law' | 'inAndOut'

/** The parts of the work with clients: first those of every day. `needs`: what one must be allowed, for the place to be offered. `group`: with what it is offered together. */
export const CLIENT_PLACES = [
  { to: '/clients/register', label: 'registering', needs: 'write-clients', under: '/clients' },
  { to: '/clients/to-ask', label: 'toAsk', needs: 'open-clients', under: '/clients' },
  { to: '/clients/interpreters', label: 'interpreters', needs: 'open-clients', under: '/clients' },
  { to: '/clients/figures', label: 'figures', needs: 'open-clients', under: '/clients' },
  { to: '/clients/authorities', label: 'authorities', needs: 'open-clients', under: '/clients', group: 'books' },
  { to: '/clients/notifications', label: 'notifications', needs: 'open-clients', under: '/clients', group: 'books' },
  { to: '/clients/breaches', label: 'breaches', needs: 'open-clients', under: '/clients', group: 'books' },
  { to: '/clients/own-fields', label: 'ownFields', needs: 'open-clients', under: '/clients', group: 'books' },
  { to: '/clients/rights', label: 'personsRights', needs: 'open-clients', under: '/clients', group: 'law' },
  { to: '/clients/grounds', label: 'grounds', needs: 'open-clients', under: '/clients', group: 'law' },
  { to: '/clients/templates', label: 'templates', needs: 'see-organisation', under: '/clients', group: 'law' },
  { to: '/clients/import', label: 'importing', needs: 'write-clients', under: '/clients', group: 'inAndOut' },
  { to: '/clients/export', label: 'exporting', needs: 'write-clients', under: '/clients', group: 'inAndOut' },
  { to: '/clients/print-form', label: 'printForm', needs: 'write-clients', under: '/clients', group: 'inAndOut' },
] as const satisfies readonly { readonly to: `/clients/${string}`; readonly label: string; readonly needs: DeskAction; readonly under: '/clients'; readonly group?: PlaceGroup }[]
