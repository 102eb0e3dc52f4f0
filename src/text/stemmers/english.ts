export const stemEnglish = (word: string): string => word
