import { analyse } from '#text'

/** What is left of a label when case, marks and punctuation are set aside: labels with the same key are the same label. Empty without a word. */
export const foldLabel = (text: string): string =>
  analyse(text)
    .map(({ token }) => token)
    .join(' ')
