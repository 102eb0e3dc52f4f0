/**
 * Numbers and addresses at which nobody can be reached. Great Britain (Ofcom: 07700 900000 to 900999) and France (Arcep: 06 39 98) keep numbers for films; elsewhere a number begins with zeros,
 * which no country gives out. Mail goes to domains that are kept for examples (RFC 2606).
 */
const DIALLING: Readonly<Record<string, string>> = { BY: '+375', BG: '+359', CZ: '+420', MK: '+389', MD: '+373', NL: '+31', PL: '+48', UA: '+380' }

const four = (number: number): string => String(number % 10_000).padStart(4, '0')

/** The telephone of client number `number`, of an office in a country. */
export const telephoneOf = (country: string, number: number): string => {
  if (number % 9 === 4) return `+44 7700 900${String(number % 1000).padStart(3, '0')}`
  if (number % 9 === 7) return `+33 6 39 98 ${four(number).slice(0, 2)} ${four(number).slice(2)}`
  return `${DIALLING[country] ?? '+00'} 00 ${String(Math.floor(number / 10_000)).padStart(3, '0')} ${four(number)}`
}

export const mailOf = (number: number): string => `invented.${four(number)}@post.example`
export const handleOf = (number: number): string => `@invented-${four(number)}.example`

/** Whether a number or address is one of those at which nobody can be reached. */
export const isReserved = (address: string): boolean =>
  /^\+44 7700 900\d{3}$/.test(address) || /^\+33 6 39 98 \d\d \d\d$/.test(address) || /^\+\d{2,3} 00 \d{3} \d{4}$/.test(address) || /^invented\.\d{4}@post\.example$/.test(address) || /^@invented-\d{4}\.example$/.test(address)
