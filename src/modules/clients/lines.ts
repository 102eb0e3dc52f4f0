/** What stands in a text, line by line. */
const lines = (text: string | undefined): readonly string[] => (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** Each once: a choice that is written twice is one. */
export const linesOf = (text: string | undefined): readonly string[] => [...new Set(lines(text))]

/** In their order, and as many as they are: each is another word for a choice. */
export const translatedLines = (text: string | undefined): readonly string[] => lines(text)
