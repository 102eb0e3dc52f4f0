// No script, no frame, nothing from elsewhere, no style written into a page.
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** For files that came from outside: even if a browser opens one in place, it may do nothing. */
export const FILE_POLICY = "sandbox; default-src 'none'"

/** Headers that every answer carries, whatever it is. */
export const SECURITY_HEADERS = {
  'content-security-policy': PAGE_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

/** Puts them on an answer. A stricter policy that the answer already has, as files have, is kept. */
export const secure = (headers: Headers): void => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) if (!headers.has(name)) headers.set(name, value)
}
