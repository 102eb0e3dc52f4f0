import type { Actor } from '#network'

/** Who may call a route. Every route names one; there is no default. */
export type Access = 'public'

/** The actor on whose behalf a route with this access runs its use cases. */
export const actorFor = (access: Access): Actor => ACTORS[access]

const ACTORS = { public: { kind: 'public' } } as const satisfies Record<Access, Actor>
