import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LanguageTag } from '#kernel'
import { bareEnvironment, type Engine } from './engine.ts'
import { codeOf } from './language-codes.ts'

/** The child's program: beside this file in the sources, beside the bundle in the built server. */
const PROGRAM = fileURLToPath(new URL(`./recogniser-child${import.meta.url.endsWith('.js') ? '.js' : '.ts'}`, import.meta.url))

/** What there are packages for. Russian is not published. */
const PACKAGED = ['en', 'nl', 'pl', 'cs', 'bg', 'mk', 'ro', 'uk', 'be', 'de', 'fr']

const resolve = createRequire(import.meta.url).resolve

const fileOf = (code: string): string | undefined => {
  try {
    return resolve(`@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`)
  } catch {
    // Left out when the packages were installed.
    return undefined
  }
}

const coreOf = (): string | undefined => {
  try {
    return resolve('tesseract.js-core/tesseract-core-simd-lstm.js')
  } catch {
    return undefined
  }
}

/**
 * Tesseract compiled to WebAssembly, in a Node child that may read its program and the language data and nothing else: no writing,
 * no processes, no threads. Of tesseract.js only the core is used: its own worker would fetch over the network what it misses.
 * A quarter of the native speed. `undefined` when its packages are not installed.
 */
export const findWasmEngine = (): Engine | undefined => {
  const core = coreOf()
  // The tags above are in their canonical spelling.
  const files = new Map(PACKAGED.flatMap((language) => {
    const code = codeOf(language as LanguageTag)
    const file = code === undefined ? undefined : fileOf(code)
    return code === undefined || file === undefined ? [] : [[code, file] as const]
  }))
  if (core === undefined || files.size === 0) return undefined
  const mayRead = [PROGRAM, dirname(core), ...new Set([...files.values()].map(dirname))].map((path) => `--allow-fs-read=${path === PROGRAM ? path : join(path, '/')}`)
  const flags = ['--permission', ...mayRead, '--max-old-space-size=512', '--max-semi-space-size=1', '--wasm-max-mem-pages=12288', '--no-warnings']
  return {
    name: 'tesseract.js',
    codes: new Set(files.keys()),
    command: process.execPath,
    argumentsFor: (codes) => [...flags, PROGRAM, core, ...codes.flatMap((code) => [code, files.get(code) ?? ''])],
    environment: bareEnvironment(),
  }
}
