import type { LibraryDeps } from '../deps.ts'
import type { RenditionRecord } from './record.ts'

/** What is said of a file in which malware was found: nothing was read out of it. */
const INFECTED = { safety: 'infected', reading: 'stored-not-searchable', reason: 'infected', pages: null, recognised: false, confidence: null, outline: [] } as const

/**
 * A rendition of a bag, once the scanner of this house has looked at its file, which is in the store. That a file is clean is never taken from a bag;
 * that it is infected is. Throws `StoreAway`.
 */
export const scanBagged = async ({ blobs, scanner }: Pick<LibraryDeps, 'blobs' | 'scanner'>, rendition: RenditionRecord): Promise<RenditionRecord> => {
  const path = rendition.lost ? undefined : await blobs.pathOf(rendition.sha256)
  const verdict = path === undefined ? undefined : await scanner.scan(path)
  if (rendition.safety === 'infected' || verdict?.kind === 'infected') return { ...rendition, ...INFECTED }
  return { ...rendition, safety: verdict?.kind ?? 'not-scanned' }
}
