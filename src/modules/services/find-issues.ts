import type { z } from 'zod'
import { latestExpiry, type Day, type Service } from './model.ts'
import { issue, servicesFile, type ServiceIssue } from './schema.ts'

/** What is wrong, and where. `entry` counts from 1 and is missing where the file as a whole is wrong; `field` is `numbers 1 cost`. */
export type FoundIssue = { readonly entry: number | undefined; readonly key: string | undefined; readonly field: string; readonly issue: ServiceIssue }

/** Reads a file. What our schema does not name itself is a field unknown, missing or of the wrong kind. */
export const readServicesFile = (file: unknown): { readonly services: readonly Service[] } | { readonly issues: readonly FoundIssue[] } => {
  const read = servicesFile.safeParse(file, { error: ({ code, input }) => issue(code === 'unrecognized_keys' ? 'field-unknown' : input === undefined ? 'field-missing' : 'field-invalid') })
  return read.success ? { services: read.data.services } : { issues: read.error.issues.map((found) => placeOf(found, file)) }
}

const placeOf = (found: z.core.$ZodIssue, file: unknown): FoundIssue => {
  const path = found.code === 'unrecognized_keys' ? [...found.path, found.keys.join(', ')] : found.path
  const [list, at, ...field] = path
  // Every message is ours: those of the schema, and those of the parse above.
  const message = found.message as ServiceIssue
  if (list !== 'services' || typeof at !== 'number') return { entry: undefined, key: undefined, field: wordsOf(path), issue: message }
  return { entry: at + 1, key: keyAt(file, at), field: wordsOf(field), issue: message }
}

const wordsOf = (path: readonly PropertyKey[]): string => path.map((step) => String(typeof step === 'number' ? step + 1 : step)).join(' ')

const keyAt = (file: unknown, at: number): string | undefined => {
  const services = typeof file === 'object' && file !== null && 'services' in file ? file.services : undefined
  const entry: unknown = Array.isArray(services) ? services[at] : undefined
  const key = typeof entry === 'object' && entry !== null && 'key' in entry ? entry.key : undefined
  return typeof key === 'string' ? key.slice(0, 80) : undefined
}

/** What is wrong with entries that are well-formed: taken together, on this day, and in this installation. */
export const findIssues = (services: readonly Service[], { day, samplesAllowed }: { readonly day: Day; readonly samplesAllowed: boolean }): FoundIssue[] => {
  const seen = new Set<string>()
  return services.flatMap(({ key, verifiedOn, expiresOn, sample }, at) => {
    const found: [string, ServiceIssue][] = []
    if (seen.has(key)) found.push(['key', 'key-repeated'])
    seen.add(key)
    if (sample && !samplesAllowed) found.push(['sample', 'sample-in-real-installation'])
    if (verifiedOn !== undefined && verifiedOn > day) found.push(['verifiedOn', 'verified-in-future'])
    if (verifiedOn !== undefined && expiresOn !== undefined) {
      if (expiresOn < verifiedOn) found.push(['expiresOn', 'expires-before-verified'])
      if (!sample && expiresOn > latestExpiry(verifiedOn)) found.push(['expiresOn', 'expires-too-late'])
    }
    return found.map(([field, wrong]) => ({ entry: at + 1, key, field, issue: wrong }))
  })
}
