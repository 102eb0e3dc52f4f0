import { parseCountryCode, type CountryCode } from '#kernel'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Every country that can be chosen. Codes that have been given up lead to those that took their place, and are left out. */
export const COUNTRIES: readonly CountryCode[] = LETTERS.flatMap((one) => LETTERS.map((other) => `${one}${other}`)).flatMap((text) => {
  const code = parseCountryCode(text)
  return code !== undefined && new Intl.Locale(`und-${code}`).region === code ? [code] : []
})
