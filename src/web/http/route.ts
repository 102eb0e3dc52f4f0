import { z } from 'zod'
import type { Actor } from '#network'
import { actorFor, type Access } from './access.ts'
import type { CachePolicy, Reply } from './reply.ts'

type Shape = z.ZodObject

/** The shape of the lists of a route that takes none. */
type NoLists = z.ZodObject<Record<never, never>>

/** What a route needs to know before it exists. Nothing has a default: who may call it and what it takes are always said. */
export type RouteDescription<P extends Shape, Q extends Shape, L extends Shape = NoLists> = {
  readonly method: 'get'
  /** A pattern: `/:lang/library/:number`. It also names the route in the measures. */
  readonly path: `/${string}`
  readonly access: Access
  /**
   * Shapes of the path's parameters (a mismatch is 404) and of the query (a mismatch is 400). `query`: names said once, of which the first
   * counts; `lists`: names that may be said several times, each an array, empty when the name is not there. Unknown names are dropped.
   * `exact`: for programs, which are told of every mistake. A name that is not known, or said twice where once is meant, is one.
   */
  readonly input: { readonly params: P; readonly query: Q; readonly lists?: L; readonly exact?: true }
  /** The same question may come as a form in the body of a POST: what it says stands in `address` as if it had been asked for. */
  readonly posted?: true
  /** Pages of any other site may read what is answered, since it is for everybody and the same for everybody (Fetch, section 3.3). */
  readonly anyOrigin?: true
  readonly cache: CachePolicy | ((query: z.output<Q>) => CachePolicy)
  readonly handle: (asked: Asked<P, Q, L>) => Reply | Promise<Reply>
}

/** What a handler is given. `origin`: under which the request came (`http://localhost:8080`), by the word of whoever asked. */
type Asked<P extends Shape, Q extends Shape, L extends Shape> = {
  readonly params: z.output<P>
  readonly query: z.output<Q>
  readonly lists: z.output<L>
  readonly actor: Actor
  readonly origin: string
  /** What was asked for, path and question: `/en/library?q=law`. */
  readonly address: string
  /** `Accept-Language`, as the browser sent it. */
  readonly languages: string | undefined
  /** `Accept`, as it was sent. */
  readonly accept: string | undefined
}

/** A description in which nothing is left out. */
type Complete<P extends Shape, Q extends Shape, L extends Shape> = RouteDescription<P, Q, L> & { readonly input: { readonly lists: L } }

/** The outcome of asking a route. */
export type Answered =
  | { readonly kind: 'answered'; readonly reply: Reply; readonly cache: CachePolicy }
  | { readonly kind: 'params-wrong' }
  | { readonly kind: 'query-wrong'; readonly fields: readonly string[] }

/** A request as it came. */
export type RawRequest = { readonly params: Readonly<Record<string, string>>; readonly url: URL; readonly languages: string | undefined; readonly accept?: string | undefined }

/** A route as a value: mounted by being in the list given to the server, and not otherwise. */
export type Route = {
  readonly method: 'get'
  readonly path: `/${string}`
  readonly posted?: true | undefined
  readonly anyOrigin?: true | undefined
  /** Checks the input, then runs the handler for the actor whom the route's access admits. */
  readonly answer: (request: RawRequest) => Promise<Answered>
}

/**
 * Describes a route.
 *
 * @example
 * route({ method: 'get', path: '/hello/:name', access: 'public', cache: 'brief',
 *   input: { params: z.object({ name: z.string() }), query: z.object({}) },
 *   handle: ({ params }) => ({ kind: 'page', html: hello(params.name) }) })
 */
export const route = <P extends Shape, Q extends Shape, L extends Shape = NoLists>(described: RouteDescription<P, Q, L>): Route => {
  // A route that describes no lists has the type of none, which the empty shape is. Made once: a shape is costly.
  const lists = described.input.lists ?? (z.object({}) as Shape as L)
  return { method: described.method, path: described.path, posted: described.posted, anyOrigin: described.anyOrigin, answer: answering({ ...described, input: { ...described.input, lists } }) }
}

const answering =
  <P extends Shape, Q extends Shape, L extends Shape>({ input, access, cache, handle }: Complete<P, Q, L>): Route['answer'] =>
  async ({ params: rawParams, url: { searchParams, origin, pathname, search }, languages, accept }) => {
    const params = input.params.safeParse(rawParams)
    if (!params.success) return { kind: 'params-wrong' }
    const odd = input.exact === true ? oddIn(searchParams, input.query, input.lists) : []
    if (odd.length > 0) return { kind: 'query-wrong', fields: odd }
    const query = input.query.safeParse(firstOf(searchParams, input.query))
    if (!query.success) return { kind: 'query-wrong', fields: fieldsOf(query.error) }
    const lists = input.lists.safeParse(Object.fromEntries(Object.keys(input.lists.shape).map((name) => [name, searchParams.getAll(name)])))
    if (!lists.success) return { kind: 'query-wrong', fields: fieldsOf(lists.error) }
    const asked = { params: params.data, query: query.data, lists: lists.data, actor: actorFor(access), origin, address: pathname + search, languages, accept }
    return { kind: 'answered', reply: await handle(asked), cache: typeof cache === 'function' ? cache(query.data) : cache }
  }

/** A name that is too long to be one of ours is not repeated. */
const LONGEST_NAME = 40

/** Names that are in neither shape, and those that may be said once and are said again. */
const oddIn = (asked: URLSearchParams, query: Shape, lists: Shape): string[] =>
  [...new Set(asked.keys())]
    .filter((name) => !Object.hasOwn(lists.shape, name) && (!Object.hasOwn(query.shape, name) || asked.getAll(name).length > 1))
    .map((name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).toWellFormed()}…` : name))

const firstOf = (asked: URLSearchParams, shape: Shape): Record<string, string> =>
  Object.fromEntries(Object.keys(shape.shape).flatMap((name) => asked.getAll(name).slice(0, 1).map((value) => [name, value])))

const fieldsOf = (error: z.ZodError): string[] => [...new Set(error.issues.map((issue) => String(issue.path[0] ?? '')))]
