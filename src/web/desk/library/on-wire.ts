/** A row as JSON brings it: moments are texts in ISO 8601. */
export type OnWire<T> = { readonly [K in keyof T]: T[K] extends Date ? string : T[K] }

/** The day of a moment, for `formats.day`. */
export const dayOf = (moment: string): string => moment.slice(0, 10)
