import { argon2Sync } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import { expect, test } from 'vitest'
import { bytesOf, toHex, utf8, type Bytes } from '../bytes/bytes.ts'
import { seeded } from '../testing.ts'
import { hkdf } from './hkdf.ts'
import { isSignatureOf, publicKeyOf, signBytes } from './signing.ts'

const bytes = (text: string): Bytes => bytesOf(Buffer.from(text, 'hex'))

// RFC 5869, appendix A, test cases 1 to 3.
test.each([
  ['0b'.repeat(22), '000102030405060708090a0b0c', 'f0f1f2f3f4f5f6f7f8f9', '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865'],
  [
    Buffer.from(Array.from({ length: 80 }, (_, at) => at)).toString('hex'),
    Buffer.from(Array.from({ length: 80 }, (_, at) => 0x60 + at)).toString('hex'),
    Buffer.from(Array.from({ length: 80 }, (_, at) => 0xb0 + at)).toString('hex'),
    'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
  ],
  ['0b'.repeat(22), '', '', '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8'],
])('HKDF with SHA-256 as RFC 5869 has it (%#)', async (secret, salt, info, expected) => {
  expect(toHex(await hkdf(bytes(secret), bytes(salt), bytes(info), expected.length / 2))).toBe(expected)
})

// RFC 8032, section 7.1, tests 1 to 3.
test.each([
  ['9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', '', 'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'],
  ['4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', '72', '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'],
  ['c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7', 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025', 'af82', '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a'],
])('Ed25519 as RFC 8032 has it (%#)', async (seed, key, message, signature) => {
  expect(toHex(await publicKeyOf(bytes(seed)))).toBe(key)
  expect(toHex(await signBytes(bytes(seed), bytes(message)))).toBe(signature)
  expect(await isSignatureOf(bytes(key), bytes(message), bytes(signature))).toBe(true)
  expect(await isSignatureOf(bytes(key), bytes(`${message}00`), bytes(signature))).toBe(false)
})

test('what is no key signs nothing', async () => {
  expect(await isSignatureOf(bytes('00'), bytes(''), bytes('00'.repeat(64)))).toBe(false)
})

// The GCM specification of McGrew and Viega that NIST SP 800-38D took up, test cases 13, 14 and 16: AES-256.
test.each([
  ['00'.repeat(32), '00'.repeat(12), '', '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
  ['00'.repeat(32), '00'.repeat(12), '', '00'.repeat(16), 'cea7403d4d606b6e074ec5d3baf39d18', 'd0d1c8a799996bf0265b98b5d48ab919'],
  [
    'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308',
    'cafebabefacedbaddecaf888',
    'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
    '76fc6ece0f4e1768cddf8853bb2d551b',
  ],
])('AES-256-GCM as NIST has it (%#)', async (key, iv, additionalData, plain, cipher, tag) => {
  const ready = await crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt'])
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: bytes(iv), additionalData: bytes(additionalData) }, ready, bytes(plain))
  expect(Buffer.from(sealed).toString('hex')).toBe(cipher + tag)
})

// The reference implementation of RFC 9106 (phc-winner-argon2, src/test.c), Argon2id, version 0x13, one lane.
test.each([
  [2, 65536, 'password', 'somesalt', '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
  [2, 256, 'password', 'somesalt', '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
  [1, 65536, 'password', 'somesalt', 'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98'],
  [4, 65536, 'password', 'somesalt', '9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c'],
  [2, 65536, 'differentpassword', 'somesalt', '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde'],
  [2, 65536, 'password', 'diffsalt', 'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c'],
])('Argon2id as its reference has it (%#)', async (iterations, memorySize, password, salt, expected) => {
  expect(await argon2id({ iterations, memorySize, parallelism: 1, password, salt, hashLength: 32 })).toBe(expected)
})

test("Argon2id agrees with OpenSSL's, which is another implementation, in the numbers that are in use", async () => {
  const random = seeded(5)
  const [message, nonce] = [random.bytes(40), random.bytes(16)]
  const ours = await argon2id({ password: message, salt: nonce, iterations: 3, memorySize: 65536, parallelism: 1, hashLength: 32, outputType: 'binary' })
  const theirs = argon2Sync('argon2id', { message, nonce, passes: 3, memory: 65536, parallelism: 1, tagLength: 32 })
  expect(toHex(ours)).toBe(toHex(theirs))
})

test('text is bytes by UTF-8', () => {
  expect(toHex(utf8('ж€'))).toBe('d0b6e282ac')
})
