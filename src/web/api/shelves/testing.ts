import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { randomIds, systemClock, type Id } from '#kernel'
import { hearFacts, openForEditing, openMissedWords, READ_RENDITION, startLibrary, takeFileIn, type LibraryDeps } from '#library'
import { openFolderBlobStore } from '#platform/blobs'
import type { Database } from '#platform/database'
import { openIdentifier } from '#platform/identification'
import { openJobs } from '#platform/jobs'
import { silentLog } from '#platform/log'
import { openOutbox } from '#platform/outbox'
import { openPictures } from '#platform/pictures'
import { openReader } from '#platform/reading'
import { openRecogniser } from '#platform/recognition'
import { openScanner } from '#platform/scanning'
import { openSearchIndex } from '#platform/search'
import { findConcept, openThesaurus, saveConcept, versionOfConcept } from '#thesaurus'
import { tinyPdf } from '#tests/tiny-pdf'

/** A whole library on a temporary folder, that takes files of a megabyte. `reads: false`: files lie and wait. */
export const aLibrary = async (database: Database, reads: boolean) => {
  const folder = await mkdtemp(join(tmpdir(), 'waystation-api-'))
  const blobs = await openFolderBlobStore({ folder: join(folder, 'blobs'), maxBytes: 1e6, reserveBytes: 0 })
  const reader = openReader({ children: 1, allowRead: [folder], stallSeconds: 20, totalSeconds: 60, maxResidentBytes: 600e6, maxPages: 1000, recycleAfter: 200 })
  const [index, jobs] = await Promise.all([openSearchIndex({ folder: join(folder, 'index'), log: silentLog }), openJobs({ database, log: silentLog }, [READ_RENDITION])])
  const pictures = openPictures({ reader, clock: systemClock, folder: join(folder, 'pictures'), maxBytes: 50e6 })
  const [identifier, recogniser] = [openIdentifier(), openRecogniser()]
  const written: string[] = []
  const missed = openMissedWords({ clock: systemClock, writeDown: (line) => void written.push(line), readDown: async () => written.join('\n') })
  const library: LibraryDeps = {
    database, blobs, jobs, reader, identifier, recogniser, scanner: openScanner(undefined), pictures, index, missed,
    thesaurus: await openThesaurus({ database }), ids: randomIds, clock: systemClock, log: silentLog,
  }
  const outbox = openOutbox({ database, log: silentLog })
  hearFacts(library, outbox)
  const started = reads ? await startLibrary(library) : undefined
  return {
    library,
    outbox,
    /** Every file in the store, finished or not. */
    files: async (): Promise<string[]> => (await readdir(join(folder, 'blobs'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name),
    close: async (): Promise<void> => {
      await started?.stop()
      await jobs.stop(5)
      await Promise.all([reader.close(), recogniser.close(), identifier.close()])
      await outbox.stop()
      await index.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

type Shelves = Pick<Awaited<ReturnType<typeof aLibrary>>, 'library'> & { readonly secretariat: Id }

/** What a route is asked with, so that whoever may is not refused for another reason. */
export type Sample = { readonly params?: Readonly<Record<string, string>>; readonly query?: Readonly<Record<string, string>>; readonly body?: unknown }

/** A draft of an organisation, in a file of its own, that has been read, or seems so. */
const aDraft = async ({ library }: Pick<Shelves, 'library'>, organisation: Id) => {
  const operator = { kind: 'operator', organisation } as const
  const bytes = tinyPdf({ pages: [`Draft ${randomBytes(8).toString('hex')}`] })
  const taken = await takeFileIn(library, operator, { file: { name: 'draft.pdf', open: () => Readable.from([bytes], { objectMode: false }) } })
  if (!taken.ok) throw new Error(taken.refusal.kind)
  await library.database.asKeeper((tx) => sql`update rendition set pages = 1 where id = ${taken.value.rendition}`.execute(tx.db))
  const document = await openForEditing(library, operator, taken.value)
  if (!document.ok) throw new Error(document.refusal.kind)
  return { ...taken.value, version: document.value.version }
}

/** A concept of the one thesaurus. */
const aConcept = async ({ library, secretariat }: Shelves) => {
  const slug = `sample-${randomBytes(6).toString('hex')}`
  const operator = { kind: 'operator', organisation: secretariat } as const
  const saved = await saveConcept(library, operator, { slug, labels: { en: [{ text: slug, expands: true }] } })
  const found = saved.ok ? await findConcept(library, operator, { slug }) : saved
  if (!found.ok) throw new Error(found.refusal.kind)
  return { slug, version: versionOfConcept(found.value) }
}

type Ask = { readonly at: Id; readonly thing: 'there' | 'elsewhere' | 'nowhere' }

const aText = (): Uint8Array => new TextEncoder().encode(`Words ${randomBytes(8).toString('hex')}`)

const nothing = async (): Promise<Sample> => ({})

/** A sample for every route of the library and its thesaurus. */
export const librarySamples = (shelves: () => Shelves): Readonly<Record<string, (ask: Ask) => Promise<Sample>>> => {
  const draft = async ({ at, thing }: Ask) => (thing === 'there' ? await aDraft(shelves(), at) : { number: 999_999, rendition: randomIds.next(), version: '0'.repeat(16) })
  const concept = async ({ thing }: Ask) => (thing === 'there' ? await aConcept(shelves()) : { slug: 'nowhere', version: '0'.repeat(16) })
  const numbered = async (ask: Ask) => {
    const { number, version } = await draft(ask)
    return { params: { number: String(number) }, version }
  }
  const page = async (ask: Ask): Promise<Sample> => ({ params: { rendition: (await draft(ask)).rendition, page: '1' } })
  return {
    'get /api/library/documents': nothing,
    'get /api/library/documents/:number': async (ask) => ({ params: (await numbered(ask)).params }),
    'get /api/library/documents/:number/history': async (ask) => ({ params: (await numbered(ask)).params }),
    'get /api/library/alarms': nothing,
    'get /api/library/alarms/over': nothing,
    'put /api/library/documents/:number/description': async (ask) => {
      const { params, version } = await numbered(ask)
      return { params, body: { version, columns: { summary: 'Said.' } } }
    },
    'put /api/library/documents/:number/publication': async (ask) => {
      const { params, version } = await numbered(ask)
      return { params, body: { version, to: 'review' } }
    },
    'post /api/library/files': async () => ({ query: { name: 'words.txt' }, body: aText() }),
    'post /api/library/redactions': async (ask) => ({ query: { name: 'words.txt', number: String((await draft(ask)).number), note: 'A name.' }, body: aText() }),
    'get /api/library/readings': nothing,
    'post /api/library/renditions/:rendition/reading': async (ask) => ({ params: { rendition: (await draft(ask)).rendition } }),
    'get /api/library/renditions/:rendition/pages/:page': page,
    'get /api/library/renditions/:rendition/pages/:page/picture': page,
    'get /api/library/authorities': nothing,
    'put /api/library/authorities': async () => ({ body: { name: 'A court', variants: [] } }),
    'get /api/library/missed-words': nothing,
    'get /api/thesaurus/concepts': nothing,
    'get /api/thesaurus/search': nothing,
    'get /api/thesaurus/concepts/:slug': async (ask) => ({ params: { slug: (await concept(ask)).slug } }),
    'put /api/thesaurus/concepts/:slug': async () => {
      const slug = `made-${randomBytes(6).toString('hex')}`
      return { params: { slug }, body: { version: null, concept: { labels: { en: [slug] } } } }
    },
    'post /api/thesaurus/files': async () => ({ query: { name: 'words.ttl' }, body: new TextEncoder().encode('<https://words.example/1> a <http://www.w3.org/2004/02/skos/core#Concept> ; <http://www.w3.org/2004/02/skos/core#prefLabel> "word"@en .') }),
    'post /api/thesaurus/concepts/:slug/move': async (ask) => ({ params: { slug: (await concept(ask)).slug }, body: {} }),
    'post /api/thesaurus/concepts/:slug/merge': async (ask) => {
      const { slug, version } = await concept(ask)
      return { params: { slug }, body: { into: (await concept(ask)).slug, version } }
    },
    'delete /api/thesaurus/concepts/:slug': async (ask) => {
      const { slug, version } = await concept(ask)
      return { params: { slug }, query: { version } }
    },
  }
}
