import { expect, test } from 'vitest'
import type { CatalogueRefusal } from '#library'
import type { RestoreRefusal } from '#platform/backup'
import type { ControlRefusal } from '#platform/control'
import type { ListenRefusal } from '#web/http'
import type { HouseRefusal } from './house.ts'
import { ADVICE, BACKUP_REFUSALS, catalogueRefusal, configurationRefusal, controlRefusal, FILE_REASONS, fileReason, houseRefusal, listenRefusal, restoreRefusal } from './sentences.ts'

type Kinds<R extends { kind: string }> = { readonly [Kind in R['kind']]: Extract<R, { kind: Kind }> }

// One of each kind there is: a kind that is added and forgotten here does not compile.
const catalogue: Kinds<CatalogueRefusal> = {
  'catalogue-empty': { kind: 'catalogue-empty' },
  'catalogue-not-text': { kind: 'catalogue-not-text' },
  'catalogue-heading-broken': { kind: 'catalogue-heading-broken' },
  'catalogue-without-file-column': { kind: 'catalogue-without-file-column', columns: 'number, title' },
  'catalogue-column-repeated': { kind: 'catalogue-column-repeated', column: 'title' },
}

const house: Kinds<HouseRefusal> = {
  'folder-in-use': { kind: 'folder-in-use', folder: '/srv/waystation' },
  'folder-unusable': { kind: 'folder-unusable', folder: '/srv/waystation', code: 'EACCES' },
  'folder-path-too-long': { kind: 'folder-path-too-long', bytes: 120, most: 100 },
  'disk-full': { kind: 'disk-full' },
  'demonstration-asked-of-real-installation': { kind: 'demonstration-asked-of-real-installation' },
  'database-unreachable': { kind: 'database-unreachable', code: 'ECONNREFUSED' },
  'database-in-use': { kind: 'database-in-use' },
  'store-away': { kind: 'store-away', code: 'AuthorizationHeaderMalformed', region: 'eu-central-1' },
  'database-too-old': { kind: 'database-too-old', says: 'PostgreSQL 12 is too old.' },
  'database-from-later-version': { kind: 'database-from-later-version', says: 'The database was made by a later version.' },
}

const listen: Kinds<ListenRefusal> = {
  'port-in-use': { kind: 'port-in-use', port: 4100 },
  'port-not-allowed': { kind: 'port-not-allowed', port: 80 },
  'address-not-ours': { kind: 'address-not-ours', host: '10.0.0.1' },
}

const control: Kinds<ControlRefusal> = { 'server-stopped': { kind: 'server-stopped' }, 'store-away': { kind: 'store-away', code: 'SlowDown' }, 'server-fault': { kind: 'server-fault', reference: 'ab12' } }

const restored: Kinds<RestoreRefusal> = {
  'backup-not-found': { kind: 'backup-not-found' },
  'backup-unreadable': { kind: 'backup-unreadable', code: 'EACCES' },
  'backup-damaged': { kind: 'backup-damaged' },
  'backup-of-other-version': { kind: 'backup-of-other-version', schema: '0009-clients' },
  'installation-not-empty': { kind: 'installation-not-empty' },
  'disk-full': { kind: 'disk-full' },
}

const sentences: readonly (readonly [string, string])[] = [
  ...Object.entries(FILE_REASONS).map(([reason, say]) => [reason, say('12')] as const),
  ...Object.entries(catalogue).map(([kind, refusal]) => [kind, catalogueRefusal(refusal)] as const),
  ...Object.entries(house).map(([kind, refusal]) => [kind, houseRefusal(refusal)] as const),
  ...Object.entries(listen).map(([kind, refusal]) => [kind, listenRefusal(refusal)] as const),
  ...Object.entries(control).map(([kind, refusal]) => [kind, controlRefusal(refusal)] as const),
  ...Object.entries(restored).map(([kind, refusal]) => [kind, restoreRefusal(refusal)] as const),
  ...Object.entries(BACKUP_REFUSALS).map(([kind, sentence]) => [`backup ${kind}`, sentence] as const),
  ...Object.entries(ADVICE).map(([key, sentence]) => [`advice ${key}`, sentence] as const),
  ['catalogue-unreadable', catalogueRefusal({ kind: 'catalogue-unreadable', code: 'EACCES' })],
  ['configuration', configurationRefusal({ kind: 'configuration-invalid', mistakes: [{ name: 'PORT', given: 'x', mustBe: 'a number' }] })],
]

test.each(sentences)('%s is told in a calm and whole sentence', (_, sentence) => {
  expect(sentence).toMatch(/^[A-Z/].*\.$/su)
  expect(sentence).not.toMatch(/!|undefined|null|\(\)| {2}|""/)
})

test('what the system says of a file is put into words where there are any', () => {
  expect(fileReason('file-unreadable', 'ENOENT')).toBe('There is no such file.')
  expect(fileReason('file-unreadable', 'EIO')).toContain('(EIO)')
  expect(fileReason('document-withdrawn', '12')).toContain('Document 12 ')
  expect(catalogueRefusal({ kind: 'catalogue-unreadable', code: 'ENOENT' })).toBe('There is no such catalogue.')
})

test('several mistakes in the configuration are told together, a line each', () => {
  const mistakes = [{ name: 'PORT', given: 'x', mustBe: 'a number' }, { name: 'HOST', given: '', mustBe: 'a name' }] as const
  expect(configurationRefusal({ kind: 'configuration-invalid', mistakes }).split('\n')).toHaveLength(2)
})
