import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { activeMember, hashOfEntry, readLog } from '#vault/envelope'
import { openKeyRing, readPassphrase, unlock } from '#vault/open'
import { demonstrationStaff } from '../../src/roof/demonstration-staff.ts'
import { ROOT } from '../test/tool.ts'
import { DEMONSTRATION_VAULT } from '../../src/roof/demonstration-vault.ts'

const FOLDER = join(ROOT, 'examples/vault')

const vaults = readdirSync(FOLDER).map((file) => ({ slug: file.replace('.json', ''), vault: DEMONSTRATION_VAULT.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))) }))
const people = demonstrationStaff(join(ROOT, 'examples'))

test('everybody invented has keys, and can type their passphrase at the desk', () => {
  expect(vaults.flatMap(({ vault }) => vault.staff.map(({ signInName }) => signInName)).toSorted()).toEqual(people.map(({ signInName }) => signInName).toSorted())
  for (const { passphrase } of people) expect(readPassphrase(passphrase).ok, passphrase).toBe(true)
})

test('the log of each organisation with two people holds, and the group opens to both; one of them proves it by their passphrase', async () => {
  const founded = vaults.filter(({ vault }) => vault.log.length > 0)
  expect(founded.length).toBeGreaterThan(5)
  for (const { vault } of founded) {
    const [first] = vault.log
    if (!first) throw new Error('a log has a first entry')
    const log = await readLog(vault.log, await hashOfEntry(first.body))
    if (!log.ok) throw new Error(log.refusal.kind)
    for (const { keys } of vault.staff) expect(activeMember(log.value, keys.staff)?.recipient).toBe(keys.recipient)
  }
  const [{ vault } = { vault: undefined }] = founded
  const [somebody] = vault?.staff ?? []
  const passphrase = readPassphrase(people.find(({ signInName }) => signInName === somebody?.signInName)?.passphrase ?? '')
  if (!vault || !somebody || !passphrase.ok) throw new Error('somebody who signs in')
  const { staff, kdf, salt, sealedSecret } = somebody.keys
  const unlocked = await unlock({ organisation: vault.organisation, staff }, { kdf, salt, sealed: sealedSecret }, passphrase.value)
  if (!unlocked.ok) throw new Error(unlocked.refusal.kind)
  expect(unlocked.value.authentication.reveal()).toBe(somebody.authenticationKey)
  const log = await readLog(vault.log, unlocked.value.secret.rootFingerprint)
  const [epoch] = vault.epochs
  const wrap = epoch?.wraps.find(({ to }) => to === staff)
  if (!log.ok || !epoch || !wrap) throw new Error('a log, an epoch and a wrap')
  expect((await openKeyRing(log.value, epoch.group, staff, unlocked.value.secret.identity, { epoch: epoch.epoch, wrapped: wrap.wrapped, older: new Map() })).ok).toBe(true)
})
