import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { keepBackup, oldBackups } from './index.ts'

const aPlace = async () => {
  const folder = await aFolder()
  const list = join(folder, 'backups.ndjson')
  const back = async (name: string, day: string, whole = true) => {
    await writeFile(join(folder, name), Buffer.alloc(100))
    return await keepBackup(list, { file: join(folder, name), madeAt: `${day}T10:00:00.000Z`, bytes: 100 }, whole)
  }
  return { folder, list, back, files: async () => (await readdir(folder)).filter((name) => name.endsWith('.tar')).toSorted() }
}

test('a new backup takes those older than thirty-five days with it; until then the doctor knows of them', async () => {
  const { folder, list, back, files } = await aPlace()
  expect(await back('one.tar', '2026-01-01')).toEqual([])
  expect(await back('two.tar', '2026-01-20')).toEqual([])
  const at = (day: string) => oldBackups(list, new Date(`${day}T11:00:00Z`)).then((old) => old.map(({ file }) => file))
  expect(await at('2026-02-04')).toEqual([])
  expect(await at('2026-02-05')).toEqual([join(folder, 'one.tar')])
  expect(await back('three.tar', '2026-02-05')).toEqual([])
  // Where the newest is not whole, the older ones are needed.
  expect(await back('damaged.tar', '2026-02-07', false)).toEqual([])
  expect(await back('four.tar', '2026-02-07')).toEqual([join(folder, 'one.tar')])
  expect(await files()).toEqual(['damaged.tar', 'four.tar', 'three.tar', 'two.tar'])
  expect(await at('2026-02-07')).toEqual([])
})

test('what is not as it was written is nobody\'s to delete, nor anything when the list cannot be read', async () => {
  const { list, folder, back, files } = await aPlace()
  await back('one.tar', '2026-01-01')
  await writeFile(join(folder, 'one.tar'), 'another file by now')
  await back('two.tar', '2026-01-02')
  expect(await back('three.tar', '2026-06-01')).toEqual([join(folder, 'two.tar')])
  await writeFile(list, 'no list')
  expect(await back('four.tar', '2027-06-01')).toEqual([])
  expect(await files()).toEqual(['four.tar', 'one.tar', 'three.tar'])
})
