import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll } from 'vitest'
import { parseLanguageTag, randomIds, systemClock, type Id, type LanguageTag, type Result } from '#kernel'
import { openInstallation, type Actor } from '#network'
import { openFolderBlobStore } from '#platform/blobs'
import type { Database } from '#platform/database'
import { openJobs } from '#platform/jobs'
import { silentLog } from '#platform/log'
import { openOutbox, type Outbox } from '#platform/outbox'
import { openIdentifier } from '#platform/identification'
import { openPictures } from '#platform/pictures'
import { openReader } from '#platform/reading'
import { openRecogniser } from '#platform/recognition'
import { openScanner } from '#platform/scanning'
import { openSearchIndex } from '#platform/search'
import { loadStarter, openThesaurus } from '#thesaurus'
import { openTestDatabase } from '#tests/database'
import { tinyPdf } from '#tests/tiny-pdf'
import { awaitReading } from './await-reading.ts'
import type { LibraryDeps } from './deps.ts'
import { NOTHING_SAID, type Description } from './description.ts'
import { READ_RENDITION } from './jobs.ts'
import { openMissedWords } from './missed-words.ts'
import { readWaiting } from './rendition-store.ts'
import { saveDocument, type SavedDocument, type SaveDocumentInput } from './save-document.ts'
import { hearFacts, startLibrary } from './start-library.ts'

/** A whole library on a temporary folder, with two organisations that may keep documents in it. */
export type TestLibrary = LibraryDeps & {
  readonly folder: string
  readonly outbox: Outbox
  readonly secretariat: Extract<Actor, { kind: 'operator' }>
  readonly member: Extract<Actor, { kind: 'operator' }>
  /** Waits until every text has been read and the index has heard of every change. */
  settle(): Promise<void>
  close(): Promise<void>
}

type Wish = { readonly maxBytes?: number; readonly reserveBytes?: number; readonly working?: boolean }

/**
 * Opens a library on a database of its own: files, reader children, index, jobs and outbox, all real. To be closed.
 * `working: false`: jobs are sent and lie, as if the server had been stopped.
 */
export const aLibrary = async ({ maxBytes = 10e6, reserveBytes = 0, working = true }: Wish = {}): Promise<TestLibrary> => {
  const folder = await mkdtemp(join(tmpdir(), 'waystation-library-'))
  const database = await openTestDatabase()
  const installation = valueOf(await openInstallation({ database, ids: randomIds }, { foundAs: 'real' }))
  const blobs = await openFolderBlobStore({ folder: join(folder, 'blobs'), maxBytes, reserveBytes })
  const index = await openSearchIndex({ folder: join(folder, 'index'), log: silentLog })
  const reader = openReader({ children: 1, allowRead: [folder], stallSeconds: 20, totalSeconds: 60, maxResidentBytes: 600e6, maxPages: 1000, recycleAfter: 200 })
  const jobs = await openJobs({ database, log: silentLog }, [READ_RENDITION])
  const pictures = openPictures({ reader, clock: systemClock, folder: join(folder, 'pictures'), maxBytes: 50e6 })
  const [identifier, recogniser] = [openIdentifier(), openRecogniser()]
  await loadStarter({ database, ids: randomIds })
  const thesaurus = await openThesaurus({ database })
  const missed: string[] = []
  const library: LibraryDeps = {
    database, blobs, jobs, reader, identifier, recogniser, scanner: openScanner(undefined), pictures, index, thesaurus, missed: openMissedWords({ clock: systemClock, writeDown: (line) => void missed.push(line), readDown: async () => missed.join('\n') }), ids: randomIds, clock: systemClock, log: silentLog,
  }
  const outbox = openOutbox({ database, log: silentLog })
  hearFacts(library, outbox)
  const started = working ? await startLibrary(library) : undefined
  return {
    ...library,
    folder,
    outbox,
    secretariat: { kind: 'operator', organisation: installation.secretariat.id },
    member: { kind: 'operator', organisation: await aMember(database) },
    settle: async () => {
      if (working) for (const rendition of await database.asKeeper(readWaiting)) await awaitReading(library, rendition)
      await outbox.drain()
    },
    close: async () => {
      await started?.stop()
      await jobs.stop(5)
      await Promise.all([reader.close(), recogniser.close(), identifier.close()])
      await outbox.stop()
      await index.close()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** One library for the tests of one file. Read it inside tests only: `const library = useLibrary()`, then `library()`. */
export const useLibrary = (wish?: Wish): (() => TestLibrary) => {
  let library: TestLibrary | undefined
  beforeAll(async () => {
    library = await aLibrary(wish)
  })
  afterAll(() => library?.close())
  return () => {
    if (library === undefined) throw new Error('the library is open while tests run')
    return library
  }
}

const aMember = async (database: Database): Promise<Id> => {
  const id = randomIds.next()
  await database.asKeeper((tx) => sql`insert into organisation (id, kind, name) values (${id}::uuid, 'member', 'A member')`.execute(tx.db))
  return id
}

/** What a test says of a document; whatever it leaves out is ordinary. `pages` and `inside` make the PDF, unless `bytes` are the file. */
export type DocumentWish = Partial<Description> & {
  readonly number?: number
  readonly pages?: readonly string[]
  /** The title that the PDF itself holds. */
  readonly inside?: string
  readonly bytes?: Uint8Array
  readonly fileName?: string
  readonly publish?: boolean
}

/** A document to be saved: published, in a PDF of its own. */
export const aDocument = ({ number, pages = ['a page'], inside, bytes, fileName = 'report.pdf', publish = true, ...said }: DocumentWish = {}): SaveDocumentInput => {
  const file = bytes ?? tinyPdf({ pages, ...(inside !== undefined && { title: inside }) })
  return { number, publish, description: { ...NOTHING_SAID, ...said }, file: { name: fileName, open: () => Readable.from([file], { objectMode: false }) } }
}

/** Saves a document for the secretariat, or another, and waits until it can be found. */
export const shelve = async (library: TestLibrary, wish: DocumentWish, by: Actor = library.secretariat): Promise<SavedDocument> => {
  const saved = valueOf(await saveDocument(library, by, aDocument(wish)))
  await library.settle()
  return saved
}

/** The value of a result that is known to be well; a refusal fails the test with its kind. */
export const valueOf = <T>(result: Result<T, { kind: string }>): T => {
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`)
  return result.value
}

/** A language tag that is known to be one. */
export const tag = (text: string): LanguageTag => {
  const language = parseLanguageTag(text)
  if (language === undefined) throw new Error(`${text} is no language`)
  return language
}
