export const stemGerman = (word: string): string => word
