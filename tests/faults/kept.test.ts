import { spawnSync } from 'node:child_process'
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { useInstallations, type TestInstallation } from '#tests/installation'
import { smallFiles } from '#tests/small-files'

const anInstallation = useInstallations()

const filesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).toSorted()

/** Every stored file by its place, with its bytes. */
const storedIn = async ({ data }: TestInstallation): Promise<ReadonlyMap<string, string>> => {
  const blobs = join(data, 'blobs')
  return new Map(await Promise.all((await filesBelow(blobs)).map(async (path) => [path.slice(blobs.length), (await readFile(path)).toString('base64')] as const)))
}

const damage = async (path: string): Promise<void> => {
  const bytes = await readFile(path)
  bytes[100] = (bytes[100] ?? 0) ^ 0xff
  await writeFile(path, bytes)
}

test('a file rots, is found and put right; the library goes into a bag that another tool checks, and out of it into an empty one, byte for byte', async () => {
  const [old, fresh] = [await anInstallation(), await anInstallation()]
  const files = await smallFiles(await aFolder(), 4)
  expect((await old.run('library', 'add', ...files)).code).toBe(0)
  expect((await old.run('library', 'check')).code).toBe(0)

  const sound = await storedIn(old)
  const [rotten = ''] = await filesBelow(join(old.data, 'blobs'))
  await damage(rotten)
  const found = await old.run('library', 'check')
  expect({ code: found.code, err: found.err }).toMatchObject({ code: 1 })
  const bags = await aFolder()
  const without = await old.run('library', 'export', join(bags, 'without'))
  expect({ code: without.code, err: without.err }).toEqual({ code: 1, err: expect.stringMatching(/^(?:\{.*\n)?Files are missing or damaged, and the bag goes without them: those of document \d\.\n$/) })
  // All four are at hand; the program knows which of them it wants.
  expect((await old.run('library', 'repair', ...files)).code).toBe(0)
  expect((await old.run('library', 'check')).code).toBe(0)
  expect(await storedIn(old)).toEqual(sound)

  const bag = join(bags, 'whole')
  expect((await old.run('library', 'export', bag)).code).toBe(0)
  expect(spawnSync('sha256sum', ['--check', '--quiet', 'manifest-sha256.txt'], { cwd: bag }).status).toBe(0)
  const taken = await fresh.run('library', 'import-bag', bag)
  expect({ code: taken.code, err: taken.err }).toEqual({ code: 0, err: '' })
  expect(await storedIn(fresh)).toEqual(sound)
  const history = (await fresh.run('library', 'history', '1')).out
  for (const event of ['ingestion', 'fixity check']) expect(history).toContain(event)

  const page = (await filesBelow(join(bag, 'data'))).find((path) => path.endsWith('.pdf'))
  await appendFile(page ?? '', 'x')
  const empty = await anInstallation()
  const refused = await empty.run('library', 'import-bag', bag)
  expect({ code: refused.code, err: refused.err }).toEqual({ code: 2, err: 'The bag whole holds more or less than it says (Payload-Oxum). Nothing was taken in.\n' })
  expect((await storedIn(empty)).size).toBe(0)
})

test('the thesaurus goes out in three forms, none over what is there; taken in again it changes nothing', async () => {
  const installation = await anInstallation()
  const folder = await aFolder()
  for (const ending of ['ttl', 'rdf', 'jsonld']) {
    const file = join(folder, `subjects.${ending}`)
    expect(await installation.run('thesaurus', 'export', file)).toMatchObject({ code: 0 })
    const written = await readFile(file)
    expect((await installation.run('thesaurus', 'export', file)).code).toBe(1)
    expect(await readFile(file)).toEqual(written)
    const { code, out, err } = await installation.run('thesaurus', 'import', file)
    expect({ ending, code, err }).toEqual({ ending, code: 0, err: '' })
    const lines = out.trim().split('\n').map((line): { readonly concept?: { readonly kind: string }; readonly concepts?: number; readonly changed?: number } => JSON.parse(line))
    const told = lines.flatMap(({ concept }) => concept?.kind ?? [])
    expect([new Set(told), lines.at(-1)]).toEqual([new Set(['unchanged']), expect.objectContaining({ changed: 0, concepts: told.length })])
    expect(told.length).toBeGreaterThan(200)
  }
})
