import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The child's program: beside this file in the sources, beside the bundle in the built server. */
export const CHILD_PROGRAM = fileURLToPath(new URL(`./reader-child${import.meta.url.endsWith('.js') ? '.js' : '.ts'}`, import.meta.url))

/** What the child's program imports, and what its parser of markup imports, wherever npm has put that. */
const PACKAGES = ['mupdf', 'pdfjs-dist', 'htmlparser2']
const OF_THE_PARSER = ['domhandler', 'domelementtype', 'domutils', 'dom-serializer', 'entities']

/** The folder of a package, whatever its door inside is called. */
const folderOf = (name: string, door: string): string => door.slice(0, door.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length)

const packageFolders = (): string[] => {
  const { resolve: find } = createRequire(import.meta.url)
  const { resolve: findForParser } = createRequire(find('htmlparser2'))
  return [...PACKAGES.map((name) => folderOf(name, find(name))), ...OF_THE_PARSER.map((name) => folderOf(name, findForParser(name)))]
}

/**
 * What Node allows a child: to read its own code, its packages and the given folders. No writing, no processes, no threads, no addons.
 * Node 24 cannot forbid the network; the engine has no way to it, being WebAssembly without sockets.
 * Old space is bound to 512 MB, WebAssembly to 8192 pages of 64 KiB (512 MB): a second line behind the watch over resident memory.
 * The small space for young objects saves 10 MB and costs no time.
 */
export const childFlags = (allowRead: readonly string[]): string[] => {
  const readable = [dirname(CHILD_PROGRAM), ...packageFolders(), ...allowRead].map((folder) => `--allow-fs-read=${join(resolve(folder), '/')}`)
  return ['--permission', ...readable, '--max-old-space-size=512', '--max-semi-space-size=1', '--wasm-max-mem-pages=8192', '--no-warnings']
}

/** Windows cannot start Node without these; elsewhere the child knows nothing of its surroundings, and glibc is told to keep one arena of memory instead of many. */
export const childEnvironment = (): NodeJS.ProcessEnv => {
  const { SystemRoot, windir } = process.env
  return process.platform === 'win32' ? { SystemRoot, windir } : { MALLOC_ARENA_MAX: '1' }
}
