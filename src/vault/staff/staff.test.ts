import { expect, test } from 'vitest'
import { randomBytes } from '../bytes/bytes.ts'
import { generatePassphrase } from '../passphrase/generate-passphrase.ts'
import { flipBit, refusalOf, seeded, valueOf } from '../testing.ts'
import { generateStaffKeys, publicKeysOf } from './staff-keys.ts'
import { addPasskey, keepSecret, unlock, unlockByPasskey } from './staff-secret.ts'

const PLACE = { organisation: 'org-1', staff: 'anna' }

const aSecret = () => ({ ...generateStaffKeys(), rootFingerprint: randomBytes(32) })

test('a secret opens with its passphrase, with its root in it, and shows the server only what it should see', async () => {
  const [secret, phrase] = [aSecret(), generatePassphrase()]
  const { kept, authentication } = await keepSecret(PLACE, secret, phrase)
  const unlocked = valueOf(await unlock(PLACE, kept.passphrase, phrase))
  expect(unlocked.secret.identity.reveal()).toBe(secret.identity.reveal())
  expect(unlocked.secret.seed).toEqual(secret.seed)
  expect(unlocked.secret.rootFingerprint).toEqual(secret.rootFingerprint)
  expect(unlocked.authentication.reveal()).toBe(authentication.reveal())
  expect(await publicKeysOf(unlocked.secret)).toEqual(await publicKeysOf(secret))
})

test('another passphrase, somebody else, another organisation, a weaker derivation, another salt, a bit turned over', async () => {
  const [secret, phrase] = [aSecret(), generatePassphrase()]
  const { kept } = await keepSecret(PLACE, secret, phrase)
  const { passphrase } = kept
  expect(refusalOf(await unlock(PLACE, passphrase, generatePassphrase()))).toBe('wrong-key')
  expect(refusalOf(await unlock({ ...PLACE, staff: 'boris' }, passphrase, phrase))).toBe('envelope-refused')
  expect(refusalOf(await unlock({ ...PLACE, organisation: 'org-2' }, passphrase, phrase))).toBe('envelope-refused')
  expect(refusalOf(await unlock(PLACE, { ...passphrase, kdf: 'argon2id-0' }, phrase))).toBe('unknown-kdf-version')
  expect(refusalOf(await unlock(PLACE, { ...passphrase, salt: randomBytes(16) }, phrase))).toBe('wrong-key')
  const sealed = flipBit(passphrase.sealed, seeded(3).below(passphrase.sealed.length * 8))
  expect((await unlock(PLACE, { ...passphrase, sealed }, phrase)).ok).toBe(false)
})

test('a passkey opens the same secret beside the passphrase, never instead of it', async () => {
  const [secret, phrase, prf] = [aSecret(), generatePassphrase(), randomBytes(32)]
  const { kept } = await keepSecret(PLACE, secret, phrase)
  const both = await addPasskey(PLACE, kept, secret, { credential: 'phone', salt: randomBytes(32), prf })
  expect(both.passphrase).toBe(kept.passphrase)
  const [passkey] = both.passkeys
  if (!passkey) throw new Error('a passkey')
  expect(valueOf(await unlockByPasskey(PLACE, passkey, prf)).seed).toEqual(secret.seed)
  expect(refusalOf(await unlockByPasskey(PLACE, passkey, randomBytes(32)))).toBe('wrong-key')
  expect(refusalOf(await unlockByPasskey(PLACE, { ...passkey, credential: 'other' }, prf))).toBe('wrong-key')
  expect(refusalOf(await unlockByPasskey({ ...PLACE, staff: 'boris' }, passkey, prf))).toBe('envelope-refused')
  const again = await addPasskey(PLACE, both, secret, { credential: 'phone', salt: randomBytes(32), prf: randomBytes(32) })
  expect(again.passkeys).toHaveLength(1)
  const changed = await keepSecret(PLACE, secret, generatePassphrase(), again.passkeys)
  expect(changed.kept.passkeys).toEqual(again.passkeys)
})
