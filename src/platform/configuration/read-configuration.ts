import { resolve } from 'node:path'
import { ok, refuse, type Result } from '#kernel'
import { isSameSite } from './same-site.ts'
import type { FileStore } from './store-address.ts'
import { DEMONSTRATION, SETTINGS, type Configuration, type SettingName } from './settings.ts'

export type Mistake = { readonly name: SettingName; readonly mustBe: string; readonly given: string }
export type ConfigurationRefusal = { readonly kind: 'configuration-invalid'; readonly mistakes: readonly Mistake[] }

/** What a mistake shows of the value given; an address with a password in it is not repeated. */
const shown = (name: SettingName, value: string): string => (HOLD_SECRETS.has(name) ? '[not shown]' : value.slice(0, 80))

const HOLD_SECRETS: ReadonlySet<SettingName> = new Set(['DATABASE_URL', 'SEARCH_URL', 'BLOBS_URL', 'BLOBS_KEY', 'BLOBS_SECRET'])

type KeysMistake = { readonly kind: 'keys-mistaken'; readonly name: SettingName; readonly mustBe: string }
const keysMistaken = (name: SettingName, mustBe: string) => refuse<KeysMistake>({ kind: 'keys-mistaken', name, mustBe })

/** The store of files with the keys to it, which stand in its address or in settings of their own: once, and both of them. */
const withKeys = ({ BLOBS_URL: address, BLOBS_KEY: id, BLOBS_SECRET: secret }: Pick<Configuration, 'BLOBS_URL' | 'BLOBS_KEY' | 'BLOBS_SECRET'>): Result<FileStore | undefined, KeysMistake> => {
  const isNamed = id !== '' || secret.reveal() !== ''
  if (address === undefined) return isNamed ? keysMistaken('BLOBS_URL', 'set where BLOBS_KEY and BLOBS_SECRET are') : ok(undefined)
  if (address.keys !== undefined) return isNamed ? keysMistaken('BLOBS_KEY', 'empty, with BLOBS_SECRET, where BLOBS_URL holds key and secret') : ok({ ...address, keys: address.keys })
  if (id === '') return keysMistaken('BLOBS_KEY', 'set with BLOBS_SECRET, or key and secret stand in BLOBS_URL')
  return secret.reveal() === '' ? keysMistaken('BLOBS_SECRET', 'set where BLOBS_KEY is') : ok({ ...address, keys: { id, secret } })
}

/**
 * Reads and checks every setting at once, so that all mistakes are told together. An empty variable is one that is not set.
 * `root`: where the demonstration's folder is looked for; a folder that is named is seen from where the caller stands.
 */
export const readConfiguration = (environment: Readonly<Record<string, string | undefined>>, root: string): Result<Configuration, ConfigurationRefusal> => {
  const mistakes: Mistake[] = []
  const read = Object.entries(SETTINGS).map(([key, setting]) => {
    // Object.entries forgets the type of keys.
    const name = key as SettingName
    const given = environment[name] || setting.standard
    const parsed = setting.read.safeParse(given)
    if (!parsed.success) mistakes.push({ name, mustBe: setting.mustBe, given: shown(name, given) })
    return [name, parsed.data]
  })
  if (mistakes.length > 0) return refuse({ kind: 'configuration-invalid', mistakes })
  // Each value was read by the setting of its name.
  const settings = Object.fromEntries(read) as Omit<Configuration, 'demonstrationFolder' | 'fileStore'>
  const fileStore = withKeys(settings)
  if (!fileStore.ok) {
    const { name, mustBe } = fileStore.refusal
    return refuse({ kind: 'configuration-invalid', mistakes: [{ name, mustBe, given: environment[name] ? '[not shown]' : '' }] })
  }
  const { DESK_ORIGIN, ORIGIN = `http://localhost:${settings.PORT}` } = settings
  if (DESK_ORIGIN !== undefined && !isSameSite(DESK_ORIGIN, ORIGIN)) {
    return refuse({ kind: 'configuration-invalid', mistakes: [{ name: 'DESK_ORIGIN', mustBe: `on the same site as the API, which is ${ORIGIN}: browsers keep its cookies and passkeys from every other site`, given: shown('DESK_ORIGIN', DESK_ORIGIN) }] })
  }
  const demonstration = resolve(root, DEMONSTRATION)
  const DATA = environment['DATA'] ? resolve(settings.DATA) : demonstration
  return ok({ ...settings, DATA, fileStore: fileStore.value, demonstrationFolder: DATA === demonstration })
}
