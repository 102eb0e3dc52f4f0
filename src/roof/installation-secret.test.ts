import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { installationSecret } from './installation-secret.ts'

test('a secret is made once, and only its owner may read it', async () => {
  const path = join(await aFolder(), 'secret')
  const made = installationSecret(path).reveal()
  expect(made).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(installationSecret(path).reveal()).toBe(made)
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('one that was emptied or cut is not taken for a secret', async () => {
  const path = join(await aFolder(), 'secret')
  for (const damaged of ['', 'short', 'with spaces '.repeat(10)]) {
    writeFileSync(path, damaged)
    expect(() => installationSecret(path)).toThrow(/damaged/)
  }
})
