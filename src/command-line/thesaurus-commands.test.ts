import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { randomIds } from '#kernel'
import { openInstallation } from '#network'
import { serveControl } from '#platform/control'
import { silentLog } from '#platform/log'
import { useDatabase } from '#tests/database'
import { aFolder } from '#tests/folder'
import { aLargeThesaurus } from '#tests/large-thesaurus'
import { operateOn } from './carry-out.ts'
import type { House } from './house.ts'
import { OPERATIONS } from './operations.ts'
import { aClosedRoof, say } from './testing.ts'

const database = useDatabase()

/** A server on a database, as far as these commands need one. */
const aServer = async () => {
  const folder = await aFolder()
  const opened = await openInstallation({ database: database(), ids: randomIds }, { foundAs: 'real' })
  if (!opened.ok) throw new Error('an empty database is founded')
  const needed = {
    library: { database: database(), ids: randomIds }, outbox: { drain: async () => {} }, installation: opened.value, operator: { kind: 'operator', organisation: opened.value.secretariat.id },
    configuration: { SITE_URL: 'https://us.example', HOST: 'localhost', PORT: 4100 },
  }
  // These operations look at nothing else of a house.
  const house = needed as unknown as House
  const control = await serveControl({ folder, log: silentLog }, operateOn(house, OPERATIONS))
  onTestFinished(control.stop)
  const { roof } = aClosedRoof({ kind: 'folder-in-use', folder })
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  return { folder, file, say: (...argv: string[]) => say(['--data', folder, ...argv], roof, { SITE_URL: 'https://us.example' }) }
}

const PREFIXES = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n'

test('what is wrong with a file is told in words, and nothing is taken in', async () => {
  const { folder, file, say: ask } = await aServer()
  const told = async (name: string, text: string, ...options: string[]) => {
    const { code, out, aside } = await ask('thesaurus', 'import', await file(name, text), ...options)
    expect([code, out]).toEqual([2, ''])
    return aside
  }
  expect(await told('a.ttl', 'words')).toBe('Line 1: Unexpected "words" on line 1.\nNothing was taken in.')
  expect(await told('a.txt', 'words')).toBe('The name of the file does not say what it is. Say it with --format: turtle, n-triples, rdf-xml, json-ld.')
  expect(await told('a.rdf', '<!doctype html><title>404</title>')).toBe('The file is not what its name says: it looks like a page of the web, as when a download failed. --format says what it is.\nNothing was taken in.')
  expect(await told('a.ttl', `${PREFIXES}<c> a skos:Concept .`)).toContain('The address "c" is relative, and the file does not say to what. --base says it.')
  expect(await told('a.ttl', `${PREFIXES}<http://e/1> a skos:Concept ; skos:broader <http://e/1> .`)).toBe('http://e/1: it has no preferred label.\nWith --leave-out-faults the rest of the file is taken in without them.\nNothing was taken in.')
  expect(await ask('thesaurus', 'import', join(folder, 'gone.ttl'))).toMatchObject({ code: 2, aside: 'There is no such file.' })
  expect(await ask('thesaurus', 'import', join(folder, 'a.ttl'), '--languages', 'en,klingonish')).toMatchObject({ code: 2 })
  expect(await ask('thesaurus', 'import', join(folder, 'a.ttl'), '--as-scheme', 'Euro Voc')).toMatchObject({ code: 2 })
  expect(await ask('thesaurus', 'import', folder, '--format', 'turtle')).toMatchObject({ code: 2, aside: 'This is a folder or a device, not a file.' })
})

test('a thesaurus is tried, taken in, taken in again, written down, and taken in from there', async () => {
  const { folder, file, say: ask } = await aServer()
  const large = await file('large.rdf', [...aLargeThesaurus({ concepts: 120 })].join(''))
  const tried = await ask('thesaurus', 'import', large, '--dry-run', '--as-scheme', 'large')
  expect(tried).toMatchObject({ code: 0 })
  expect(tried.out).toMatch(/^new {7}large-\S+ {2}http:\/\/thesaurus\.example\/0 {2}\S+/)
  expect(tried.out).toMatch(/120 concepts: 120 new, 0 added to what is here, 0 unchanged; 0 remarks\nLanguages that were not kept: da \(360\), el \(360\), .*\nNothing was written: this was a dry run\.$/)
  const taken = await ask('thesaurus', 'import', large, '--as-scheme', 'large')
  expect(taken.out).toContain('… and 20 more of "made"; --json tells them all.\n120 concepts: 120 new')
  expect((await ask('thesaurus', 'import', large, '--as-scheme', 'large')).out).toContain('120 concepts: 0 new, 0 added to what is here, 120 unchanged')

  for (const ending of ['ttl', 'rdf', 'jsonld']) {
    const out = join(folder, `out.${ending}`)
    expect(await ask('thesaurus', 'export', out)).toMatchObject({ code: 0, aside: '' })
    expect((await readFile(out, 'utf8')).length, ending).toBeGreaterThan(100_000)
    const { out: lines } = await ask('--json', 'thesaurus', 'import', out)
    const report = lines.split('\n').map((line): unknown => JSON.parse(line))
    expect(report.at(-1), ending).toMatchObject({ concepts: 120, changed: 0, notKept: {} })
    expect(report.filter((line) => JSON.stringify(line).includes('"unchanged"')), ending).toHaveLength(120)
  }
  expect(await ask('thesaurus', 'export', join(folder, 'out.ttl'))).toMatchObject({ code: 1, aside: 'A file of this name is there already. Name another.' })
  expect(await ask('thesaurus', 'export', join(folder, 'gone', 'out.ttl'))).toMatchObject({ code: 1, aside: 'The thesaurus cannot be written there.' })
  expect(await ask('thesaurus', 'export', join(folder, 'out.txt'))).toMatchObject({ code: 2 })
})
