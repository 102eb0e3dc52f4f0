import { join } from 'node:path'
import type { InlineConfig, Rolldown } from 'vite'
import { FONT_PACKAGE } from './src/web/kit/asset-list.ts'

/** Where the desk lies on its host. */
const BASE = '/desk/'

// What must be the same on every machine: no settings from beside the sources, no clock, no path of a folder.
const everywhere = (root: string, outDir: string): InlineConfig => ({
  root,
  base: BASE,
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  mode: 'production',
  oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { alias: [{ find: /^(source-sans-3-.+\.woff2)$/, replacement: join(root, 'node_modules', FONT_PACKAGE, 'files/$1') }] },
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2024',
    // A font or picture in the style sheet would need `data:` in the page's policy.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
  },
})

// Packages say 'use client' for a server that renders React. There is none.
const onLog: Rolldown.RolldownOptions['onLog'] = (level, log, handle) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
}

/** The workers: `keys` holds the keys, `pdf` takes PDFs apart. Each is one file that imports nothing, since it is started from bytes that were checked. */
export const WORKERS = { keys: 'src/web/desk/keys/worker/main.ts', pdf: 'src/web/desk/clients/pdf/pdf-worker.ts' } as const

/** One worker. */
export const workerBuild = (root: string, outDir: string, name: keyof typeof WORKERS): InlineConfig => {
  const { build, define, ...rest } = everywhere(root, outDir)
  return {
    ...rest,
    // A script from memory has no address of its own to tell.
    define: { ...define, 'import.meta': '{}' },
    build: { ...build, rolldownOptions: { onLog, input: { [name]: WORKERS[name] }, output: { format: 'iife', entryFileNames: 'assets/[name]-[hash].js' } } },
  }
}

/** A file that the page fetches by itself, and the hash by which it is known. */
type Made = { readonly address: string; readonly integrity: string }

/** The page. `worker`, `pdf`: what was made before it; their hashes become part of the page's own bytes. */
export const pageBuild = (root: string, outDir: string, worker: Made, pdf: { readonly worker: Made; readonly decoders: Readonly<Record<string, Made>> }): InlineConfig => {
  const { build, define, ...rest } = everywhere(root, outDir)
  return {
    ...rest,
    define: { ...define, DESK_WORKER: JSON.stringify(worker), DESK_PDF: JSON.stringify(pdf) },
    build: {
      ...build,
      rolldownOptions: {
        onLog,
        input: { desk: 'src/web/desk/main.tsx' },
        // Parts are called parts: one that is named after its file could be taken for the entry or for the worker.
        output: {
          format: 'es', entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/part-[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]',
          // What every visit needs is two files and not forty, each of which would be asked for, hashed and linked by itself: the packages, which seldom
          // change from one release to the next, and ours.
          codeSplitting: { groups: [{ name: 'packages', tags: ['$initial'], test: /node_modules/, priority: 2 }, { name: 'first', tags: ['$initial'], priority: 1 }] },
        },
      },
    },
  }
}
