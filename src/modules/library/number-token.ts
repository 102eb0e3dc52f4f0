/** The word under which a document is found by its number: nothing that a text would hold. */
export const numberToken = (number: number | string): string => `documentnumber${number}`
