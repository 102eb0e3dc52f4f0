import { posix } from 'node:path'
import { findImports, type Import } from './find-imports.ts'
import { folderOf, type Room } from './room.ts'

/** An import and where it leads: a file of the project, a door that is none, or a package. */
export type Way = Import & { readonly to: string | undefined; readonly by: 'path' | 'door' | 'package' }

export type PlannedFile = { readonly path: string; readonly source: string; readonly room: Room | undefined; readonly ways: readonly Way[] }

/** The house as its laws look at it. */
export type Plan = { readonly house: readonly Room[]; readonly doors: Doors; readonly files: ReadonlyMap<string, PlannedFile> }

/** The doors as package.json `imports` has them: name to file. */
export type Doors = Readonly<Record<string, string>>

const isIn = (path: string, room: Room): boolean => {
  const folder = folderOf(room)
  // A room of one file has its test beside it: main.ts, main.test.ts.
  return folder.endsWith('.ts') ? path === folder || path.startsWith(`${folder.slice(0, -3)}.`) : path.startsWith(`${folder}/`)
}

export const roomOf = (house: readonly Room[], path: string): Room | undefined => house.find((room) => isIn(path, room))

const openDoor = (name: string, doors: Doors): string | undefined => {
  const [pattern, target] = Object.entries(doors).find(([door]) => door === name || (door.endsWith('/*') && name.startsWith(door.slice(0, -1)))) ?? []
  if (pattern === undefined || target === undefined) return undefined
  return posix.normalize(pattern === name ? target : target.replace('*', name.slice(pattern.length - 1)))
}

const followWay = (path: string, one: Import, doors: Doors): Way => {
  if (one.specifier.startsWith('.')) return { ...one, to: posix.join(posix.dirname(path), one.specifier), by: 'path' }
  if (!one.specifier.startsWith('#')) return { ...one, to: undefined, by: 'package' }
  return { ...one, to: openDoor(one.specifier, doors), by: 'door' }
}

/** Parses every file and finds where its imports lead. Files outside `src` and `db` are named and measured, not parsed. */
export const drawPlan = (house: readonly Room[], sources: ReadonlyMap<string, string>, doors: Doors): Plan => {
  const files = [...sources].map(([path, source]): [string, PlannedFile] => {
    const imports = /^(?:src|db)\//.test(path) ? findImports(path, source) : []
    return [path, { path, source, room: roomOf(house, path), ways: imports.map((one) => followWay(path, one, doors)) }]
  })
  return { house, doors, files: new Map(files) }
}
