export const stemUkrainian = (word: string): string => word
