import type { LegalFact } from '../../legal-fact.ts'

/** Something that a country's law says, and how far it can be relied on. */
export type LawLine = { readonly country: string; readonly says: string; readonly fact: LegalFact }

/** What is said of these countries, in their order. */
export const factsFor = <L extends Pick<LawLine, 'country'>>(lines: readonly L[], countries: readonly string[]): readonly L[] => countries.flatMap((country) => lines.filter((line) => line.country === country))
