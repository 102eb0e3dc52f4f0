import { createHash } from 'node:crypto'
import type { Organisation } from './organisation.ts'

/** Somebody else has changed it since it was read. */
export type StaleVersion = { readonly kind: 'stale-version' }

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, inOrder(part)] as const])).toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** Names what an organisation says of itself, so that whoever changes it can say what they had before them. What was changed and changed back is not stale. */
export const versionOf = ({ name, names, about, country, city, languages, contact, helplines }: Organisation): string =>
  createHash('sha256').update(JSON.stringify(inOrder([name, names, about, country ?? null, city ?? null, languages, contact, helplines]))).digest('hex').slice(0, 16)
