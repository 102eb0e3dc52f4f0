import type { Sha256 } from '#platform/blobs'
import type { RenditionRow } from '../rendition-store.ts'
import type { EventKind, FileEvent } from './model.ts'
import { tagged, type Xml } from './xml.ts'

const NAMESPACE = 'http://www.loc.gov/premis/v3'
const EVENT_TYPES = 'http://id.loc.gov/vocabulary/preservation/eventType'
const HASHES = 'http://id.loc.gov/vocabulary/preservation/cryptographicHashFunctions'

/** What the vocabulary of event types calls an event. It has no word for taking a file from its readers, nor for giving it back. */
const CODES: Readonly<Record<EventKind, string | undefined>> = {
  ingestion: 'ing', validation: 'val', 'virus check': 'vir', 'fixity check': 'fix', migration: 'mig', deletion: 'del', withdrawal: undefined, reinstatement: undefined,
}

const AGENT = [tagged('agentIdentifierType', {}, 'local'), tagged('agentIdentifierValue', {}, 'waystation')]

const one = (name: string, ...content: readonly (string | Xml | undefined)[]): Xml => tagged(name, {}, ...content)

/** A file is named by its hash: of bytes that are gone, nothing else is left. */
const named = (prefix: 'objectIdentifier' | 'linkingObjectIdentifier', sha256: Sha256, role?: string): Xml =>
  one(prefix, one(`${prefix}Type`, 'SHA-256'), one(`${prefix}Value`, sha256), role === undefined ? undefined : one('linkingObjectRole', role))

type DescribedFile = { readonly sha256: Sha256; readonly format: string; readonly bytes?: number; readonly name?: string; readonly events: readonly FileEvent[] }

const objectOf = ({ sha256, format, bytes, name, events }: DescribedFile): Xml =>
  tagged('object', { 'xsi:type': 'file' },
    named('objectIdentifier', sha256),
    one('objectCharacteristics',
      one('fixity', tagged('messageDigestAlgorithm', { authority: 'cryptographicHashFunctions', authorityURI: HASHES, valueURI: `${HASHES}/sha256` }, 'SHA-256'), one('messageDigest', sha256)),
      bytes === undefined ? undefined : one('size', String(bytes)),
      one('format', one('formatDesignation', one('formatName', format)))),
    name === undefined ? undefined : one('originalName', name),
    ...events.map(({ id }) => one('linkingEventIdentifier', one('linkingEventIdentifierType', 'UUID'), one('linkingEventIdentifierValue', id))))

const eventOf = ({ id, at, kind, outcome, file, source, detail }: FileEvent): Xml => {
  const code = CODES[kind]
  return one('event',
    one('eventIdentifier', one('eventIdentifierType', 'UUID'), one('eventIdentifierValue', id)),
    tagged('eventType', code === undefined ? {} : { authority: 'eventType', authorityURI: EVENT_TYPES, valueURI: `${EVENT_TYPES}/${code}` }, kind),
    one('eventDateTime', at.toISOString()),
    one('eventOutcomeInformation', one('eventOutcome', outcome), detail === undefined ? undefined : one('eventOutcomeDetail', one('eventOutcomeDetailNote', detail))),
    one('linkingAgentIdentifier', one('linkingAgentIdentifierType', 'local'), one('linkingAgentIdentifierValue', 'waystation')),
    named('linkingObjectIdentifier', file, source === undefined ? undefined : 'outcome'),
    source === undefined ? undefined : named('linkingObjectIdentifier', source, 'source'))
}

/** Formats of files, as they were said when each came in. */
const formatsIn = (events: readonly FileEvent[]): ReadonlyMap<Sha256, string> =>
  new Map(events.flatMap(({ kind, file, detail }) => (kind === 'ingestion' && detail !== undefined ? [[file, detail] as const] : [])))

/**
 * The files of a document and all that befell them, as XML (PREMIS Data Dictionary 3.0, schema 3.0). Files that took another's place stand for
 * themselves, and so do those whose place was taken: of them, hash and format are left. Equal for equal input; nobody's name is in it.
 */
export const premisOf = (renditions: readonly Pick<RenditionRow, 'sha256' | 'bytes' | 'media_type' | 'file_name'>[], events: readonly FileEvent[]): string => {
  const formats = formatsIn(events)
  const held = new Map(renditions.map(({ sha256, bytes, media_type: format, file_name: name }) => [sha256, { sha256, format, bytes, name }]))
  const files = new Set([...held.keys(), ...events.flatMap(({ file, source }) => [file, ...(source === undefined ? [] : [source])])])
  const objects = [...files].map((sha256) =>
    objectOf({ ...(held.get(sha256) ?? { sha256, format: formats.get(sha256) ?? 'unknown' }), events: events.filter(({ file, source }) => file === sha256 || source === sha256) }),
  )
  const agent = one('agent', one('agentIdentifier', ...AGENT), one('agentName', 'Waystation'), one('agentType', 'software'))
  const { xml } = tagged('premis', { xmlns: NAMESPACE, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', version: '3.0' }, ...objects, ...events.map(eventOf), agent)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}
