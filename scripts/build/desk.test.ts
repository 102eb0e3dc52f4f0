import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '../../tests/support/folder.ts'

const root = resolve(import.meta.dirname, '../..')

type Package = { readonly dependencies?: Record<string, string>; readonly optionalDependencies?: Record<string, string>; readonly peerDependencies?: Record<string, string> }

/** What a package stands on, itself included: the folders under node_modules. */
const closureOf = (names: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>()
  const queue = [...names]
  for (const name of queue) {
    const file = join(root, 'node_modules', name, 'package.json')
    if (found.has(name) || !existsSync(file)) continue
    found.add(name)
    const { dependencies, optionalDependencies, peerDependencies }: Package = JSON.parse(readFileSync(file, 'utf8'))
    queue.push(...Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
  }
  return found
}

const USED = ['vite', 'react', 'react-dom', 'react-aria-components', '@tanstack/react-query', '@tanstack/react-router', 'age-encryption', 'hash-wasm', 'shamir-secret-sharing', '@scure/base', 'uqr', 'zod', 'fflate', '@fontsource-variable/source-sans-3', 'pdfjs-dist']

/** A second name for the same bytes where the disk allows it: nobody writes there. */
const linkOrCopy = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

const linkFolder = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) linkFolder(join(from, entry.name), join(to, entry.name))
    else if (entry.isFile()) linkOrCopy(join(from, entry.name), join(to, entry.name))
  }
}

/** The project anew in a folder of that name: its sources copied, so that they are of now, and the packages that the desk needs. */
const aCopy = async (name: string): Promise<string> => {
  const folder = join(await aFolder(), name)
  for (const path of ['src', 'scripts', 'package.json', 'tsconfig.json', 'vite.desk.config.ts']) cpSync(join(root, path), join(folder, path), { recursive: true })
  for (const each of closureOf(USED)) {
    mkdirSync(dirname(join(folder, 'node_modules', each)), { recursive: true })
    linkFolder(join(root, 'node_modules', each), join(folder, 'node_modules', each))
  }
  return folder
}

const BUILD = "const { buildDesk } = await import(`${process.cwd()}/scripts/build/desk.mjs`); await buildDesk(process.cwd(), `${process.cwd()}/out`)"

/** Builds there as somebody with such an environment would. Every file by its path. */
const buildIn = (folder: string, environment: Readonly<Record<string, string>>): ReadonlyMap<string, Buffer> => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', BUILD], { cwd: folder, env: environment, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const out = join(folder, 'out')
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(files.map((entry): [string, Buffer] => [join(entry.parentPath, entry.name).slice(out.length), readFileSync(join(entry.parentPath, entry.name))]))
}

test('built in another folder, at another time, by somebody else: byte for byte the same', { timeout: 180_000 }, async () => {
  const one = buildIn(await aCopy('one'), { HOME: '/nowhere', TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' })
  const other = buildIn(await aCopy('another place, with a longer name'), { HOME: '/', TZ: 'America/New_York', NODE_ENV: 'development', VITE_SECRET: 'leaked', USER: 'somebody' })
  expect([...one.keys()].toSorted()).toEqual([...other.keys()].toSorted())
  for (const [path, bytes] of one) expect(other.get(path)?.equals(bytes), path).toBe(true)
  expect(one.size).toBeGreaterThan(10)
  const scripts = [...one].filter(([path]) => path.endsWith('.js')).map(([, bytes]) => bytes.toString())
  // A browser that loads parts by their hash needs every part in the map.
  const page = one.get('/index.html')?.toString() ?? ''
  for (const path of one.keys()) if (path.endsWith('.js') && !/\/(?:keys|pdf)-/.test(path)) expect(page).toContain(`"/desk${path}":"sha384-`)
  expect(scripts.filter((text) => text.includes('waystation-test-') || text.includes('leaked') || text.includes('/node_modules/'))).toEqual([])
  expect(scripts.some((text) => text.includes('Warning: ') && text.includes('react.development'))).toBe(false)
})
