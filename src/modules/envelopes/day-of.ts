import type { Clock } from '#kernel'

/** Today in UTC. The server says on which day it was given something: a browser's clock may be wrong, and hours are nobody's business. */
export const dayOf = (clock: Clock): string => clock.now().toISOString().slice(0, 10)
