import { ANALYSER_VERSION } from '#text'

// Grows with every change of the mapping or of what is written.
const FORMAT_VERSION = 1

/** Words that were analysed otherwise are not to be found: another version of the analysis has another index. */
export const OPENSEARCH_VERSION = `o${FORMAT_VERSION}a${ANALYSER_VERSION}`

/** The name under which an index is asked: an alias of whichever is the index now. Names are lower case. */
export const aliasOf = (name: string): string => `${name.toLowerCase()}-${OPENSEARCH_VERSION}`

/** The first index is made by whoever comes first, so all would make it under one name. */
export const firstOf = (alias: string): string => `${alias}-1`

export const rebuiltOf = (alias: string, now: number): string => `${alias}-${now}`
