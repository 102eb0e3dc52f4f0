import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { readNetworkFiles } from './network-files.ts'
import { anEntry, aNetwork, aNetworkFolder } from './testing.ts'

const refusalOf = async (path: string) => {
  const read = await readNetworkFiles(path)
  return read.ok ? undefined : read.refusal
}

test('what is not there is named', async () => {
  const folder = await aFolder()
  expect(await refusalOf(join(folder, 'nowhere'))).toEqual({ kind: 'file-not-found', file: 'nowhere' })
  expect(await refusalOf(folder)).toEqual({ kind: 'file-not-found', file: 'organisations.json' })
})

test('ten megabytes are too many, in one file or in several together', async () => {
  const large = ' '.repeat(10_000_000)
  expect(await refusalOf(await aNetworkFolder({ 'organisations.json': large }))).toMatchObject({ kind: 'network-too-large', file: 'organisations.json' })
  const half = ' '.repeat(5_000_000)
  expect(await refusalOf(await aNetwork([anEntry()], { 'about.en.json': half, 'about.pl.json': half }))).toMatchObject({ kind: 'network-too-large', file: 'about.pl.json' })
  expect(await refusalOf(join(await aNetworkFolder({ 'any.json': large }), 'any.json'))).toMatchObject({ kind: 'network-too-large', file: 'any.json' })
})

test('a folder or a pipe in the place of a file does not keep anybody waiting', async () => {
  const folder = await aFolder()
  await mkdir(join(folder, 'organisations.json'))
  expect(await refusalOf(folder)).toEqual({ kind: 'file-not-a-file', file: 'organisations.json' })
  const other = await aNetwork([anEntry()])
  execFileSync('mkfifo', [join(other, 'about.en.json')])
  expect(await refusalOf(other)).toEqual({ kind: 'file-not-a-file', file: 'about.en.json' })
  expect(await refusalOf(join(other, 'about.en.json'))).toEqual({ kind: 'file-not-a-file', file: 'about.en.json' })
})

test.each(['about.xx.json', 'about.english.json', 'about.__proto__.json', 'about.sr-latn.json', 'about.EN.json', 'about.en.backup.json'])('%s names no language in its one spelling', async (name) => {
  expect(await refusalOf(await aNetwork([anEntry()], { [name]: {} }))).toEqual({ kind: 'about-language-unknown', file: name })
})

test('texts are read in the order of their names', async () => {
  const read = await readNetworkFiles(await aNetwork([], { 'about.uk.json': {}, 'about.sr-Latn.json': {}, 'about.be.json': {} }))
  expect(read.ok && read.value.about.map(({ language }) => language)).toEqual(['be', 'sr-Latn', 'uk'])
})
