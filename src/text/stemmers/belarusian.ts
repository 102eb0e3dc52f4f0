export const stemBelarusian = (word: string): string => word
