export const stemPolish = (word: string): string => word
