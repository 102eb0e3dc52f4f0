import { isIP } from 'node:net'

/**
 * Where pages of ours come from. `origins`: as browsers call this installation, where it has been told; empty where it has not. `desk`: the
 * desk's own origin, where it is served from elsewhere.
 */
export type OurOrigins = { readonly origins: readonly string[]; readonly desk?: string | undefined }

/**
 * Whether a host name, as a browser writes it, leads to where it says whoever asks: this very machine by its name, or an address. Any other name belongs to
 * somebody who may point it at us for a moment (DNS rebinding), and then the name in `Host` is theirs.
 */
const isNobodysName = (hostname: string): boolean => hostname === 'localhost' || hostname.endsWith('.localhost') || isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0

/** The same of a `Host` header, with or without a port. */
export const isNobodysHost = (host: string | undefined): boolean => host !== undefined && URL.canParse(`http://${host}`) && isNobodysName(new URL(`http://${host}`).hostname)

/**
 * Whether a request that changes something comes from a page of ours: every browser says in `Origin` whose page asks (Fetch, section 3.2),
 * and newer ones in `Sec-Fetch-Site` how far off it is. Without a word on it the request is not ours. An installation that was told its origin believes that one
 * and its desk's. One that was not believes a page under the host name that the request came to, if that is nobody's: `localhost`, an address.
 */
export const isSameOrigin = (headers: Headers, { origins, desk }: OurOrigins): boolean => {
  const origin = headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  if (origin === desk || origins.includes(origin)) return headers.get('sec-fetch-site') !== 'cross-site'
  if (origins.length > 0) return false
  const { host, hostname } = new URL(origin)
  return host === headers.get('host') && isNobodysName(hostname) && (headers.get('sec-fetch-site') ?? 'same-origin') === 'same-origin'
}
