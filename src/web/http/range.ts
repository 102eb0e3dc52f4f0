/** What to send of a file: all of it, a part (`end` inclusive), or nothing because the part lies beyond its end. */
export type Wanted = 'whole' | 'unsatisfiable' | { readonly start: number; readonly end: number }

// A position needs no more digits than the largest safe integer has.
const ONE_RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/

/**
 * Reads a `Range` header for a file of `size` bytes (RFC 9110, section 14). One range is honoured; several, another unit
 * or nonsense are answered with the whole file, as the RFC allows.
 */
export const readRange = (header: string | undefined, size: number): Wanted => {
  const [, first = '', last = ''] = ONE_RANGE.exec(header?.replaceAll(' ', '') ?? '') ?? []
  if (first === '' && last === '') return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return 'whole'
  return start >= size ? 'unsatisfiable' : { start, end }
}
