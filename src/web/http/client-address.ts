import { BlockList, isIP } from 'node:net'
import { ok, refuse, type Result } from '#kernel'

/** Addresses whose word on whom they forward for is believed. */
export type TrustedProxies = { readonly holds: (address: string) => boolean }

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6')

/**
 * Reads a list of addresses and CIDR ranges: `10.0.0.0/8`, `::1`.
 * Refuses the first entry that is neither, so that a slip of the pen is not taken for trust in nobody.
 */
export const parseTrustedProxies = (entries: readonly string[]): Result<TrustedProxies, { readonly kind: 'proxy-not-understood'; readonly entry: string }> => {
  const list = new BlockList()
  for (const entry of entries.map((one) => one.trim()).filter((one) => one !== '')) {
    const [address = '', bits, ...more] = entry.split('/')
    const widest = isIP(address) === 4 ? 32 : 128
    const prefix = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN
    if (isIP(address) === 0 || more.length > 0 || !(prefix <= widest)) return refuse({ kind: 'proxy-not-understood', entry })
    list.addSubnet(address, prefix, familyOf(address))
  }
  return ok({ holds: (address) => isIP(address) !== 0 && list.check(address, familyOf(address)) })
}

/** One spelling for an address: without port, brackets and zone, and IPv4 as IPv4 even when it arrived inside IPv6. `undefined` when it is none. */
const plainAddress = (text: string): string | undefined => {
  const trimmed = text.trim()
  const bare = /^\[(.*)\](?::\d+)?$/.exec(trimmed)?.[1] ?? (/^[\d.]+:\d+$/.test(trimmed) ? trimmed.slice(0, trimmed.indexOf(':')) : trimmed)
  const [address = ''] = bare.split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
  return isIP(mapped) === 0 ? undefined : mapped
}

/**
 * The address of the client: the socket's, or, when that is a trusted proxy, the rightmost one in `X-Forwarded-For` that no trusted proxy has.
 * What stands further left was written by strangers. Reading stops at anything that is not an address.
 */
export const clientAddress = (socketAddress: string | undefined, forwardedFor: string | undefined, proxies: TrustedProxies): string => {
  let address = plainAddress(socketAddress ?? '') ?? 'unknown'
  const forwarded = forwardedFor?.split(',') ?? []
  while (proxies.holds(address)) {
    const before = plainAddress(forwarded.pop() ?? '')
    if (before === undefined) return address
    address = before
  }
  return address
}

/** The first 64 bits of an IPv6 address, which is what one household or office has; an IPv4 address whole. */
export const networkOf = (address: string): string => {
  if (isIP(address) !== 6) return address
  // The URL parser writes IPv6 in one canonical way (RFC 5952), IPv4 tails included.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0')
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`
}

/** Does this address belong to the machine itself? */
export const isLoopback = (socketAddress: string | undefined): boolean => {
  const address = plainAddress(socketAddress ?? '')
  return address === '::1' || address?.startsWith('127.') === true
}
