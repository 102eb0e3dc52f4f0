import { defineConfig } from 'vite'

/** The server's programs. Each becomes one file in `dist`; what they have in common becomes chunks beside them. */
const ENTRIES = {
  waystation: 'src/main.ts',
  'reader-child': 'src/platform/reading/reader-child.ts',
  'search-worker': 'src/platform/search/search-worker.ts',
  'identifier-worker': 'src/platform/identification/identifier-worker.ts',
  'solver-worker': 'src/platform/solver/solver-worker.ts',
  'recogniser-child': 'src/platform/recognition/recogniser-child.ts',
  // Seals the clients of a demonstration as of its first day: the server opens no vault, and never loads this.
  'clients-of-today': 'scripts/examples/clients-of-today.ts',
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx', development: false } },
  publicDir: false,
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: ENTRIES,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  // Packages stay packages: only our own sources, doors included, are built.
  ssr: { target: 'node', external: true },
})
