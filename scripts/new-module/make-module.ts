import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameFault } from '../../tests/support/house/sizes-and-names.ts'
import { moduleFiles } from './module-files.ts'

/** Why a module may not be called so; `undefined` when it may. */
const refusalOf = (name: string, doors: Readonly<Record<string, string>>, root: string): string | undefined => {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) return `${name || 'Nothing'} is no name for a module: small letters, with hyphens between words.`
  const fault = nameFault(name)
  if (fault !== undefined) return `${fault}: call it by the field's own word.`
  if (doors[`#${name}`] !== undefined || existsSync(join(root, 'src/modules', name)) || existsSync(join(root, 'src', name))) return `There is a ${name} already.`
  return undefined
}

/** Modules' doors stand before those of the web. */
const withDoor = (doors: Readonly<Record<string, string>>, name: string): Record<string, string> => {
  const entries = Object.entries(doors)
  const at = entries.findIndex(([door]) => door.startsWith('#web/'))
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at, 0, [`#${name}`, `./src/modules/${name}/index.ts`]))
}

/**
 * Makes a module's folder and its door.
 * @returns why not, in a sentence; `undefined` when it is made
 */
export const makeModule = (root: string, name: string): string | undefined => {
  const path = join(root, 'package.json')
  const manifest: { imports: Record<string, string> } = JSON.parse(readFileSync(path, 'utf8'))
  const refusal = refusalOf(name, manifest.imports, root)
  if (refusal !== undefined) return refusal
  const folder = join(root, 'src/modules', name)
  mkdirSync(folder, { recursive: true })
  for (const [file, source] of moduleFiles(name)) writeFileSync(join(folder, file), source)
  writeFileSync(path, `${JSON.stringify({ ...manifest, imports: withDoor(manifest.imports, name) }, undefined, 2)}\n`)
  return undefined
}
