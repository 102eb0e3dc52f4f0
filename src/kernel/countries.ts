/** A country by its ISO 3166-1 alpha-2 code, in capitals. `XK` (Kosovo, user-assigned) is accepted as CLDR has it. */
export type CountryCode = string & { readonly __country: true }

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
// CLDR also names groupings and test codes that are no country.
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'])

/** Reads a country code in any case. `undefined` when no such country is known. */
export const parseCountryCode = (text: string): CountryCode | undefined => {
  const code = text.trim().toUpperCase()
  if (!/^[A-Z]{2}$/.test(code) || NOT_COUNTRIES.has(code) || regions.of(code) === undefined) return undefined
  // Checked against CLDR just above.
  return code as CountryCode
}
