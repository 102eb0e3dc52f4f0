import { isIP } from 'node:net'
import { z } from 'zod'
import { Secret } from '#kernel'
import { parseStoreAddress, type FileStore } from './store-address.ts'

/** One setting: how it is read, and how the README's table tells of it. */
type Setting<T extends z.ZodType> = { readonly read: T; readonly standard: string; readonly means: string; readonly mustBe: string }

const setting = <T extends z.ZodType>(standard: string, means: string, mustBe: string, read: T): Setting<T> => ({ standard, means, mustBe, read })

const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d{1,9}$/).transform(Number).pipe(z.number().min(least).max(most))

const addressOrNetwork = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  return version !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
}

const proxies = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== ''))
  .refine((parts) => parts.every(addressOrNetwork))

/** Name and password in an address, escaped as they must be there: a `%` by itself is none. */
const isEscaped = (text: string): boolean => {
  const { username, password } = new URL(text)
  try {
    decodeURIComponent(`${username}:${password}`)
    return true
  } catch {
    return false
  }
}

/** An address without a path, as browsers write origins. */
const origin = z
  .string()
  .refine((text) => text === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text))
  .transform((text) => (text === '' ? undefined : text))

/** Where the demonstration lies, seen from the project's root. */
export const DEMONSTRATION = './data/demo'

/** Every environment variable that Waystation knows. */
export const SETTINGS = {
  DATA: setting(DEMONSTRATION, 'folder for everything that is kept', 'the path of a folder', z.string().min(1)),
  PORT: setting('4100', 'port of the site; 0 takes any free one', 'a whole number from 0 to 65535', wholeNumber(0, 65_535)),
  HOST: setting('localhost', 'address to listen on; only this machine unless changed', 'a host name or an IP address', z.string().regex(/^[A-Za-z0-9.:-]+$/)),
  ORIGIN: setting(
    '',
    'address at which browsers reach this installation, where that is not this machine by its name `localhost` or by an address: staff sign in under no other',
    'empty, or an address without a path, like https://waystation.example.org',
    origin,
  ),
  DESK_ORIGIN: setting(
    '',
    'address from which the desk is served, where that is another one',
    'empty, or an address of the same site as ORIGIN, like https://desk.example.org beside https://waystation.example.org',
    origin,
  ),
  DATABASE_URL: setting(
    '',
    'PostgreSQL 15 or later, instead of the embedded database',
    'empty, or an address like postgres://user:password@host:5432/name',
    z.string().refine((text) => text === '' || /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text)).transform((text) => (text === '' ? undefined : new Secret(text))),
  ),
  SEARCH_URL: setting(
    '',
    'OpenSearch 2 or 3, instead of an index in DATA',
    'empty, or an address like https://user:password@search.example.org:9200 (in the password / is %2F, % is %25)',
    z.string().refine((text) => text === '' || (/^https?:\/\/[^?#]+$/.test(text) && URL.canParse(text) && isEscaped(text))).transform((text) => (text === '' ? undefined : new Secret(text))),
  ),
  BLOBS_URL: setting(
    '',
    'S3-compatible store for files, instead of a folder in DATA',
    'empty, or an address like s3://KEY:SECRET@s3.example.org/bucket?region=eu-central-1 (in key and secret / is %2F, + is %2B); https://s3.example.org/bucket?region=eu-central-1 where BLOBS_KEY and BLOBS_SECRET are set',
    z.string().transform((text, context) => {
      const address = text === '' ? undefined : parseStoreAddress(text)
      if (text !== '' && address === undefined) context.addIssue({ code: 'custom' })
      return address
    }),
  ),
  BLOBS_KEY: setting('', 'key for BLOBS_URL, where it does not stand there', 'empty, or the name of a key, without spaces', z.string().regex(/^\S*$/)),
  BLOBS_SECRET: setting('', 'the secret that belongs to BLOBS_KEY', 'empty, or a secret without spaces', z.string().regex(/^\S*$/).transform((text) => new Secret(text))),
  BLOBS_CACHE_MB: setting('2000', 'disk space for copies of files that lie at BLOBS_URL, megabytes', 'a whole number from 100 to 10000000', wholeNumber(100, 10_000_000)),
  TRUSTED_PROXIES: setting('', 'proxies whose X-Forwarded-For is believed', 'addresses or networks, parted by commas: 10.0.0.1, 192.168.0.0/16', proxies),
  RATE_LIMIT: setting('600', 'requests a minute from one address; 0 sets no limit. Signing in and joining keep limits of their own', 'a whole number from 0 to 1000000', wholeNumber(0, 1_000_000)),
  SOURCE_URL: setting(
    '',
    'where the source code of this very version is published, if not here',
    'empty, or an address like https://code.example.org/waystation',
    z.string().refine((text) => text === '' || (/^https?:\/\//.test(text) && URL.canParse(text))).transform((text) => (text === '' ? undefined : text)),
  ),
  SITE_URL: setting(
    '',
    'where the world finds the site: search engines and browsers are told whole addresses',
    'empty, or an address like https://library.example.org',
    z.string().refine((text) => text === '' || (/^https?:\/\/[^/]+\/?$/.test(text) && URL.canParse(text))).transform((text) => (text === '' ? undefined : new URL(text).origin)),
  ),
  LOG_LEVEL: setting('info', 'how much is logged', 'debug, info, warn or error', z.enum(['debug', 'info', 'warn', 'error'])),
  MAX_FILE_MB: setting('200', 'largest file taken into the library, megabytes', 'a whole number from 1 to 4000', wholeNumber(1, 4000)),
  DISK_RESERVE_MB: setting('64', 'free disk space that imports leave alone, megabytes; beside the embedded database never less than 40', 'a whole number from 0 to 1000000', wholeNumber(0, 1_000_000)),
  CLAMD: setting('', 'ClamAV, which looks at every file that comes in', 'empty, the path of a socket, or host:port', z.string().refine((text) => text === '' || /^\/./.test(text) || /^\[?[A-Za-z0-9.:-]+\]?:\d{1,5}$/.test(text)).transform((text) => (text === '' ? undefined : text))),
  PICTURES_MB: setting('500', 'disk space for pictures of pages, megabytes; they are drawn again when they are gone', 'a whole number from 10 to 1000000', wholeNumber(10, 1_000_000)),
  READER_STALL_SECONDS: setting('20', 'how long a file may give no page before its reader is ended', 'a whole number from 1 to 3600', wholeNumber(1, 3600)),
  READER_TOTAL_SECONDS: setting('1800', 'how long one file may take in all', 'a whole number from 1 to 86400', wholeNumber(1, 86_400)),
  READER_MEMORY_MB: setting('600', 'resident memory at which a reader is ended, megabytes', 'a whole number from 150 to 8000', wholeNumber(150, 8000)),
} as const

export type SettingName = keyof typeof SETTINGS

/** The settings, read. `DATA` is absolute; `fileStore`: where files lie, if not there; `demonstrationFolder` tells that it is the one that the demonstration has unless another is named. */
export type Configuration = { readonly [Name in SettingName]: z.output<(typeof SETTINGS)[Name]['read']> } & { readonly fileStore: FileStore | undefined; readonly demonstrationFolder: boolean }
