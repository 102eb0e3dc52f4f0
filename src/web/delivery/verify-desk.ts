import { createHash, type KeyObject } from 'node:crypto'
import { importMapOf } from './desk-headers.ts'
import { fetchFile, type Fetched } from './fetch-file.ts'
import { isSignedBy, MANIFEST, readManifest, SIGNATURE, type Listed, type Manifest } from './manifest.ts'
import { INDEX } from './read-desk.ts'

/** Something about a running desk that is not as it was signed. `path`: from the desk's folder, or an address as the page has it. */
export type Finding =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'not-signed' }
  | { readonly kind: 'signature-wrong' }
  | { readonly kind: 'manifest-not-understood' }
  | { readonly kind: 'file-missing'; readonly path: string; readonly status: number }
  | { readonly kind: 'file-differs'; readonly path: string; readonly encoding: string }
  | { readonly kind: 'file-not-listed'; readonly path: string }
  | { readonly kind: 'policy-differs' }

/** What came of looking: what the manifest says it is, how many files were compared, and whatever was found. None: the desk is the signed one. */
export type Verified = { readonly version: string | undefined; readonly files: number; readonly findings: readonly Finding[] }

const MANIFEST_LIMIT = 2_000_000
const ENCODINGS = ['identity', 'gzip', 'br'] as const
// The page under an address of the application is the page.
const PAGE_ADDRESSES = ['', '/', '/somewhere/deep']

const nothingCompared = (finding: Finding): Verified => ({ version: undefined, files: 0, findings: [finding] })

/** Compares the desk that a host serves with what was signed. `url`: the host, or the desk on it. */
export const verifyDesk = async (url: string, key: KeyObject): Promise<Verified> => {
  const desk = `${new URL(url).origin}/desk`
  const manifestFile = await fetchFile(`${desk}/${MANIFEST}`, MANIFEST_LIMIT)
  if (manifestFile.kind !== 'there') return nothingCompared(whyNoManifest(manifestFile))
  const signature = await fetchFile(`${desk}/${SIGNATURE}`, 1_000)
  if (signature.kind !== 'there') return nothingCompared(whyNoManifest(signature))
  if (!isSignedBy(manifestFile.bytes, signature.bytes, key)) return nothingCompared({ kind: 'signature-wrong' })
  const manifest = readManifest(manifestFile.bytes)
  if (manifest === undefined) return nothingCompared({ kind: 'manifest-not-understood' })
  const findings: Finding[] = []
  for (const file of manifest.files) findings.push(...(await compareFile(file, file.path === INDEX ? PAGE_ADDRESSES.map((end) => desk + end) : [`${desk}/${file.path}`])))
  findings.push(...(await lookAtPage(desk, manifest)))
  return { version: manifest.version, files: manifest.files.length, findings }
}

const whyNoManifest = (fetched: Exclude<Fetched, { kind: 'there' }>): Finding => {
  if (fetched.kind === 'unreachable' || fetched.kind === 'moved') return fetched
  return { kind: fetched.kind === 'missing' ? 'not-signed' : 'manifest-not-understood' }
}

/** A host could keep a false copy for those who take it compressed, as every browser does: each encoding is looked at. */
const compareFile = async (file: Listed, addresses: readonly string[]): Promise<Finding[]> => {
  for (const address of addresses) {
    for (const encoding of ENCODINGS) {
      const fetched = await fetchFile(address, file.size, encoding)
      if (fetched.kind === 'unreachable' || fetched.kind === 'moved') return [fetched]
      if (fetched.kind === 'missing') return [{ kind: 'file-missing', path: file.path, status: fetched.status }]
      if (fetched.kind === 'too-large' || createHash('sha256').update(fetched.bytes).digest('hex') !== file.sha256) return [{ kind: 'file-differs', path: file.path, encoding }]
    }
  }
  return []
}

const hashesOf = (map: string | undefined): Record<string, unknown> => {
  try {
    const parsed: { integrity?: Record<string, unknown> } = JSON.parse(map ?? '{}')
    return parsed.integrity ?? {}
  } catch {
    return {}
  }
}

/** Everything the page names to be loaded. */
const referencesOf = (page: string): Set<string> =>
  new Set([...[...page.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\s(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi)].map(([, address]) => address ?? ''), ...Object.keys(hashesOf(importMapOf(page)))])

const lookAtPage = async (desk: string, manifest: Manifest): Promise<Finding[]> => {
  const fetched = await fetchFile(desk, 5_000_000)
  if (fetched.kind !== 'there') return []
  const listed = new Set(manifest.files.map(({ path }) => `/desk/${path}`))
  const strays = [...referencesOf(Buffer.from(fetched.bytes).toString('utf8'))].filter((address) => !listed.has(address))
  const policy = fetched.headers.get('content-security-policy') ?? ''
  return [...strays.map((path): Finding => ({ kind: 'file-not-listed', path })), ...(isSignedPolicy(policy, manifest.policy) ? [] : [{ kind: 'policy-differs' } as const])]
}

/** The one thing that an installation adds of its own is where its API is, if that is elsewhere. */
const isSignedPolicy = (policy: string, signed: string): boolean => policy.replace(/(connect-src 'self') https?:\/\/[\w.:-]+(?=;)/, '$1') === signed
