const LONGEST = 24

/** Whether this is a number as people write it: digits, spaces and hyphens; `+` first or not at all; every parenthesis closed, none within another. */
export const isTelephoneNumber = (text: string): boolean =>
  text.length <= LONGEST && /[0-9]/.test(text) && /^\+?(?:[0-9 -]|\([0-9 -]*\))*$/.test(text)

// In Italy the zero belongs to the number, and is dialled from abroad too.
const ZERO_AT_HOME = /^((?:\+|00) ?(?!39)[0-9][0-9 -]*)\( *0 *\)/

/**
 * A number as a telephone dials it, for a link: the leading `+` and the digits. A `(0)` after a country code is for calls within the country
 * and falls away: `+49 (0)30 123` is `+4930123`, `030 123` is `030123`.
 */
export const dialled = (number: string): string => {
  const written = number.trim()
  return (written.startsWith('+') ? '+' : '') + written.replace(ZERO_AT_HOME, '$1').replaceAll(/[^0-9]/g, '')
}
