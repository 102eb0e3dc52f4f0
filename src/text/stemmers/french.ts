export const stemFrench = (word: string): string => word
