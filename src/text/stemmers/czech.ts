export const stemCzech = (word: string): string => word
