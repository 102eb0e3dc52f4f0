import type { en } from './en.ts'

/** Everything the desk says, in one language. English is the measure: a catalogue that lacks a key does not compile. */
export type Messages = typeof en
