import { expect, test } from 'vitest'
import { Secret } from '#kernel'
import { refusalOf, valueOf } from '../testing.ts'
import { generatePassphrase, PASSPHRASE_WORDS } from './generate-passphrase.ts'
import { CURRENT_KDF, KDF_VERSIONS } from './kdf-versions.ts'
import { LAYOUTS, otherLayouts, UNITED_STATES } from './keyboard-layouts.ts'
import { readPassphrase } from './read-passphrase.ts'
import { standInSalt } from './stand-in-salt.ts'
import { randomSalt, stretch } from './stretch.ts'
import { isWord, WORDS } from './words.ts'

const PHRASE = 'corral-zoology-mutiny-quilt-wizard-yearly'

const read = (typed: string) => valueOf(readPassphrase(typed)).reveal()

test('the words: enough of them for 77 bits, all different, of plain letters', () => {
  expect(new Set(WORDS).size).toBe(7775)
  expect(WORDS.every((word) => /^[a-z]{3,9}$/.test(word))).toBe(true)
  expect(PASSPHRASE_WORDS * Math.log2(WORDS.length)).toBeGreaterThan(77)
})

test('a generated passphrase has six words, reads back, and is never the same', () => {
  const phrases = Array.from({ length: 200 }, () => generatePassphrase().reveal())
  expect(new Set(phrases).size).toBe(200)
  for (const phrase of phrases) expect(read(phrase)).toBe(phrase)
  expect(new Set(phrases.flatMap((phrase) => phrase.split('-'))).size).toBeGreaterThan(1000)
})

test('case, spaces, hyphens of any kind and other forms of the letters do not matter', () => {
  const words = PHRASE.split('-')
  const wide = [...PHRASE].map((letter) => (letter === '-' ? '-' : String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))).join('')
  for (const typed of [PHRASE.toUpperCase(), words.join(' '), `  ${words.join('  ')}\n`, words.join('\u2011'), words.join(' – '), words.join('_'), words.join('\u00a0'), wide]) expect(read(typed)).toBe(PHRASE)
})

const typedOn = (layout: string, text: string): string => [...text].map((letter) => [...layout][[...UNITED_STATES].indexOf(letter)] ?? letter).join('')

test.each(Object.entries(LAYOUTS))('with the keyboard left in another layout (%s)', (_, layout) => {
  expect([...layout]).toHaveLength(UNITED_STATES.length)
  expect(new Set(layout).size).toBe(UNITED_STATES.length)
  expect(read(typedOn(layout, PHRASE))).toBe(PHRASE)
  expect(read(typedOn(layout, PHRASE).toUpperCase())).toBe(PHRASE)
})

test('a passphrase typed in another layout is itself or a refusal; only what is six words as it stands is taken as it stands', () => {
  for (let round = 0; round < 300; round += 1) {
    const phrase = generatePassphrase().reveal()
    for (const layout of Object.values(LAYOUTS)) {
      // On a German keyboard "zap" is typed "yap": had both been words, nobody could tell which was meant.
      const typed = typedOn(layout, phrase)
      const got = readPassphrase(typed)
      expect(!got.ok || [phrase, typed].includes(got.value.reveal()), typed).toBe(true)
    }
  }
})

test('a word too few, a word unknown', () => {
  expect(readPassphrase('zoology wizard')).toEqual({ ok: false, refusal: { kind: 'wrong-number-of-words', words: 2 } })
  expect(readPassphrase(PHRASE.replace('mutiny', 'mutinny'))).toEqual({ ok: false, refusal: { kind: 'unknown-words', places: [2] } })
  expect(refusalOf(readPassphrase(''))).toBe('wrong-number-of-words')
  expect(otherLayouts('corral')).not.toContain('corral')
  expect(isWord('mutinny')).toBe(false)
})

test('a passphrase gives the same two keys each time, another salt others, and neither is the other', async () => {
  const [phrase, salt] = [new Secret(PHRASE), randomSalt()]
  const [once, twice, other] = [valueOf(await stretch(phrase, salt, CURRENT_KDF)), valueOf(await stretch(phrase, salt, CURRENT_KDF)), valueOf(await stretch(phrase, randomSalt(), CURRENT_KDF))]
  expect(once.authentication.reveal()).toBe(twice.authentication.reveal())
  expect(once.keyEncryptingKey.reveal()).toEqual(twice.keyEncryptingKey.reveal())
  expect(other.authentication.reveal()).not.toBe(once.authentication.reveal())
  expect(Buffer.from(once.keyEncryptingKey.reveal()).toString('base64url')).not.toBe(once.authentication.reveal())
})

test('a server that names a weaker derivation, or none of ours, is refused before anything is derived', async () => {
  const phrase = new Secret(PHRASE)
  for (const version of ['argon2id-0', 'argon2id', '', '__proto__', 'toString', '{"memory":8}']) expect(refusalOf(await stretch(phrase, randomSalt(), version))).toBe('unknown-kdf-version')
  expect(refusalOf(await stretch(phrase, new Uint8Array(8), CURRENT_KDF))).toBe('wrong-salt')
  expect(KDF_VERSIONS[CURRENT_KDF]).toEqual({ memoryKibibytes: 65536, passes: 3, lanes: 1 })
})

test('a name that nobody has gets a salt like any other, and the same one each time', async () => {
  const [here, elsewhere] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
  const salt = await standInSalt(here, 'nobody@example.org')
  expect(salt).toHaveLength(randomSalt().length)
  expect(await standInSalt(here, ' Nobody@example.org')).toEqual(salt)
  expect(await standInSalt(here, 'somebody@example.org')).not.toEqual(salt)
  expect(await standInSalt(elsewhere, 'nobody@example.org')).not.toEqual(salt)
})
