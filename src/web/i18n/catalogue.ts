import { en } from './en.ts'

/** Everything the interface says, in one language. */
export type Messages = typeof en

/** What the interface can say, by language (BCP 47), in the order in which languages are offered. */
export type Catalogues = ReadonlyMap<string, Messages>

/** Every language of the network. One that is missing, or lacks a key, does not compile. */
const SPOKEN = { en } as const satisfies Record<string, Messages>

/** A language that the interface speaks. */
export type InterfaceLanguage = keyof typeof SPOKEN

/** The catalogues that ship with the program. */
export const CATALOGUES: Catalogues = new Map(Object.entries(SPOKEN))
