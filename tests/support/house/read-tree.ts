import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['src', 'db', 'tests', 'scripts', 'bench']
const SOURCE = /\.(?:tsx?|mjs)$/

/** Every source file of the project: its path from the root, with `/`, and its text. */
export const readTree = (root: string): ReadonlyMap<string, string> => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(root).includes(folder) ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`) : [],
  )
  const sources = files.filter((path) => SOURCE.test(path) && !path.includes('node_modules/')).toSorted()
  return new Map(sources.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}
