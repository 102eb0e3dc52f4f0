export const stemMacedonian = (word: string): string => word
