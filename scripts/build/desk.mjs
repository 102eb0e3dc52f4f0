// Builds the desk: static files, the same bytes wherever and whenever they are built.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'
import { pageBuild, WORKERS, workerBuild } from '../../vite.desk.config.ts'

const BASE = '/desk/'
const COMPRESSIBLE = /\.(?:js|css|html|wasm)$/
/** Scans in a PDF are unpacked by these; the rest of pdf.js' files is not carried. */
const DECODERS = ['jbig2.wasm', 'openjpeg.wasm']

/** A worker's file: started from its bytes, and never imported. */
const WORKER = new RegExp(`^(?:${Object.keys(WORKERS).join('|')})-[^.]+\\.js$`)

const integrityOf = (/** @type {Uint8Array} */ bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`

const readAssets = (/** @type {string} */ folder) =>
  readdirSync(join(folder, 'assets')).toSorted().map((name) => ({ name, address: `${BASE}assets/${name}`, integrity: integrityOf(readFileSync(join(folder, 'assets', name))) }))

/** @typedef {ReturnType<typeof readAssets>[number]} Built */

const only = (/** @type {readonly Built[]} */ assets, /** @type {RegExp} */ pattern) => {
  const found = assets.filter(({ name }) => pattern.test(name))
  const [one] = found
  if (one === undefined || found.length > 1) throw new Error(`the desk's build made ${found.length} files like ${pattern}`)
  return one
}

/**
 * The files that the entry imports at once, and what those import: a browser that is told fetches them together.
 * @param {Awaited<ReturnType<typeof build>>} made
 */
const importedByEntry = (made) => {
  if (!('output' in made)) throw new Error('the desk is built once, and not watched')
  const chunks = made.output.filter((one) => one.type === 'chunk')
  const reached = chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => chunk.imports)
  for (const name of reached) reached.push(...(chunks.find((chunk) => chunk.fileName === name)?.imports ?? []).filter((next) => !reached.includes(next)))
  return reached
}

/**
 * What the page loads, every file with the hash of its bytes. The map of imports carries the hashes of the parts that come later:
 * no browser asks for them otherwise. It is the page's only inline script, and the policy names it by its own hash.
 * The style sheet bears the id under which React Aria looks for a style element of its own before it would write one.
 */
const loaded = (/** @type {readonly Built[]} */ assets, /** @type {readonly string[]} */ first) => {
  const entry = only(assets, /^desk-[^.]+\.js$/)
  const style = only(assets, /\.css$/)
  const modules = assets.filter(({ name }) => name.endsWith('.js') && !WORKER.test(name))
  const map = JSON.stringify({ integrity: Object.fromEntries(modules.map(({ address, integrity }) => [address, integrity])) })
  return [
    `<script type="importmap">${map}</script>`,
    ...modules.filter(({ name }) => first.includes(`assets/${name}`)).map(({ address, integrity }) => `<link rel="modulepreload" href="${address}" integrity="${integrity}">`),
    `<link rel="stylesheet" href="${style.address}" integrity="${style.integrity}" id="react-aria-pressable-style">`,
    `<link rel="icon" href="${only(assets, /^icon-/).address}" type="image/svg+xml">`,
    `<script type="module" src="${entry.address}" integrity="${entry.integrity}"></script>`,
  ].join('\n')
}

/** A file as it is, under a name that tells its content. */
const copyHashed = (/** @type {string} */ path, /** @type {string} */ outDir) => {
  const { name, ext } = parse(path)
  copyFileSync(path, join(outDir, 'assets', `${name}-${createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 8)}${ext}`))
}

/** A file's smaller encodings, beside it, where they are smaller. */
const compress = async (/** @type {string} */ path) => {
  const bytes = readFileSync(path)
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    promisify(gzip)(bytes, { level: 9 }),
  ])
  for (const [ending, made] of /** @type {const} */ ([['br', brotli], ['gz', zipped]])) if (made.length < bytes.length) writeFileSync(`${path}.${ending}`, made)
}

/**
 * @param {string} root the project's folder
 * @param {string} outDir where the desk's files come to lie; must not be there yet
 */
export const buildDesk = async (root, outDir) => {
  // Packages have a part for development; which of the two is built must not depend on whose machine it is.
  process.env['NODE_ENV'] = 'production'
  mkdirSync(outDir, { recursive: true })
  await build(workerBuild(root, outDir, 'keys'))
  await build(workerBuild(root, outDir, 'pdf'))
  for (const name of DECODERS) copyHashed(join(root, 'node_modules/pdfjs-dist/wasm', name), outDir)
  const before = readAssets(outDir)
  const of = (/** @type {RegExp} */ pattern) => {
    const { address, integrity } = only(before, pattern)
    return { address, integrity }
  }
  const decoders = Object.fromEntries(DECODERS.map((name) => [name, of(new RegExp(`^${name.replace('.wasm', '')}-`))]))
  const made = await build(pageBuild(root, outDir, of(/^keys-[^.]+\.js$/), { worker: of(/^pdf-[^.]+\.js$/), decoders }))
  copyHashed(join(root, 'src/web/kit/icon.svg'), outDir)
  const template = readFileSync(join(root, 'src/web/desk/index.html'), 'utf8')
  writeFileSync(join(outDir, 'index.html'), template.replace('<!-- what is loaded -->', () => loaded(readAssets(outDir), importedByEntry(made))))
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
  await Promise.all(files.filter((path) => COMPRESSIBLE.test(path)).map((path) => compress(join(outDir, path))))
}
