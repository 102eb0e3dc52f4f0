import { Secret } from '#kernel'

/** Where an S3-compatible store is, and as whom it is asked. */
export type StoreAddress = {
  /** `https://s3.example.org` */
  readonly origin: string
  readonly bucket: string
  /** Before every key: empty, or ending with a slash. */
  readonly prefix: string
  readonly region: string
  /** Where the address names them; else they stand in settings of their own. */
  readonly keys: StoreKeys | undefined
}

/** With the keys, wherever they were named. */
export type FileStore = Omit<StoreAddress, 'keys'> & { readonly keys: StoreKeys }

export type StoreKeys = { readonly id: string; readonly secret: Secret }

const SCHEMES = new Map([['s3:', 'https:'], ['s3+http:', 'http:'], ['https:', 'https:'], ['http:', 'http:']])
// As S3 names buckets; and keys that need no escape in an address.
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const PREFIX = /^(?:[A-Za-z0-9_.-]+\/)*$/
const REGION = /^[a-z0-9-]{2,40}$/

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/**
 * Reads `s3://KEY:SECRET@host/bucket/prefix?region=eu-central-1`: over TLS, `s3+http://` without. Key and secret are escaped as in every
 * address (`/` is `%2F`). With `https://` or `http://` it is the same. `undefined`: it is none.
 */
export const parseStoreAddress = (text: string): StoreAddress | undefined => {
  const scheme = SCHEMES.get(/^[a-z0-9+]+:/.exec(text)?.[0] ?? '')
  if (scheme === undefined) return undefined
  // Node reads host and port of schemes that it knows only.
  const address = text.replace(/^[a-z0-9+]+:/, scheme)
  if (!URL.canParse(address)) return undefined
  const { origin, pathname, searchParams, hash, username, password } = new URL(address)
  const [, bucket = '', ...rest] = pathname.split('/')
  const prefix = rest.filter((part) => part !== '').map((part) => `${part}/`).join('')
  const region = searchParams.get('region') ?? ''
  const [id, secret] = [decoded(username), decoded(password)]
  if (!BUCKET.test(bucket) || !PREFIX.test(prefix) || !REGION.test(region) || hash !== '' || [...searchParams.keys()].join() !== 'region') return undefined
  if (id === undefined || secret === undefined || (id === '') !== (secret === '')) return undefined
  return { origin, bucket, prefix, region, keys: id === '' ? undefined : { id, secret: new Secret(secret) } }
}
