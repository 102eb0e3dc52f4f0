export const stemDutch = (word: string): string => word
