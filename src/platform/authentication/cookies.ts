/** How the names of our cookies begin. */
export const COOKIE_PREFIX = 'waystation'

/** Of the cookies that a browser sent, the one of that name, with or without the prefix that says it came over TLS. */
export const onlyCookie = (cookies: string | undefined, name: string): string | undefined =>
  cookies?.split(';').map((cookie) => cookie.trim()).find((cookie) => cookie.startsWith(`${COOKIE_PREFIX}.${name}=`) || cookie.startsWith(`__Secure-${COOKIE_PREFIX}.${name}=`))
