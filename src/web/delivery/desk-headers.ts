import { createHash } from 'node:crypto'

const IMPORT_MAP = /<script type="importmap">([\s\S]*?)<\/script>/

/** The page's only inline script: the map that carries the hashes of what is loaded. */
export const importMapOf = (page: string): string | undefined => IMPORT_MAP.exec(page)?.[1]

/**
 * What the desk's page may do; tried in Chromium.
 *
 * - `script-src`: files of its own host, and the import map by its hash. `'wasm-unsafe-eval'` is for Argon2id. It would be enough in the worker, but a
 *   worker that is started from checked bytes has no answer of its own that could carry a policy: it takes over the page's. It lets WebAssembly
 *   be compiled by script that runs already, and opens no way for text to become script: `eval` stays shut.
 * - `worker-src`: only from memory. A worker by address would be run unchecked; a service worker cannot be installed at all.
 * - `trusted-types`: one policy, made while the page loads, which lets through the worker's address and nothing else.
 * - `connect-src`: the API. `api`: its origin where it is not the page's own.
 */
export const deskPolicy = (page: string, api?: string): string => {
  const map = importMapOf(page)
  if (map === undefined) throw new Error('the desk\'s page has no import map')
  const hash = createHash('sha256').update(map).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}' 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `connect-src 'self'${api === undefined ? '' : ` ${api}`}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types waystation-worker',
  ].join('; ')
}

const OFF = [
  'accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope', 'hid', 'idle-detection',
  'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture', 'screen-wake-lock', 'serial', 'storage-access', 'usb',
  'window-management', 'xr-spatial-tracking',
]

/** Nothing of the machine, save passkeys. */
const PERMISSIONS = [...OFF.map((feature) => `${feature}=()`), 'publickey-credentials-create=(self)', 'publickey-credentials-get=(self)'].join(', ')

/** The headers of the desk's page, wherever it is served from. */
export const deskHeaders = (page: string, api?: string): Readonly<Record<string, string>> => ({
  'content-security-policy': deskPolicy(page, api),
  'permissions-policy': PERMISSIONS,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
})
