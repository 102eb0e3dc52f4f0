import { appendFileSync, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, randomIds, systemClock, type Result } from '#kernel'
import { hearFacts, openMissedWords, READ_RENDITION, reconcileIndex, startLibrary, type LibraryDeps } from '#library'
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
import { openSearchIndex } from '#platform/search'
import { loadStarter, openThesaurus } from '#thesaurus'
import type { House, HouseRefusal, OpenAs } from '#command-line'
import { openEnvelopes } from './open-envelopes.ts'
import { demonstrationOrganisation } from './demonstration-vault.ts'
import { openGround } from './ground.ts'
import { placesIn } from './places.ts'

/** How long what runs may take to end, seconds. */
const STOP_SECONDS = 10

/** Opens an installation with all that works in it. */
export const openHouse = async (configuration: Configuration, wants: OpenAs): Promise<Result<House, HouseRefusal>> => {
  const ground = await openGround(configuration)
  if (!ground.ok) return ground
  const { lock, database, blobs, attachments } = ground.value
  const opened = await openInstallation({ database, ids: randomIds }, { ...wants, ...(wants.foundAs === 'demonstration' && { secretariat: demonstrationOrganisation('secretariat') }) })
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
    openJobs({ database, log }, [READ_RENDITION, SCRUB]),
  ])
  const identifier = openIdentifier()
  const recogniser = openRecogniser()
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
  const outbox = openOutbox({ database, log })
  hearFacts(library, outbox)
  outbox.start()
  const envelopes = openEnvelopes({ database, jobs, attachments, clock: systemClock })
  await startEnvelopes(envelopes)
  const started = await startLibrary(library)
  const indexReady = bringIndexInStep(library)

  return ok({
    configuration,
    installation,
    operator: { kind: 'operator', organisation: installation.secretariat.id },
    library,
    envelopes,
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
