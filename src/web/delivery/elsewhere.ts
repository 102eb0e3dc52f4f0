import type { Configuration } from '#platform/configuration'

/** Where the desk is served from, when that is not where the API is. `desk`, `api`: their origins. */
export type Elsewhere = { readonly desk: string; readonly api: string }

/** What the settings say of it; `undefined` when the desk is at the API's own `/desk`. */
export const deskElsewhere = ({ DESK_ORIGIN, ORIGIN, PORT }: Pick<Configuration, 'DESK_ORIGIN' | 'ORIGIN' | 'PORT'>): Elsewhere | undefined =>
  DESK_ORIGIN === undefined ? undefined : { desk: DESK_ORIGIN, api: ORIGIN ?? `http://localhost:${PORT}` }
