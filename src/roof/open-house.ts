import { appendFileSync, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, randomIds, systemClock, type Id, type Result } from '#kernel'
import { hearFacts, hearFarFacts, openMissedWords, READ_RENDITION, reconcileIndex, startLibrary, type LibraryDeps } from '#library'
import { SCRUB, startEnvelopes } from '#envelopes'
import { openInstallation } from '#network'
import type { Configuration } from '#platform/configuration'
import { openJobs } from '#platform/jobs'
import { openLog, type Log } from '#platform/log'
import { openOutbox } from '#platform/outbox'
import { openIdentifier } from '#platform/identification'
import { openPictures } from '#platform/pictures'
import { openReader } from '#platform/reading'
import { openRecogniser } from '#platform/recognition'
import { openScanner } from '#platform/scanning'
import { openOpenSearchIndex, openSearchIndex, type DistantSearchIndex, type SearchIndex } from '#platform/search'
import { loadStarter, openThesaurus } from '#thesaurus'
import type { House, HouseRefusal, OpenAs } from '#command-line'
import { openEnvelopes } from './open-envelopes.ts'
import { demonstrationOrganisation } from './demonstration-vault.ts'
import { openGround } from './ground.ts'
import { openInStep } from './in-step.ts'
import { indexName, placesIn } from './places.ts'

/** How long what runs may take to end, seconds. */
const STOP_SECONDS = 10

/** Opens an installation with all that works in it. What was open already is closed again when the rest cannot be. */
export const openHouse = async (configuration: Configuration, wants: OpenAs): Promise<Result<House, HouseRefusal>> => {
  await using opening = new AsyncDisposableStack()
  const ground = await openGround(configuration)
  if (!ground.ok) return ground
  const { lock, database, blobs, attachments } = ground.value
  opening.defer(() => lock.release())
  opening.defer(() => database.close())
  opening.defer(() => attachments.close())
  opening.defer(() => blobs.close())
  const opened = await openInstallation({ database, ids: randomIds }, { ...wants, ...(wants.foundAs === 'demonstration' && { secretariat: demonstrationOrganisation('secretariat') }) })
  if (!opened.ok) return opened
  const installation = opened.value
  const log = logOf(configuration)
  const places = placesIn(configuration.DATA)
  const readers = {
    allowRead: [places.blobs, places.copies],
    stallSeconds: configuration.READER_STALL_SECONDS,
    totalSeconds: configuration.READER_TOTAL_SECONDS,
    maxResidentBytes: configuration.READER_MEMORY_MB * 1e6,
    maxPages: 20_000,
    recycleAfter: 200,
    log,
  }
  const indexOpening = openIndex(configuration, installation.id, log)
  opening.defer(() => whenOpen(indexOpening, ({ index }) => index.close()))
  const outbox = openOutbox({ database, log })
  opening.defer(() => outbox.stop())
  const reader = openReader({ ...readers, children: READ_RENDITION.atOnce })
  // Whoever looks at a page does not wait for an import.
  const painter = openReader({ ...readers, children: 1 })
  const identifier = openIdentifier()
  const recogniser = openRecogniser()
  opening.defer(async () => {
    await Promise.all([reader.close(), painter.close(), recogniser.close(), identifier.close()])
  })
  const jobsOpening = openJobs({ database, log }, [READ_RENDITION, SCRUB])
  opening.defer(() => whenOpen(jobsOpening, (jobs) => jobs.stop(STOP_SECONDS)))
  const [{ index, distant }, jobs] = await Promise.all([indexOpening, jobsOpening])
  const pictures = openPictures({ reader: painter, clock: systemClock, folder: places.pictures, maxBytes: configuration.PICTURES_MB * 1e6 })
  await loadStarter({ database, ids: randomIds })
  const thesaurus = await openThesaurus({ database })
  const scanner = openScanner(configuration.CLAMD)
  const missed = openMissedWords({
    clock: systemClock,
    writeDown: (line) => appendFileSync(places.missedWords, `${line}\n`, { mode: 0o600 }),
    // Nothing has been missed often enough yet.
    readDown: async () => (existsSync(places.missedWords) ? await readFile(places.missedWords, 'utf8') : ''),
  })
  const library: LibraryDeps = {
    database, blobs, jobs, reader, identifier, recogniser, scanner, pictures, index, thesaurus, missed, ids: randomIds, clock: systemClock, log,
  }
  hearFacts(library, outbox)
  const following = hearFarFacts(library, { ownIndex: distant === undefined })
  opening.defer(() => following.stop())
  outbox.start()
  const groundLost = Promise.withResolvers<void>()
  database.onGroundLost(() => {
    log.error('database.ground-lost', new Error('others work on this database with other files or another secret'))
    groundLost.resolve()
  })
  const envelopes = openEnvelopes({ database, jobs, attachments, clock: systemClock })
  await startEnvelopes(envelopes)
  const started = await startLibrary(library, { alone: configuration.fileStore === undefined })
  opening.defer(() => started.stop())
  const inStep = openInStep(() => reconcileIndex(library), { log })
  opening.defer(() => inStep.stop())
  const indexReady = inStep.bring()
  distant?.onBack(() => void inStep.bring())

  const open = opening.move()
  return ok({
    configuration,
    installation,
    operator: { kind: 'operator', organisation: installation.secretariat.id },
    library,
    envelopes,
    outbox,
    indexReady,
    groundLost: groundLost.promise,
    isDegraded: () => (distant?.isAway() ?? false) || database.isCutOff(),
    close: () => open.disposeAsync(),
  })
}

/** Closes what was opening, once it is open; what could not be opened has nothing to close. */
const whenOpen = <T>(opening: Promise<T>, close: (opened: T) => Promise<void>): Promise<void> => opening.then(close, () => {})

const openIndex = async ({ SEARCH_URL: address, DATA }: Configuration, installation: Id, log: Log): Promise<{ readonly index: SearchIndex; readonly distant?: DistantSearchIndex }> => {
  if (address === undefined) return { index: await openSearchIndex({ folder: join(placesIn(DATA).index, installation), log }) }
  const distant = openOpenSearchIndex({ address, name: indexName(installation), log })
  return { index: distant, distant }
}

const logOf = ({ LOG_LEVEL }: Configuration): Log => openLog(process.stderr, LOG_LEVEL)
