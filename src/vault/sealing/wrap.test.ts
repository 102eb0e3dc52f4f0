import { expect, test } from 'vitest'
import { equalBytes, randomBytes, utf8 } from '../bytes/bytes.ts'
import { flipBit, refusalOf, valueOf } from '../testing.ts'
import { identityOfSeed, randomIdentity, recipientOf, seedOfIdentity } from './age-identity.ts'
import { isHybridRecipient } from './age-recipient.ts'
import type { ContextOf } from './context.ts'
import { isSigned, publicKeyOf, sign } from './signing.ts'
import { unwrapKey, wrapKey } from './wrap.ts'

const PLACE: ContextOf<'epoch-key'> = { type: 'epoch-key', organisation: 'org-1', group: 'group-1', epoch: 1, to: 'anna' }

test('a wrap opens for its reader, in its place', async () => {
  const identity = randomIdentity()
  const key = randomBytes(32)
  const wrapped = await wrapKey(await recipientOf(identity), PLACE, key)
  expect(valueOf(await unwrapKey(identity, PLACE, wrapped))).toEqual(key)
})

test('a wrap moved to another organisation, group, epoch or reader is refused', async () => {
  const identity = randomIdentity()
  const wrapped = await wrapKey(await recipientOf(identity), PLACE, randomBytes(32))
  for (const other of [{ organisation: 'org-2' }, { group: 'group-2' }, { epoch: 2 }, { to: 'boris' }]) {
    expect(refusalOf(await unwrapKey(identity, { ...PLACE, ...other }, wrapped))).toBe('wrong-place')
  }
})

test('a wrap for someone else, and one with a bit turned over anywhere, are refused', async () => {
  const identity = randomIdentity()
  const wrapped = await wrapKey(await recipientOf(identity), PLACE, randomBytes(32))
  expect(refusalOf(await unwrapKey(randomIdentity(), PLACE, wrapped))).toBe('age-file-refused')
  // Every 97th bit: an age file of this size has some 16,000, and each try costs an ML-KEM.
  for (let bit = 0; bit < wrapped.length * 8; bit += 97) expect((await unwrapKey(identity, PLACE, flipBit(wrapped, bit))).ok, `bit ${bit}`).toBe(false)
})

test('a wrap that holds less or more than a key is refused', async () => {
  const identity = randomIdentity()
  const recipient = await recipientOf(identity)
  for (const length of [0, 31, 33]) expect(refusalOf(await unwrapKey(identity, PLACE, await wrapKey(recipient, PLACE, randomBytes(length))))).toBe('wrong-place')
})

test('hybrid identities come from a seed and give it back; recipients are known by their form', async () => {
  const seed = randomBytes(32)
  const identity = identityOfSeed(seed)
  expect(identity.reveal()).toMatch(/^AGE-SECRET-KEY-PQ-1/)
  expect(seedOfIdentity(identity)).toEqual(seed)
  const recipient = await recipientOf(identity)
  expect(isHybridRecipient(recipient)).toBe(true)
  for (const wrong of [`${recipient}q`, recipient.slice(0, -1), 'age1qqqq', '', 'age1yt3tfqlfrwdwx0z0ynwplcr6qxcxfaqycuprpmy89nr83ltx74tqdpszlw']) expect(isHybridRecipient(wrong)).toBe(false)
})

test('a signature counts for its label, its bytes and its key alone', async () => {
  const seed = randomBytes(32)
  const [key, other, bytes] = [await publicKeyOf(seed), await publicKeyOf(randomBytes(32)), utf8('what was signed')]
  const signature = await sign(seed, 'log-entry', bytes)
  expect(await isSigned(key, 'log-entry', bytes, signature)).toBe(true)
  expect(await isSigned(key, 'roster', bytes, signature)).toBe(false)
  expect(await isSigned(other, 'log-entry', bytes, signature)).toBe(false)
  expect(await isSigned(key, 'log-entry', utf8('what was not'), signature)).toBe(false)
  const flipped = await Promise.all(Array.from({ length: 512 }, (_, bit) => isSigned(key, 'log-entry', bytes, flipBit(signature, bit))))
  expect(flipped.some(Boolean)).toBe(false)
  expect(equalBytes(signature, await sign(seed, 'log-entry', bytes))).toBe(true)
})
