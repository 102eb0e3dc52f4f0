const [BEGINS, ENDS] = ['\u2068', '\u2069']

/** A name within a sentence: written in its own direction, and without turning what stands around it (Unicode Standard Annex 9, isolates). */
export const inItsOwnDirection = (name: string): string => `${BEGINS}${name}${ENDS}`
