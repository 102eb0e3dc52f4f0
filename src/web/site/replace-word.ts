const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A question with a word of it replaced, wherever it stands as a whole word, in any case. */
export const replaceWord = (question: string, word: string, better: string): string =>
  question.replace(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped(word)}(?![\\p{L}\\p{M}\\p{N}])`, 'giu'), () => better)
