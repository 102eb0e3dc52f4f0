import { getDomain } from 'tldts'

const isLocal = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost')

/** A domain under which one registers names, or the host itself where there is none: an address of the network, a name without dots. */
const siteOf = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host

/**
 * Whether two origins are one site to a browser, so that the cookies of one go with what the other's pages ask (HTML, "same site"): one
 * scheme, and one domain under which names are registered, by the Public Suffix List. Ports do not matter. Only this machine may do without TLS.
 */
export const isSameSite = (one: string, other: string): boolean => {
  const [a, b] = [new URL(one), new URL(other)]
  if (a.protocol !== b.protocol || (a.protocol !== 'https:' && !(isLocal(a.hostname) && isLocal(b.hostname)))) return false
  return siteOf(a.hostname) === siteOf(b.hostname)
}
