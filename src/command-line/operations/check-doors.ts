import type { Configuration } from '#platform/configuration'
import { USUAL_ATTEMPTS } from '#platform/authentication'
import { USUAL_SPARING } from '#web/http'
import type { Check } from './check.ts'

/** By what name one comes in, and how often one address may try. */
export const checkDoors = ({ ORIGIN, DESK_ORIGIN, PORT, RATE_LIMIT, TRUSTED_PROXIES }: Pick<Configuration, 'ORIGIN' | 'DESK_ORIGIN' | 'PORT' | 'RATE_LIMIT' | 'TRUSTED_PROXIES'>): readonly Check[] => {
  const address = ORIGIN ?? `http://localhost:${PORT}, or an address in its place; ORIGIN names another`
  const perMinute = RATE_LIMIT === 0 ? 'no limit on requests' : `${RATE_LIMIT} requests a minute`
  return [
    { check: 'address', well: true, found: `staff sign in at ${DESK_ORIGIN === undefined ? address : `${DESK_ORIGIN}, the server at ${address}`}` },
    {
      check: 'limits',
      // We speak no TLS: whoever has it has a proxy, and without its name everybody has the proxy's address.
      well: ORIGIN?.startsWith('https:') !== true || TRUSTED_PROXIES.length > 0,
      found: `one address: ${perMinute}; whatever RATE_LIMIT says, each step of signing in ${USUAL_ATTEMPTS.most} times in ${USUAL_ATTEMPTS.seconds} seconds, and ${USUAL_SPARING.requests} requests to sign in or join in ${USUAL_SPARING.seconds / 60} minutes`,
      advice: 'name-proxies',
    },
  ]
}
