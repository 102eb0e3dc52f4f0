import { Readable } from 'node:stream'
import { z } from 'zod'
import { isSuspendedFrom, mayAnywhere, PUBLIC, type Actor, type StaffAction, type StaffActor } from '#network'
import type { Caller } from '#platform/authentication'
import type { ApiRefusal } from './api-refusals.ts'

/** Who may call a route of the API: anybody, or staff who may do this somewhere. Where it is theirs, the use case decides by the same table. */
export type ApiAccess = 'public' | { readonly may: StaffAction }

/** Of a route that asks nothing in its address. */
const NO_QUERY = z.object({})

/** The body of a route that takes none. */
export const NO_BODY = z.undefined()

/** A body of raw bytes (`application/octet-stream`), measured and read by whoever handles it. `size`: as announced. */
export type ApiBytes = { readonly stream: Readable; readonly size: number | undefined }

/** The body of a route that takes raw bytes. */
export const BYTES = z.custom<ApiBytes>((body) => typeof body === 'object' && body !== null && 'stream' in body && body.stream instanceof Readable)

type ActorOf<A extends ApiAccess> = A extends 'public' ? Actor : StaffActor

export type ApiReply =
  /** `cookies`: `Set-Cookie` lines. */
  | { readonly kind: 'json'; readonly body: unknown; readonly status?: 200 | 201; readonly cookies?: readonly string[] }
  /** Raw bytes, so many of them; `mediaType` where they are a picture. */
  | { readonly kind: 'bytes'; readonly stream: Readable; readonly size: number; readonly mediaType?: string }
  | { readonly kind: 'refused'; readonly refusal: ApiRefusal }

export type ApiMethod = 'get' | 'post' | 'put' | 'delete'

/** What a route needs to know before it exists. Nothing has a default. */
export type ApiRouteDescription<A extends ApiAccess, P extends z.ZodObject, B extends z.ZodType, Q extends z.ZodObject = typeof NO_QUERY> = {
  readonly method: ApiMethod
  readonly path: `/api/${string}`
  /** One line for whoever reads the description of the API. */
  readonly says: string
  readonly access: A
  /** Something is tried out here, a token, a name or a code: each address may do so a few times only. */
  readonly sparing?: true
  /** Bytes that a body may have, where the usual 64 KB are too few. */
  readonly mostBytes?: number
  /**
   * Shapes of the path's parameters (a mismatch is 404), of the JSON in the body and of the query (a mismatch is 400). The query is `?name=value`:
   * each name once, the first counts; names that the shape does not have are dropped.
   */
  readonly input: { readonly params: P; readonly body: B; readonly query?: Q }
  readonly handle: (asked: { readonly params: z.output<P>; readonly query: z.output<Q>; readonly body: z.output<B>; readonly actor: ActorOf<A>; readonly caller: Caller }) => Promise<ApiReply>
}

/** A request as it came. `readBody`: JSON, raw bytes, or `undefined`; nobody reads what they send before they have been let in. */
export type ApiRequest = { readonly params: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>>; readonly readBody: () => Promise<unknown>; readonly caller: Caller }

/** A route of the API as a value: mounted by being in the list given to the server, and not otherwise. */
export type ApiRoute = Pick<ApiRouteDescription<ApiAccess, z.ZodObject, z.ZodType, z.ZodObject>, 'method' | 'path' | 'says' | 'access' | 'sparing' | 'mostBytes' | 'input'> & {
  /** Lets in whom the access admits, checks the input, then runs the handler. `findActor` tells who the cookies speak of. */
  readonly answer: (request: ApiRequest, findActor: FindActor) => Promise<ApiReply>
}

/** Who the cookies of a request speak of, if anybody. */
export type FindActor = (cookies: string | undefined) => Promise<StaffActor | undefined>

/**
 * Describes a route of the API.
 *
 * @example
 * apiRoute({ method: 'get', path: '/api/roster', says: 'The roster', access: { may: 'see-roster' },
 *   input: { params: z.object({}), body: NO_BODY }, handle: async ({ actor }) => ({ kind: 'json', body: await roster(actor) }) })
 */
export const apiRoute = <A extends ApiAccess, P extends z.ZodObject, B extends z.ZodType, Q extends z.ZodObject = typeof NO_QUERY>(described: ApiRouteDescription<A, P, B, Q>): ApiRoute => ({
  ...described,
  answer: async (request, findActor) => {
    const admitted = await admit(described.access, request.caller, findActor)
    if ('refusal' in admitted) return { kind: 'refused', refusal: admitted.refusal }
    const params = described.input.params.safeParse(request.params)
    if (!params.success) return { kind: 'refused', refusal: { kind: 'page-unknown' } }
    const query = (described.input.query ?? NO_QUERY).safeParse(request.query)
    if (!query.success) return { kind: 'refused', refusal: { kind: 'question-not-understood', fields: fieldsOf(query.error) } }
    const body = described.input.body.safeParse(await request.readBody())
    if (!body.success) return { kind: 'refused', refusal: { kind: 'body-not-understood', fields: fieldsOf(body.error) } }
    // `admit` gives staff wherever the access asks for staff; a route that describes no query has the type of an empty one, which this is.
    return await described.handle({ params: params.data, query: query.data as z.output<Q>, body: body.data, actor: admitted.actor as ActorOf<A>, caller: request.caller })
  },
})

const admit = async (access: ApiAccess, caller: Caller, findActor: FindActor): Promise<{ readonly actor: Actor } | { readonly refusal: ApiRefusal }> => {
  if (access === 'public') return { actor: PUBLIC }
  const actor = await findActor(caller.cookies)
  if (actor === undefined) return { refusal: { kind: 'not-signed-in' } }
  if (mayAnywhere(actor, access.may)) return { actor }
  return { refusal: { kind: isSuspendedFrom(actor, access.may) ? 'organisation-suspended' : 'not-allowed' } }
}

const fieldsOf = (error: z.ZodError): string[] => [...new Set(error.issues.map(({ path }) => path.map(String).join('.')).filter((field) => field !== ''))]
