/** A random UUID (version 4, RFC 9562): random, so that an id tells neither time nor order. */
export type Id = string & { readonly __id: true }

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const isId = (value: string): value is Id => PATTERN.test(value)

/** Where ids come from. Passed in, so that a test can name them. */
export type Ids = { next(): Id }

/** Ids from the machine's own randomness. */
export const randomIds: Ids = {
  // randomUUID gives exactly the form that Id stands for.
  next: () => globalThis.crypto.randomUUID() as string as Id,
}
