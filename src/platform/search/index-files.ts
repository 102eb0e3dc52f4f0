import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ANALYSER_VERSION } from '#text'

// Grows with every change of the tables or of what is written into them.
const FORMAT_VERSION = 2

/** Version of an index file: of another version nothing can be read. */
export const INDEX_VERSION = `f${FORMAT_VERSION}a${ANALYSER_VERSION}`

/**
 * The files of an index in its folder: `index-<version>-<generation>.sqlite`, and the same with `.building` while it is being filled.
 * A name without `.building` is given by one rename, when the file is whole and on disk; the highest generation is the index. So a
 * process may be killed at any moment: at worst it leaves files behind that are swept away at the next opening.
 */
export const pathOf = (folder: string, generation: number): string => join(folder, `index-${INDEX_VERSION}-${generation}.sqlite`)

/** Where the next index is filled. Generation 0 is never an index itself. */
export const buildingPathOf = (folder: string, purpose: 'empty' | 'rebuild'): string =>
  `${pathOf(folder, 0)}.building${purpose === 'empty' ? '-empty' : ''}`

const NAME = /^index-([a-z0-9]+)-(\d{1,15})\.sqlite(\.building)?(-empty|-wal|-shm|-journal)?$/

type Found = { readonly name: string; readonly version: string; readonly generation: number; readonly isIndex: boolean }

const list = (folder: string): Found[] =>
  readdirSync(folder).flatMap((name) => {
    const [, version, generation, building, companion] = NAME.exec(name) ?? []
    if (version === undefined) return []
    return [{ name, version, generation: Number(generation), isIndex: building === undefined && companion === undefined }]
  })

/** Removes every file of an index but those of one generation (and all of them, when none is named). Other files are left alone. */
export const sweep = (folder: string, keep: number | undefined): void => {
  for (const { name, version, generation } of list(folder)) {
    if (version !== INDEX_VERSION || generation !== keep) rmSync(join(folder, name), { force: true })
  }
}

/** Removes one generation. Where a file that another thread has open cannot be removed, it stays until the next opening sweeps it away. */
export const removeGeneration = (folder: string, generation: number): void => {
  for (const companion of ['', '-wal', '-shm']) {
    try {
      rmSync(`${pathOf(folder, generation)}${companion}`, { force: true })
    } catch (fault) {
      if (process.platform !== 'win32') throw fault
    }
  }
}

/** Makes the folder when it is missing; tells the generation to open, if there is one of this version, and whether there are others. */
export const lookInto = (folder: string): { readonly generation: number | undefined; readonly isOutdated: boolean } => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const indexes = list(folder).filter(({ isIndex }) => isIndex)
  const generations = indexes.filter(({ version }) => version === INDEX_VERSION).map(({ generation }) => generation)
  return {
    generation: generations.length === 0 ? undefined : Math.max(...generations),
    isOutdated: generations.length === 0 && indexes.length > 0,
  }
}

/** Size of a generation on disk, in bytes. */
export const bytesOf = (folder: string, generation: number): number =>
  ['', '-wal'].reduce((sum, companion) => sum + (statSync(`${pathOf(folder, generation)}${companion}`, { throwIfNoEntry: false })?.size ?? 0), 0)

const flush = (path: string): void => {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Gives a file that was filled, and is closed, the name under which it is the index. Durable on return. */
export const publish = (building: string, folder: string, generation: number): void => {
  flush(building)
  renameSync(building, pathOf(folder, generation))
  // A folder cannot be opened for flushing on Windows, where the rename is written through by the file system's own journal.
  if (process.platform !== 'win32') flush(folder)
}
