/**
 * Whether a request that changes something comes from a page of ours: every browser says in `Origin` whose page asks (Fetch, section 3.2),
 * and newer ones in `Sec-Fetch-Site` how far off it is. Without a word on it the request is not ours. `host`: as the browser named us;
 * `others`: further origins of ours, such as the desk's own.
 */
export const isSameOrigin = (headers: Headers, others: readonly string[]): boolean => {
  const origin = headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  if (others.includes(origin)) return headers.get('sec-fetch-site') !== 'cross-site'
  return new URL(origin).host === headers.get('host') && (headers.get('sec-fetch-site') ?? 'same-origin') === 'same-origin'
}
