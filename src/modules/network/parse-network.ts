import type { z } from 'zod'
import { ok, refuse, type Result } from '#kernel'
import { shown, type NetworkFault, type NetworkIssue, type NetworkMalformed } from './network-fault.ts'
import type { NetworkFile, NetworkFiles } from './network-files.ts'
import { SECRETARIAT_SLUG } from './organisation.ts'
import { aboutText, anyObject, inOurWords, networkFile, type OrganisationSaid } from './schema.ts'

const MOST_FAULTS = 20

/** Reads what the files say, and holds their entries against one another. Every fault is told, up to twenty. */
export const parseNetwork = (files: Pick<NetworkFiles, 'organisations' | 'about'>): Result<readonly OrganisationSaid[], NetworkMalformed> => {
  const { name: file } = files.organisations
  const json = decode(files.organisations)
  const read = networkFile.safeParse(json, { error: inOurWords })
  const faults = json === undefined ? [{ issue: 'not-json', file } as const] : read.success ? faultsBetween(read.data.organisations, file) : read.error.issues.flatMap((issue) => faultsOf(issue, json, file))
  const organisations = new Map(read.data?.organisations.map((organisation) => [organisation.slug, organisation]))
  // Whether a text names an organisation is known only where the organisations are.
  if (read.success) for (const about of files.about) faults.push(...placeTexts(about, organisations))
  return faults.length === 0 ? ok([...organisations.values()]) : refuse({ kind: 'network-malformed', faults: faults.slice(0, MOST_FAULTS) })
}

/** What a file holds; `undefined` where it is no JSON in UTF-8. */
const decode = ({ bytes }: NetworkFile): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const faultsOf = (issue: z.core.$ZodIssue, json: unknown, file: string): NetworkFault[] => {
  const [list, index, ...rest] = issue.path
  const inEntry = list === 'organisations' && typeof index === 'number'
  const part = (inEntry ? rest : issue.path).join('.')
  const place = {
    file,
    ...(inEntry && { entry: index + 1, called: shown(within(json, ['organisations', index, 'name'])) }),
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ issue: 'part-unknown', ...place, part: [part, shown(key)].filter(Boolean).join('.') }))
  // Every message is a key: ours, or zod's own put into our words.
  return [{ issue: issue.message as NetworkIssue, ...place, part: shown(part), given: shown(within(json, issue.path)) }]
}

const within = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined), json)

const faultsBetween = (organisations: readonly OrganisationSaid[], file: string): NetworkFault[] => {
  const seen = new Set<string>()
  let secretariats = 0
  return organisations.flatMap(({ slug, kind, name }, index) => {
    const fault = (issue: NetworkIssue, part: string, given: string): NetworkFault => ({ issue, file, entry: index + 1, called: shown(name), part, given })
    const found: NetworkFault[] = []
    if (kind === 'secretariat' && ++secretariats > 1) found.push(fault('secretariat-repeated', 'kind', kind))
    else if ((kind === 'secretariat') !== (slug === SECRETARIAT_SLUG)) found.push(fault('secretariat-slug', 'slug', slug))
    if (seen.has(slug)) found.push(fault('slug-repeated', 'slug', slug))
    seen.add(slug)
    return found
  })
}

/** Puts the texts of one language where they belong. */
const placeTexts = (file: NetworkFiles['about'][number], organisations: Map<string, OrganisationSaid>): NetworkFault[] => {
  const { name, language } = file
  const json = decode(file)
  if (json === undefined) return [{ issue: 'not-json', file: name }]
  const texts = anyObject.safeParse(json)
  if (!texts.success) return [{ issue: 'shape-wrong', file: name }]
  return Object.entries(texts.data).flatMap(([slug, given]): NetworkFault[] => {
    const wrong = (issue: NetworkIssue): NetworkFault[] => [{ issue, file: name, part: shown(slug), given: shown(given) }]
    const organisation = organisations.get(slug)
    const text = aboutText.safeParse(given, { error: inOurWords })
    if (organisation === undefined) return wrong('slug-unknown')
    if (organisation.about?.has(language) === true) return wrong('about-repeated')
    // As in the schema: every message is a key.
    if (!text.success) return wrong((text.error.issues[0]?.message ?? 'shape-wrong') as NetworkIssue)
    organisations.set(slug, { ...organisation, about: new Map([...(organisation.about ?? []), [language, text.data]]) })
    return []
  })
}
