import { accessSync, appendFileSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { ok, randomIds, refuse, systemClock, type Result } from '#kernel'
import { hearFacts, importCatalogue, openMissedWords, parseCatalogue, READ_RENDITION, reconcileIndex, startLibrary, type LibraryDeps } from '#library'
import { migrations } from '#migrations'
import { openInstallation } from '#network'
import { openFolderBlobStore, type BlobStore } from '#platform/blobs'
import type { Configuration } from '#platform/configuration'
import { roomForEndpoint, serveControl } from '#platform/control'
import { EngineTooOld, isDiskFull, LaterSchema, lockFolder, openEmbeddedDatabase, openPostgresDatabase, type Database, type FolderLock } from '#platform/database'
import { openJobs } from '#platform/jobs'
import { openLog, type Log } from '#platform/log'
import { openOutbox } from '#platform/outbox'
import { openIdentifier } from '#platform/identification'
import { openPictures } from '#platform/pictures'
import { openReader } from '#platform/reading'
import { openRecogniser } from '#platform/recognition'
import { openScanner } from '#platform/scanning'
import { openSearchIndex } from '#platform/search'
import { loadStarter, openThesaurus } from '#thesaurus'
import { openPageMemory, openReadiness, parseTrustedProxies, startHttp } from '#web/http'
import { openSite } from '#web/site'
import { operateOn, OPERATIONS, processConsole, runCommandLine, type Cellar, type House, type HouseRefusal, type OpenAs, type Roof } from '#command-line'

// The roof: the one place that knows everything below and joins it.

/** The built program lies in `dist/`; the package and its samples are found from there. */
const built = import.meta.dirname
const STOP_SECONDS = 10

const placesIn = (data: string) => ({ database: join(data, 'database'), blobs: join(data, 'blobs'), index: join(data, 'index'), pictures: join(data, 'pictures') })

/** Data folder and database, locked for this process: what a restore needs, and everything else stands on. */
type Ground = { readonly lock: FolderLock; readonly database: Database; readonly blobs: BlobStore }

const openGround = async (configuration: Configuration, maxBytes = configuration.MAX_FILE_MB * 1e6): Promise<Result<Ground, HouseRefusal>> => {
  const { DATA: folder } = configuration
  const { fits, ...length } = roomForEndpoint(folder)
  if (!fits) return refuse({ kind: 'folder-path-too-long', ...length })
  try {
    makeFolders(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    // Whoever may enter the folder may command the server.
    chmodSync(folder, 0o700)
  } catch (fault) {
    return isDiskFull(fault) ? refuse({ kind: 'disk-full' }) : refuse({ kind: 'folder-unusable', folder, code: codeOf(fault) })
  }
  const lock = lockFolder(folder)
  if (!lock.ok) return lock
  const database = await openDatabase(configuration)
  if (!database.ok) {
    lock.value.release()
    return database
  }
  const blobs = await openFolderBlobStore({
    folder: placesIn(folder).blobs,
    maxBytes,
    reserveBytes: configuration.DISK_RESERVE_MB * 1e6,
  })
  return ok({ lock: lock.value, database: database.value, blobs })
}

// Not `recursive: true`: where a parent says "not found" though it is there (/proc, a link to nothing), Node tries for ever.
const makeFolders = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

const openDatabase = async ({ DATA, DATABASE_URL }: Configuration): Promise<Result<Database, HouseRefusal>> => {
  try {
    if (DATABASE_URL !== undefined) return ok(await openPostgresDatabase(DATABASE_URL, migrations))
    const folder = placesIn(DATA).database
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return ok(await openEmbeddedDatabase(folder, migrations))
  } catch (fault) {
    if (fault instanceof EngineTooOld) return refuse({ kind: 'database-too-old', says: fault.message })
    if (fault instanceof LaterSchema) return refuse({ kind: 'database-from-later-version', says: fault.message })
    if (DATABASE_URL !== undefined && UNREACHABLE.test(codeOf(fault))) return refuse({ kind: 'database-unreachable', code: codeOf(fault) })
    throw fault
  }
}

// Sockets, and the classes of SQLSTATE for connections (08), authorisation (28) and databases that are not there (3D).
const UNREACHABLE = /^(E[A-Z_]+|08...|28...|3D...)$/

const codeOf = (fault: unknown): string => (fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown')

/** An engine that finds no room to open says so in a hundred ways: the disk itself is asked. */
const unlessFull = async <T>({ DATA }: Configuration, open: () => Promise<Result<T, HouseRefusal>>): Promise<Result<T, HouseRefusal>> => {
  try {
    return await open()
  } catch (fault) {
    if (isDiskFull(fault) || freeIn(DATA) < LEAST_TO_OPEN) return refuse({ kind: 'disk-full' })
    throw fault
  }
}

/** What the engines write when they open, bytes: the database may begin a new segment of its log, which is 16 MiB. */
const LEAST_TO_OPEN = 20e6

const freeIn = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

const openHouse = async (configuration: Configuration, wants: OpenAs): Promise<Result<House, HouseRefusal>> => {
  const ground = await openGround(configuration)
  if (!ground.ok) return ground
  const { lock, database, blobs } = ground.value
  const opened = await openInstallation({ database, ids: randomIds }, wants)
  if (!opened.ok) {
    await database.close()
    lock.release()
    return opened
  }
  const installation = opened.value
  const log = logOf(configuration)
  const places = placesIn(configuration.DATA)
  const readers = {
    allowRead: [places.blobs],
    stallSeconds: configuration.READER_STALL_SECONDS,
    totalSeconds: configuration.READER_TOTAL_SECONDS,
    maxResidentBytes: configuration.READER_MEMORY_MB * 1e6,
    maxPages: 20_000,
    recycleAfter: 200,
    log,
  }
  const reader = openReader({ ...readers, children: READ_RENDITION.atOnce })
  // Whoever looks at a page does not wait for an import.
  const painter = openReader({ ...readers, children: 1 })
  const [index, jobs] = await Promise.all([
    openSearchIndex({ folder: join(places.index, installation.id), log }),
    openJobs({ database, log }, [READ_RENDITION]),
  ])
  const identifier = openIdentifier()
  const recogniser = openRecogniser()
  const pictures = openPictures({ reader: painter, clock: systemClock, folder: places.pictures, maxBytes: configuration.PICTURES_MB * 1e6 })
  await loadStarter({ database, ids: randomIds })
  const thesaurus = await openThesaurus({ database })
  const scanner = openScanner(configuration.CLAMD)
  const missed = openMissedWords({ clock: systemClock, writeDown: (line) => appendFileSync(join(configuration.DATA, 'missed-words.csv'), `${line}\n`, { mode: 0o600 }) })
  const library: LibraryDeps = {
    database, blobs, jobs, reader, identifier, recogniser, scanner, pictures, index, thesaurus, missed, ids: randomIds, clock: systemClock, log,
  }
  const outbox = openOutbox({ database, log })
  hearFacts(library, outbox)
  outbox.start()
  const started = await startLibrary(library)
  const indexReady = bringIndexInStep(library)

  return ok({
    configuration,
    installation,
    operator: { kind: 'operator', organisation: installation.secretariat.id },
    library,
    outbox,
    indexReady,
    close: async () => {
      await started.stop()
      await jobs.stop(STOP_SECONDS)
      await Promise.all([reader.close(), painter.close(), recogniser.close(), identifier.close()])
      await indexReady
      await outbox.stop()
      await index.close()
      await database.close()
      lock.release()
    },
  })
}

const bringIndexInStep = async (library: LibraryDeps): Promise<void> => {
  try {
    await reconcileIndex(library)
  } catch (fault) {
    library.log.error('library.index-not-mended', fault)
  }
}

const logOf = ({ LOG_LEVEL }: Configuration): Log => openLog(process.stderr, LOG_LEVEL)

// What was once taken in goes back in, whatever the limit for new files is by now.
const openCellar = async (configuration: Configuration): Promise<Result<Cellar, HouseRefusal>> => {
  const ground = await openGround(configuration, Number.POSITIVE_INFINITY)
  if (!ground.ok) return ground
  const { lock, database, blobs } = ground.value
  return ok({
    database,
    blobs,
    dropIndex: async () => rmSync(placesIn(configuration.DATA).index, { recursive: true, force: true }),
    close: async () => {
      await database.close()
      lock.release()
    },
  })
}

const serve: Roof['serve'] = async (house) => {
  const { configuration, installation, library } = house
  const readiness = openReadiness()
  const metrics = metricsOf(house)
  const site = await openSite({
    library,
    installation: { name: 'Waystation', demonstration: installation.demonstration, firstCommand: 'npm run -s waystation -- library add FILE.pdf' },
  })
  const trusted = parseTrustedProxies(configuration.TRUSTED_PROXIES)
  if (!trusted.ok) throw new Error('the configuration let a proxy pass that is none')
  const pages = openPageMemory(systemClock)
  library.database.onFacts(pages.forget)
  const http = await startHttp({
    ...site,
    pages,
    host: configuration.HOST,
    port: configuration.PORT,
    trustedProxies: trusted.value,
    log: library.log,
    ids: library.ids,
    readiness,
    metrics,
    allowance: { requests: configuration.RATE_LIMIT, seconds: 60 },
  })
  if (!http.ok) return http
  const control = await serveControl({ folder: configuration.DATA, log: library.log }, operateOn(house, OPERATIONS))
  // Lists come from the index: until it is in step, some documents are not in them.
  void house.indexReady.then(() => readiness.ready())
  return ok({
    url: http.value.url,
    stop: async () => {
      await http.value.stop(STOP_SECONDS * 1000)
      await control.stop()
    },
  })
}

const metricsOf = ({ library, outbox }: House): Registry => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, read: () => Promise<number>): void => {
    const made: Gauge = new Gauge({ name, help, collect: async () => made.set(await read()), registers: [registry] })
  }
  gauge('library_documents_searchable', 'Documents in the search index', async () => (await library.index.stats()).documents)
  gauge('library_pages_searchable', 'Pages in the search index', async () => (await library.index.stats()).pages)
  gauge('outbox_facts_waiting', 'Facts not yet delivered', async () => (await outbox.counts()).waiting)
  gauge('outbox_facts_dead', 'Facts given up', async () => (await outbox.counts()).dead)
  gauge('jobs_waiting', 'Jobs to do', async () => (await library.jobs.counts()).reduce((sum, { waiting, active }) => sum + waiting + active, 0))
  gauge('jobs_dead', 'Jobs given up', async () => (await library.jobs.counts()).reduce((sum, { dead }) => sum + dead, 0))
  gauge('reader_resident_bytes', 'Memory of the reader children', async () => library.reader.residentBytes() + library.recogniser.residentBytes())
  return registry
}

const loadDemonstration: Roof['loadDemonstration'] = async ({ library, operator, outbox }) => {
  const folder = join(built, 'examples')
  const catalogue = parseCatalogue(readFileSync(join(folder, 'catalogue.csv')))
  if (!catalogue.ok) throw new Error(`the samples' catalogue is wrong: ${catalogue.refusal.kind}`)
  for await (const outcome of importCatalogue(library, operator, { rows: catalogue.value.rows, folder, publish: true })) {
    if (outcome.status === 'failed') library.log.warn('demonstration.sample-failed', { reason: outcome.reason ?? undefined, line: outcome.line })
  }
  await outbox.drain()
}

const { version } = JSON.parse(readFileSync(join(built, '..', 'package.json'), 'utf8')) as { version: string }

process.exitCode = await runCommandLine(process.argv.slice(2), {
  console: processConsole(),
  roof: {
    openHouse: (configuration, wants) => unlessFull(configuration, () => openHouse(configuration, wants)),
    openCellar: (configuration) => unlessFull(configuration, () => openCellar(configuration)),
    serve,
    loadDemonstration,
  },
  environment: process.env,
  root: join(built, '..'),
  version,
})
