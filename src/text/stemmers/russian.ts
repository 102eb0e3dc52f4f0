export const stemRussian = (word: string): string => word
