import type { z } from 'zod'
import type { Actor } from '#network'
import { actorFor, type Access } from './access.ts'
import type { CachePolicy, Reply } from './reply.ts'

type Shape = z.ZodObject

/** What a route needs to know before it exists. Nothing has a default: who may call it and what it takes are always said. */
export type RouteDescription<P extends Shape, Q extends Shape> = {
  readonly method: 'get'
  /** A pattern: `/:lang/library/:number`. It also names the route in the measures. */
  readonly path: `/${string}`
  readonly access: Access
  /** Shapes of the path's parameters (a mismatch is 404) and of the query (a mismatch is 400). Unknown query names are dropped. */
  readonly input: { readonly params: P; readonly query: Q }
  readonly cache: CachePolicy | ((query: z.output<Q>) => CachePolicy)
  readonly handle: (asked: { readonly params: z.output<P>; readonly query: z.output<Q>; readonly actor: Actor }) => Reply | Promise<Reply>
}

/** The outcome of asking a route. */
export type Answered =
  | { readonly kind: 'answered'; readonly reply: Reply; readonly cache: CachePolicy }
  | { readonly kind: 'params-wrong' }
  | { readonly kind: 'query-wrong'; readonly fields: readonly string[] }

type Raw = Readonly<Record<string, string>>

/** A route as a value: mounted by being in the list given to the server, and not otherwise. */
export type Route = {
  readonly method: 'get'
  readonly path: `/${string}`
  /** Checks the input, then runs the handler for the actor whom the route's access admits. */
  readonly answer: (params: Raw, query: Raw) => Promise<Answered>
}

/**
 * Describes a route.
 *
 * @example
 * route({ method: 'get', path: '/hello/:name', access: 'public', cache: 'brief',
 *   input: { params: z.object({ name: z.string() }), query: z.object({}) },
 *   handle: ({ params }) => ({ kind: 'page', html: hello(params.name) }) })
 */
export const route = <P extends Shape, Q extends Shape>(described: RouteDescription<P, Q>): Route => ({
  method: described.method,
  path: described.path,
  answer: async (rawParams, rawQuery) => {
    const params = described.input.params.safeParse(rawParams)
    if (!params.success) return { kind: 'params-wrong' }
    const query = described.input.query.safeParse(rawQuery)
    if (!query.success) return { kind: 'query-wrong', fields: [...new Set(query.error.issues.map((issue) => String(issue.path[0] ?? '')))] }
    const asked = { params: params.data, query: query.data, actor: actorFor(described.access) }
    const cache = typeof described.cache === 'function' ? described.cache(query.data) : described.cache
    return { kind: 'answered', reply: await described.handle(asked), cache }
  },
})
