import { frame, framePlainly } from '../bytes/frame.ts'
import type { Bytes } from '../bytes/bytes.ts'

/** The format version that every sealed, wrapped and signed thing names. */
export const FORMAT = 'waystation/v1'

/**
 * What each kind of envelope is bound to, in the order in which it is framed. Whoever opens one says what they expect; an envelope
 * moved to another place, kind, generation or revision does not open.
 */
const FIELDS = {
  // Sealed under a client's key.
  record: ['organisation', 'client', 'generation', 'record', 'kind', 'revision'],
  'older-client-key': ['organisation', 'client', 'generation', 'under'],
  // Sealed under a group's epoch key. `born` is the epoch in which the generation was drawn.
  'client-key': ['organisation', 'client', 'generation', 'born', 'group', 'epoch'],
  'older-epoch-key': ['organisation', 'group', 'epoch', 'under'],
  // Sealed under what a passphrase or a passkey gives.
  'staff-secret': ['organisation', 'staff', 'kdf'],
  'staff-secret-by-passkey': ['organisation', 'staff', 'credential'],
  // Sealed for the device itself.
  pins: ['organisation', 'staff', 'revision'],
  draft: ['organisation', 'staff', 'record', 'kind'],
  // Wrapped to one person or to the recovery identity by age, with the context inside.
  'epoch-key': ['organisation', 'group', 'epoch', 'to'],
  'restricted-client-key': ['organisation', 'client', 'generation', 'to'],
} as const

const NUMBERS = ['generation', 'revision', 'under', 'born', 'epoch'] as const

export type ContextType = keyof typeof FIELDS

type NumberField = (typeof NUMBERS)[number]

/** The context of one kind of envelope: ids as text, generations, epochs and revisions as whole numbers. */
export type ContextOf<T extends ContextType> = { readonly type: T } & {
  readonly [F in (typeof FIELDS)[T][number]]: F extends NumberField ? number : string
}

export type Context = { [T in ContextType]: ContextOf<T> }[ContextType]

/** A context without its type: what a caller names when the function already says which kind it is. */
export type Place<T extends ContextType> = Omit<ContextOf<T>, 'type'>

const written = (value: unknown): string => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value)
  if (typeof value === 'string' && value !== '') return value
  throw new TypeError('a context has a field that is empty or no whole number')
}

const partsOf = (context: Context): readonly string[] => {
  // Each type has its own fields, which the compiler cannot follow through a table; `written` refuses what is missing.
  const values = context as Readonly<Record<string, unknown>>
  const parts: string[] = [FORMAT, context.type]
  for (const field of FIELDS[context.type]) parts.push(written(values[field]))
  return parts
}

/** The bytes that bind an envelope to its place: `waystation/v1 | type | …`, each part behind its length. */
export const additionalData = (context: Context): Bytes => frame(partsOf(context))

/** The same bytes, written into a buffer; how many, or `undefined` where only `additionalData` can say them. */
export const writeAdditionalData = (context: Context, into: Uint8Array): number | undefined => framePlainly(partsOf(context), into)
