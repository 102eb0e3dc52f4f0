export const stemBulgarian = (word: string): string => word
