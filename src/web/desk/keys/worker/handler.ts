import type { Result } from '#kernel'
import type { KeyRequests, RefusalOf, RequestName } from '../requests.ts'

/** Answers one kind of request. Whatever it throws goes out as `worker-fault`, without a word. */
export type Handler<Name extends RequestName> = (input: KeyRequests[Name]['input']) => Promise<Result<KeyRequests[Name]['output'], RefusalOf<Name>>>

/** One handler for every request: one that is missing does not compile. */
export type Handlers = { readonly [Name in RequestName]: Handler<Name> }
