/** Embeddings, overrides and isolates: an unclosed one turns round whatever stands after it. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu

/** The parts of a name in one line, for showing: without those that are missing, and without signs that would turn the next part round. */
export const joinedNames = (parts: readonly (string | undefined)[]): string => {
  let joined = ''
  for (const part of parts) {
    const shown = part?.replace(TURNING, '').trim() ?? ''
    if (shown !== '') joined += joined === '' ? shown : ` ${shown}`
  }
  return joined
}
