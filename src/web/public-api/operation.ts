import type { z } from 'zod'
import type { Actor } from '#network'
import { route, type FileReply, type KnownRefusal, type QuestionNotUnderstood, type Route } from '#web/http'
import { addressesAt, type Addresses } from './addresses.ts'
import type { Contract } from './contract.ts'

/** What an operation answers: JSON, a file, or a refusal. `next`: the question for what follows. `changed`: when that which is told of last changed. */
export type Answer<A extends z.ZodType> =
  | { readonly kind: 'json'; readonly value: z.input<A>; readonly next?: string | undefined; readonly changed?: Date | undefined }
  | FileReply
  | { readonly kind: 'refused'; readonly refusal: KnownRefusal | QuestionNotUnderstood }

type Asked<P extends z.ZodObject, Q extends z.ZodObject, L extends z.ZodObject> = {
  readonly params: z.output<P>
  readonly query: z.output<Q>
  readonly lists: z.output<L>
  readonly actor: Actor
  readonly at: Addresses
  /** The question as it was asked, path and all. */
  readonly address: string
}

/** Where an installation is known to the world, where that was told. */
export type Known = { readonly address?: string | undefined }

/** Makes a route of a contract: what fits it not is refused before the handler is asked, and it is for everybody. */
export const operation = <P extends z.ZodObject, Q extends z.ZodObject, L extends z.ZodObject, A extends z.ZodType>(
  { path, params, query, lists, cache }: Contract<P, Q, L, A>,
  known: Known,
  handle: (asked: Asked<P, Q, L>) => Promise<Answer<A>>,
): Route =>
  route({
    method: 'get', path, access: 'public', input: { params, query, lists, exact: true }, cache,
    handle: async ({ origin, ...asked }) => {
      const answer = await handle({ ...asked, at: addressesAt(known.address ?? origin) })
      if (answer.kind !== 'json') return answer
      const { value, next, changed } = answer
      return { kind: 'text', mediaType: 'application/json', text: JSON.stringify(value), changed, link: next === undefined ? undefined : `<${next}>; rel="next"` }
    },
  })
