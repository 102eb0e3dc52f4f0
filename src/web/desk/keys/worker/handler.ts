import type { Result } from '#kernel'
import type { KeyRequests, RefusalOf, RequestName, Told } from '../requests.ts'
import type { Telling } from './telling.ts'

/** A value whose buffers go out whole instead of being copied. Never those of a key that is still held. */
export class HandedOver<T> {
  readonly value: T
  readonly buffers: readonly ArrayBuffer[]

  constructor(value: T, buffers: readonly ArrayBuffer[]) {
    this.value = value
    this.buffers = buffers
  }
}

/** Answers one kind of request. Whatever it throws goes out as `worker-fault`, without a word. */
export type Handler<Name extends RequestName> = (
  input: KeyRequests[Name]['input'],
  telling: Telling<Told<Name>>,
) => Promise<Result<KeyRequests[Name]['output'] | HandedOver<KeyRequests[Name]['output']>, RefusalOf<Name>>>

/** One handler for every request: one that is missing does not compile. */
export type Handlers = { readonly [Name in RequestName]: Handler<Name> }
