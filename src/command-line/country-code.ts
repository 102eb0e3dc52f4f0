import { InvalidArgumentError } from 'commander'
import { parseCountryCode, type CountryCode } from '#kernel'

/** Reads a country from the command line. */
export const countryCode = (text: string): CountryCode => {
  const country = parseCountryCode(text)
  if (country === undefined) throw new InvalidArgumentError('No such country. Use two letters: BG, UA.')
  return country
}
