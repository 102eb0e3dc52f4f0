import type { Secret } from '#kernel'
import { cookieMarkOf } from './derived.ts'

/**
 * How the names of an installation's cookies begin. Browsers keep cookies by host name and do not look at the port: were the names the same everywhere, two
 * installations on one host would put each other's people out.
 */
export const cookiePrefixOf = (secret: Secret): string => `waystation-${cookieMarkOf(secret)}`

/** The name of the cookie that holds a session, as a browser sends it. */
export const sessionCookieOf = (secret: Secret, origin: string): string => `${origin.startsWith('https:') ? '__Secure-' : ''}${cookiePrefixOf(secret)}.session_token`

/** Of the cookies that a browser sent, the one of that name, with or without the prefix that says it came over TLS. */
export const onlyCookie = (cookies: string | undefined, prefix: string, name: string): string | undefined =>
  cookies?.split(';').map((cookie) => cookie.trim()).find((cookie) => cookie.startsWith(`${prefix}.${name}=`) || cookie.startsWith(`__Secure-${prefix}.${name}=`))
