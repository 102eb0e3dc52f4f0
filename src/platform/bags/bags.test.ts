import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, truncate, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { smallDisk } from '#tests/small-disk'
import { checkBag, fillFolder, openBag, readBagged } from './index.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const FILES = { 'one.txt': 'one', 'deep/er/two.txt': 'two', '100%.txt': 'per cent', 'žluťoučký кінь.txt': 'names' }

/** A sound bag of some files, in a folder that is gone with the test. */
const aBag = async (files: Readonly<Record<string, string>> = FILES): Promise<string> => {
  const folder = join(await aFolder(), 'bag')
  const bag = await openBag(folder)
  for (const [path, text] of Object.entries(files)) await bag.add(path, text)
  await bag.seal([['Source-Organization', 'A house\r\nPayload-Oxum: 1.1'], ['Bagging-Date', '2026-11-23']])
  return folder
}

/** Writes both manifests anew, as somebody would who means harm, and none of the tags. */
const rewrite = async (folder: string, lines: (hash: (text: string) => string) => readonly string[]): Promise<void> => {
  for (const algorithm of ['sha256', 'sha512']) {
    const hash = (text: string): string => createHash(algorithm).update(text).digest('hex')
    await writeFile(join(folder, `manifest-${algorithm}.txt`), lines(hash).join('\n') + '\n')
    await rm(join(folder, `tagmanifest-${algorithm}.txt`), { force: true })
  }
  await rm(join(folder, 'bag-info.txt'), { force: true })
}

const faultIn = async (folder: string) => {
  const checked = await checkBag(folder)
  return checked.ok ? 'sound' : checked.refusal
}

test('what was written is sound, to us and to tools of others', async () => {
  const folder = await aBag()
  const checked = await checkBag(folder)
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal))
  expect([...checked.value.payload.keys()].toSorted()).toEqual(Object.keys(FILES).toSorted())
  // A line end in a text cannot begin another label.
  expect(checked.value.info.get('payload-oxum')).toBe('19.4')
  expect(await readBagged.text(checked.value, 'deep/er/two.txt', 100)).toBe('two')
  expect([await readBagged.text(checked.value, 'deep/er/two.txt', 2), await readBagged.text(checked.value, 'no.txt', 100)]).toEqual([undefined, undefined])
  expect(await readFile(join(folder, 'manifest-sha256.txt'), 'utf8')).toContain(`${sha256('per cent')}  data/100%25.txt`)
  for (const program of ['sha256', 'sha512']) {
    // These know nothing of how BagIt spells a percent sign.
    const manifest = (await readFile(join(folder, `manifest-${program}.txt`), 'utf8')).replace('%25', '%')
    expect(spawnSync(`${program}sum`, ['--check', '--strict', '--quiet', '-'], { cwd: folder, input: manifest, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    expect(spawnSync(`${program}sum`, ['--check', '--strict', '--quiet', `tagmanifest-${program}.txt`], { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  }
})

const BROKEN: readonly (readonly [what: string, fault: object | string, harm: (folder: string) => Promise<unknown>])[] = [
  ['a changed byte', { kind: 'checksum-wrong', path: 'data/one.txt' }, (folder) => writeFile(join(folder, 'data/one.txt'), 'onE')],
  ['a changed size', { kind: 'size-wrong', path: 'bag-info.txt' }, (folder) => writeFile(join(folder, 'data/one.txt'), 'one and more')],
  ['a lost file', { kind: 'file-missing', path: 'data/one.txt' }, (folder) => rm(join(folder, 'data/one.txt'))],
  ['a file that no manifest names', { kind: 'file-unlisted', path: 'data/three.txt' }, (folder) => writeFile(join(folder, 'data/three.txt'), 'three')],
  ['what is said of the bag, changed', { kind: 'checksum-wrong', path: 'bagit.txt' }, (folder) => writeFile(join(folder, 'bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: utf-8\n')],
  ['a tag that is lost', { kind: 'file-missing', path: 'bag-info.txt' }, (folder) => rm(join(folder, 'bag-info.txt'))],
  ['no declaration', { kind: 'not-a-bag' }, (folder) => rm(join(folder, 'bagit.txt'))],
  ['another version', { kind: 'bag-version-unknown' }, (folder) => writeFile(join(folder, 'bagit.txt'), 'BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n')],
  ['another encoding', { kind: 'bag-version-unknown' }, (folder) => writeFile(join(folder, 'bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n')],
  ['a declaration that is no text', { kind: 'bag-malformed', path: 'bagit.txt' }, (folder) => writeFile(join(folder, 'bagit.txt'), Buffer.from([0xff, 0xfe, 0]))],
  ['no manifest at all', { kind: 'bag-without-manifest' }, async (folder) => { for (const name of ['sha256', 'sha512']) await rm(join(folder, `manifest-${name}.txt`)) }],
  ['a manifest of a weak hash', { kind: 'algorithm-unknown', path: 'manifest-md5.txt' }, (folder) => writeFile(join(folder, 'manifest-md5.txt'), '')],
  ['a list of files to be fetched', { kind: 'fetch-refused' }, (folder) => writeFile(join(folder, 'fetch.txt'), 'https://example.org/x 3 data/x\n')],
  ['such a list in other capitals', { kind: 'fetch-refused' }, (folder) => writeFile(join(folder, 'FETCH.TXT'), '')],
  ['a link in place of a file', { kind: 'not-a-file', path: 'data/one.txt' }, async (folder) => { await rm(join(folder, 'data/one.txt')); await symlink('/etc/hostname', join(folder, 'data/one.txt')) }],
  ['a link in place of the payload', { kind: 'not-a-file', path: 'data' }, async (folder) => { await rename(join(folder, 'data'), `${folder}-data`); await symlink(`${folder}-data`, join(folder, 'data')) }],
  ['a link beside the payload', { kind: 'not-a-file', path: 'notes' }, (folder) => symlink('/etc', join(folder, 'notes'))],
  ['a line that is none', { kind: 'bag-malformed', path: 'manifest-sha256.txt' }, (folder) => writeFile(join(folder, 'manifest-sha256.txt'), 'data/one.txt\n')],
  ['a hash of another length', { kind: 'bag-malformed', path: 'manifest-sha512.txt' }, async (folder) => cp(join(folder, 'manifest-sha256.txt'), join(folder, 'manifest-sha512.txt'))],
  ['a pipe', { kind: 'not-a-file', path: 'data/pipe' }, async (folder) => spawnSync('mkfifo', [join(folder, 'data/pipe')])],
]

test.each(BROKEN)('a bag with %s is refused', async (_what, fault, harm) => {
  const folder = await aBag()
  expect(await faultIn(folder)).toBe('sound')
  await harm(folder)
  expect(await faultIn(folder)).toEqual(fault)
})

const UNSAFE = [
  'data/../escape.txt', 'data/a/../../../escape.txt', '../escape.txt', '/etc/passwd', 'data/./one.txt', 'data//one.txt', 'data/', 'data\\one.txt', 'C:\\one.txt', 'data/C:one.txt',
  'data/~root/x', 'data/one.txt%0A', 'data/one%0D%0Atwo.txt', 'data/con', 'data/NUL.txt', 'data/aux/x.txt', 'data/com1.pdf', 'data/x.', 'data/x ', 'data/a:b', 'data/a*', 'data/a?b', 'data/<a>', 'data/a|b',
  'bagit.txt', 'elsewhere/one.txt', `data/${'x'.repeat(256)}`, `data/${'x/'.repeat(600)}y`,
]

test.each(UNSAFE)('a manifest that names %j is refused before anything is read', async (path) => {
  const folder = await aBag({ 'one.txt': 'one' })
  await rewrite(folder, (hash) => [`${hash('one')}  data/one.txt`, `${hash('root')}  ${path}`])
  expect(await faultIn(folder)).toMatchObject({ kind: 'path-unsafe' })
})

test('a path that stands there twice, or that would be one with another, is refused', async () => {
  const folder = await aBag({ 'one.txt': 'one' })
  await rewrite(folder, (hash) => [`${hash('one')}  data/one.txt`, `${hash('one')}  data/one.txt`])
  expect(await faultIn(folder)).toEqual({ kind: 'path-repeated', path: 'data/one.txt' })
  for (const twin of ['ONE.TXT', 'ONE.txt']) {
    const other = await aBag({ 'one.txt': 'one' })
    await writeFile(join(other, 'data', twin), 'two')
    await rewrite(other, (hash) => [`${hash('one')}  data/one.txt`, `${hash('two')}  data/${twin}`])
    expect(await faultIn(other)).toMatchObject({ kind: 'path-repeated' })
  }
  const accents = await aBag({ 'é.txt': 'one' })
  await writeFile(join(accents, 'data', 'é.txt'.normalize('NFD')), 'two')
  expect(await faultIn(accents)).toMatchObject({ kind: 'path-repeated' })
})

test('a manifest whose line never ends is refused without being read whole', async () => {
  const folder = await aBag()
  await rewrite(folder, () => [])
  // Longer than any text in memory may be.
  await truncate(join(folder, 'manifest-sha256.txt'), 700e6)
  expect(await faultIn(folder)).toEqual({ kind: 'bag-malformed', path: 'manifest-sha256.txt' })
})

async function* breaks() {
  yield Buffer.from('half')
  throw Object.assign(new Error('unreadable'), { code: 'EIO' })
}

test('a file whose source breaks off leaves nothing in the bag, and may come again', async () => {
  const folder = join(await aFolder(), 'bag')
  const bag = await openBag(folder)
  await expect(bag.add('one.txt', breaks())).rejects.toThrow('unreadable')
  await bag.add('two.txt', 'two')
  await bag.seal([])
  expect(await faultIn(folder)).toBe('sound')
  const again = await openBag(join(await aFolder(), 'again'))
  await expect(again.add('one.txt', breaks())).rejects.toThrow('unreadable')
  expect(await again.add('one.txt', 'one')).toMatchObject({ bytes: 3 })
})

test('what is changed after the check is not read', async () => {
  const folder = await aBag()
  const checked = await checkBag(folder)
  if (!checked.ok) throw new Error('not sound')
  await writeFile(join(folder, 'data/one.txt'), 'One')
  expect(await readBagged.text(checked.value, 'one.txt', 100)).toBeUndefined()
  await rm(join(folder, 'data/one.txt'))
  await symlink('/etc/hostname', join(folder, 'data/one.txt'))
  await expect(readBagged.text(checked.value, 'one.txt', 100)).rejects.toThrow(/ELOOP/)
})

test('a bag is not written over its own files, nor outside itself', async () => {
  const bag = await openBag(join(await aFolder(), 'bag'))
  await bag.add('one.txt', 'one')
  for (const path of ['one.txt', 'ONE.txt', '../two.txt', '/two.txt', 'con']) await expect(bag.add(path, 'two')).rejects.toThrow('plain')
  await bag.remove('one.txt')
  await bag.add('One.txt', 'two')
})

test('a folder has its name when it is whole, and not before; what holds something is left alone', async () => {
  const parent = await aFolder()
  const target = join(parent, 'out')
  const fill = (work: (part: string) => Promise<unknown>) => fillFolder(target, work)
  await expect(fill(async (part) => { await writeFile(join(part, 'half'), 'x'); throw new Error('broken off') })).rejects.toThrow('broken off')
  expect(await readdir(parent)).toEqual([])
  // Killed in the middle: what lies there then is begun anew.
  await mkdir(`${target}.part`)
  await writeFile(join(`${target}.part`, '.waystation-unfinished'), '')
  await writeFile(join(`${target}.part`, 'old'), '')
  expect(await fill(async (part) => { expect(existsSync(target)).toBe(false); await writeFile(join(part, 'whole'), 'x') })).toMatchObject({ ok: true })
  expect([await readdir(parent), await readdir(target)]).toEqual([['out'], ['whole']])
  expect(await fill(async () => {})).toEqual({ ok: false, refusal: { kind: 'folder-not-empty' } })
  await rm(target, { recursive: true })
  await mkdir(target)
  await mkdir(`${target}.part`)
  await writeFile(join(`${target}.part`, 'of somebody'), '')
  expect(await fill(async () => {})).toEqual({ ok: false, refusal: { kind: 'part-in-the-way', part: `${target}.part` } })
  await rm(`${target}.part`, { recursive: true })
  expect(await fill(async () => {})).toMatchObject({ ok: true })
  expect(await fillFolder(join(parent, 'not', 'there'), async () => {})).toEqual({ ok: false, refusal: { kind: 'folder-unwritable', code: 'ENOENT' } })
  await writeFile(join(parent, 'file'), '')
  expect(await fillFolder(join(parent, 'file'), async () => {})).toEqual({ ok: false, refusal: { kind: 'folder-not-empty' } })
})

test('on a full disk nothing stays that looks like a bag', async (context) => {
  const disk = smallDisk(2)
  if (disk === undefined) return context.skip('no disk can be mounted here')
  const filled = await fillFolder(join(disk.folder, 'bag'), async (part) => {
    const bag = await openBag(part)
    for (let at = 0; at < 100; at++) await bag.add(`${at}.bin`, 'x'.repeat(100_000))
    return bag.seal([])
  })
  expect(filled).toMatchObject({ ok: false, refusal: { kind: 'disk-full' } })
  expect(await readdir(disk.folder)).toEqual([])
})
