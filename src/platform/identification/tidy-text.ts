/** Web and mail addresses, and whatever holds a digit: they are in no language. */
const WORDLESS = /\S*(?:\/\/|www\.|@|\p{N})\S*/gu

/** The words of an excerpt as the engines like them: NFC, lower case, one line. */
export const tidyText = (raw: string): string =>
  raw
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replaceAll(WORDLESS, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}.,;:!?'’ʼ-]+/gu, ' ')
    .trim()
