import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { audit } from '../i18n/en/network.ts'

const SOURCE = join(import.meta.dirname, '../../..')

const sourcesBelow = async (folder: string): Promise<readonly string[]> => {
  const names = (await readdir(join(SOURCE, folder), { recursive: true })).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  return await Promise.all(names.map(async (name) => await readFile(join(SOURCE, folder, name), 'utf8')))
}

const namesIn = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].flatMap(([, name]) => name ?? [])

/** Kinds of entries of the log, and how many must sign each, as its rules list them. */
const kindsOfLog = async (): Promise<readonly { readonly kind: string; readonly two: boolean }[]> => {
  const table = /SIGNERS[^{]*\{([^}]*)\}/.exec(await readFile(join(SOURCE, 'vault/log/rights.ts'), 'utf8'))?.[1] ?? ''
  return [...table.matchAll(/'?([a-z-]+)'?: ([12])/g)].flatMap(([, kind, signers]) => (kind === undefined ? [] : [{ kind, two: signers === '2' }]))
}

/** Every name under which the server writes into the chain: spelt out, made from a kind of entry, or handed on as a note about a client. */
const namesOfServer = async (): Promise<ReadonlySet<string>> => {
  const text = (await Promise.all(['modules', 'web/api', 'roof', 'command-line'].map(sourcesBelow))).flat().join('\n')
  const kinds = await kindsOfLog()
  const made: Readonly<Record<string, readonly string[]>> = {
    'log.': kinds.map(({ kind }) => `log.${kind}`),
    'proposed.': kinds.filter(({ two }) => two).map(({ kind }) => `proposed.${kind}`),
  }
  const prefixes = namesIn(text, /\bdid: `([a-z]+\.)\$\{/g)
  expect(prefixes.filter((prefix) => !Object.hasOwn(made, prefix)), 'names made in a way that this test does not know').toEqual([])
  return new Set([
    ...namesIn(text, /\bdid: '([a-z.-]+)'/g),
    ...namesIn(text, /\bnote\([^{}]*\{ kind: '([a-z.-]+)'/g),
    ...prefixes.flatMap((prefix) => made[prefix] ?? []),
  ])
}

test('whatever the server writes into the chain, the desk has words for', async () => {
  const names = await namesOfServer()
  // Some of each sort, so that a pattern that finds nothing is noticed.
  for (const name of ['session.opened', 'log.staff-left', 'proposed.founding', 'client.narrative-opened', 'client.erased']) expect(names).toContain(name)
  expect([...names].filter((name) => !Object.hasOwn(audit.deeds, name))).toEqual([])
})
