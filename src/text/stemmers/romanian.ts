export const stemRomanian = (word: string): string => word
