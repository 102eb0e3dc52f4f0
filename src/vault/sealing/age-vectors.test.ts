import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import * as vectors from 'cctv-age'
import { expect, test } from 'vitest'
import { Secret } from '#kernel'
import { bytesOf, type Bytes } from '../bytes/bytes.ts'
import { withIdentity, withPassphrase } from './age-file.ts'

// C2SP CCTV: a header of `key: value` lines, an empty line, the file.
const readVector = (name: string, vector: Uint8Array) => {
  const end = Buffer.from(vector).indexOf('\n\n')
  const lines = Buffer.from(vector.subarray(0, end)).toString().split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
  const all = (key: string) => lines.filter(([one]) => one === key).map(([, value]) => value)
  const [compressed, expected] = [all('compressed')[0], all('expect')[0]]
  const body = vector.subarray(end + 2)
  const file: Bytes = bytesOf(compressed === 'zlib' ? inflateSync(body) : body)
  return { name, file, expected, payload: all('payload')[0], identities: all('identity'), passphrases: all('passphrase'), armored: all('armored').length > 0 }
}

// Armour and files for several identities are never read here.
const ours = Object.entries(vectors)
  .map(([name, vector]) => readVector(name, vector))
  .filter(({ armored, identities, passphrases }) => !armored && identities.length + passphrases.length === 1)

test('there are vectors of every kind that is in use', () => {
  expect(ours.length).toBeGreaterThan(80)
  expect(new Set(ours.map(({ expected }) => expected))).toEqual(new Set(['success', 'no match', 'HMAC failure', 'header failure', 'payload failure']))
  expect(ours.some(({ identities }) => identities[0]?.startsWith('AGE-SECRET-KEY-PQ-1'))).toBe(true)
})

test.each(ours)('age test vector $name: $expected', async ({ file, expected, payload, identities, passphrases }) => {
  const [identity, passphrase] = [identities[0], passphrases[0]]
  const opened = identity === undefined ? await withPassphrase(new Secret(passphrase ?? ''), file) : await withIdentity(new Secret(identity), file)
  const found = opened.ok ? createHash('sha256').update(opened.value).digest('hex') : opened.refusal.kind
  expect(found).toBe(expected === 'success' ? payload : 'age-file-refused')
})
