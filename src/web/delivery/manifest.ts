import { createHash, sign, verify, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { deskPolicy } from './desk-headers.ts'
import { INDEX, type Desk } from './read-desk.ts'

/** The names under which manifest and signature lie in the desk's folder. */
export const MANIFEST = 'manifest.jsonl'
export const SIGNATURE = 'manifest.sig'

// What is signed says what it is: a signature over a desk is good for nothing else.
const LABEL = 'waystation/desk manifest/1\n'

const HEAD = z.strictObject({ manifest: z.literal('waystation desk 1'), version: z.string().max(100), policy: z.string().max(4_000) })

const LISTED = z.strictObject({
  // Below the desk's folder and nowhere else.
  path: z.string().max(300).regex(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/),
  size: z.int().min(0).max(50_000_000),
  sha256: z.string().regex(/^[\da-f]{64}$/),
  sha384: z.string().regex(/^[A-Za-z\d+/]{64}$/),
})

/** One file as the manifest has it. `sha384` in base64, as `integrity` attributes write it. */
export type Listed = z.output<typeof LISTED>

/** A manifest that has been read. `policy`: what the page may do, with an API under the page's own origin. */
export type Manifest = z.output<typeof HEAD> & { readonly files: readonly Listed[] }

const list = (path: string, bytes: Uint8Array): Listed => ({
  path,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  sha384: createHash('sha384').update(bytes).digest('base64'),
})

/** The manifest of a built desk: JSON lines, the program's version first, then every file by its path. The same desk gives the same bytes. */
export const writeManifest = (desk: Desk, version: string): Uint8Array => {
  const head: z.output<typeof HEAD> = { manifest: 'waystation desk 1', version, policy: deskPolicy(Buffer.from(desk.index.bytes).toString('utf8')) }
  const files = [...desk.files].filter(([path]) => path !== MANIFEST && path !== SIGNATURE).map(([path, { bytes }]) => list(path, bytes))
  return Buffer.from([head, ...files].map((line) => `${JSON.stringify(line)}\n`).join(''))
}

/** Reads a manifest whose signature is good; `undefined` when it is none that this version understands. */
export const readManifest = (bytes: Uint8Array): Manifest | undefined => {
  try {
    const [head, ...files] = Buffer.from(bytes).toString('utf8').trimEnd().split('\n').map((line): unknown => JSON.parse(line))
    const manifest = { ...HEAD.parse(head), files: z.array(LISTED).max(5_000).parse(files) }
    return manifest.files.some(({ path }) => path === INDEX) ? manifest : undefined
  } catch {
    return undefined
  }
}

const labelled = (manifest: Uint8Array): Uint8Array => Buffer.concat([Buffer.from(LABEL), manifest])

/** Signs the manifest's very bytes (Ed25519, RFC 8032): one line of base64. */
export const signManifest = (manifest: Uint8Array, key: KeyObject): string => `${sign(undefined, labelled(manifest), key).toString('base64')}\n`

export const isSignedBy = (manifest: Uint8Array, signature: Uint8Array, key: KeyObject): boolean => {
  const bytes = Buffer.from(Buffer.from(signature).toString('utf8').trim(), 'base64')
  return bytes.length === 64 && verify(undefined, labelled(manifest), key, bytes)
}
