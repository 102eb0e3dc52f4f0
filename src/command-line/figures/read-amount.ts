/** The most digits of an amount: beyond, sums leave the numbers that are exact. */
const MOST_DIGITS = 12

/**
 * Reads an amount in its smallest unit: "12.50" with two decimals is 1250. A comma will do for the point; nothing else may stand in it, neither a sign nor spaces
 * between thousands.
 * @returns `undefined` for what is no such amount
 */
export const readAmount = (text: string, decimals: number): number | undefined => {
  const [, whole, part = ''] = /^(\d+)(?:[.,](\d+))?$/u.exec(text) ?? []
  if (whole === undefined || part.length > decimals) return undefined
  const digits = `${whole}${part.padEnd(decimals, '0')}`.replace(/^0+(?=\d)/u, '')
  return digits.length > MOST_DIGITS ? undefined : Number(digits)
}

/** Writes what `readAmount` reads: 1250 with two decimals is "12.50". */
export const writeAmount = (value: number, decimals: number): string => {
  if (decimals === 0) return String(value)
  const digits = String(value).padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
