import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { fileInFolder } from './file-in-folder.ts'

/** A catalogue's folder with a file, a folder and links of every kind, beside something that is none of its business. */
const aCatalogueFolder = async (): Promise<string> => {
  const outer = await aFolder()
  const folder = join(outer, 'catalogue')
  await mkdir(join(folder, 'reports'), { recursive: true })
  await writeFile(join(folder, 'reports', 'a.pdf'), 'a')
  await writeFile(join(outer, 'secret.txt'), 'secret')
  await symlink(join(outer, 'secret.txt'), join(folder, 'link-out'))
  await symlink(outer, join(folder, 'folder-out'))
  await symlink('reports/a.pdf', join(folder, 'link-within'))
  await symlink('link-to-itself', join(folder, 'link-to-itself'))
  return folder
}

test.each(['reports/a.pdf', './reports/a.pdf', 'reports//a.pdf', 'reports\\a.pdf', 'link-within'])('%s is found below the folder', async (name) => {
  const folder = await aCatalogueFolder()
  expect(await fileInFolder(folder, name)).toEqual({ ok: true, value: join(folder, 'reports', 'a.pdf') })
})

test.each([
  ['../secret.txt', 'path-leaves-folder'],
  ['reports/../../secret.txt', 'path-leaves-folder'],
  ['reports\\..\\..\\secret.txt', 'path-leaves-folder'],
  ['..', 'path-leaves-folder'],
  ['.', 'path-leaves-folder'],
  ['/etc/passwd', 'path-leaves-folder'],
  ['\\\\server\\files\\a.pdf', 'path-leaves-folder'],
  ['C:\\files\\a.pdf', 'path-leaves-folder'],
  ['c:a.pdf', 'path-leaves-folder'],
  ['link-out', 'path-leaves-folder'],
  ['folder-out/secret.txt', 'path-leaves-folder'],
  ['reports', 'file-not-a-file'],
  ['missing.pdf', 'file-not-found'],
  ['reports/a.pdf/deeper', 'file-not-found'],
  ['link-to-itself', 'file-unreadable'],
  ['x'.repeat(300), 'file-unreadable'],
])('%s is refused', async (name, kind) => {
  expect(await fileInFolder(await aCatalogueFolder(), name)).toEqual({ ok: false, refusal: { kind } })
})

test('a name within the folder that begins with dots is a name', async () => {
  const folder = await aCatalogueFolder()
  await writeFile(join(folder, '..a.pdf'), 'a')
  expect(await fileInFolder(folder, '..a.pdf')).toEqual({ ok: true, value: join(folder, '..a.pdf') })
})

test('a folder that is itself reached by a link holds its files', async () => {
  const folder = await aCatalogueFolder()
  await symlink(folder, `${folder}-link`)
  expect(await fileInFolder(`${folder}-link`, 'reports/a.pdf')).toEqual({ ok: true, value: join(folder, 'reports', 'a.pdf') })
})
