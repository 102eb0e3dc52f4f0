import { readdirSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { findImports } from '#tests/house/find-imports'
import { expect, test } from 'vitest'
import * as envelope from './envelope.ts'

const ROOM = resolve(import.meta.dirname)

/** Every file and package that is loaded when a file of this room is. */
const loadedBy = (start: string): ReadonlySet<string> => {
  const loaded = new Set([start])
  for (const file of loaded) {
    if (!file.endsWith('.ts')) continue
    const imports = findImports(file, readFileSync(resolve(ROOM, file), 'utf8')).filter(({ kind }) => kind === 'load')
    for (const { specifier } of imports) loaded.add(specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier)
  }
  return loaded
}

test('the door for every side loads nothing that opens, wraps or stretches', () => {
  const loaded = [...loadedBy('envelope.ts')]
  const opening = new Set(['sealing/seal.ts', 'sealing/decrypt.ts', 'sealing/wrap.ts', 'sealing/age-file.ts', 'sealing/key.ts', 'sealing/age-identity.ts', 'passphrase/stretch.ts', 'passphrase/words.ts', 'age-encryption', 'hash-wasm', 'shamir-secret-sharing'])
  expect(loaded.filter((file) => opening.has(file))).toEqual([])
  expect(Object.keys(envelope).filter((name) => /^(?:open|unwrap|unlock|seal|derive)/.test(name))).toEqual([])
})

test('no cryptography but what the specification names', () => {
  const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/\.test\.ts$|testing\.ts$/.test(file))
  const packages = new Set(sources.flatMap((file) => findImports(file, readFileSync(resolve(ROOM, file), 'utf8'))).map(({ specifier }) => specifier).filter((specifier) => !specifier.startsWith('.')))
  expect([...packages].toSorted()).toEqual(['#kernel', '@scure/base', 'age-encryption', 'hash-wasm', 'shamir-secret-sharing', 'zod'])
  for (const file of sources) expect(readFileSync(resolve(ROOM, file), 'utf8'), file).not.toMatch(/localStorage|Math\.random|indexedDB/)
})
