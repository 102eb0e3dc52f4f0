import type { HarvestSet } from '#library'

/** The kinds of set. Whatever is in `type:Report` is in `type`. */
export const SET_KINDS = ['type', 'language', 'country'] as const

// Of the signs that encodeURIComponent leaves, all may stand in a setSpec but `%`; `!` stands for it, and for itself by its code.
const encode = (value: string): string => encodeURIComponent(value.toWellFormed()).replaceAll('!', '%21').replaceAll('%', '!')

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text.replaceAll('!', '%'))
  } catch {
    return undefined
  }
}

/** The name of a set: `type:Court!20decision`, `language:uk`, `country:PL`. */
export const setSpec = ({ of, value }: HarvestSet): string => (value === undefined ? of : `${of}:${encode(value)}`)

/** The set of a name; `undefined` where no set can be called so. A set of which nothing is in the library is a set all the same. */
export const readSetSpec = (spec: string): HarvestSet | undefined => {
  const [kind, text, ...more] = spec.split(':')
  const of = SET_KINDS.find((known) => known === kind)
  if (of === undefined || more.length > 0) return undefined
  if (text === undefined) return { of }
  const value = decode(text)
  return value === undefined || setSpec({ of, value }) !== spec ? undefined : { of, value }
}
