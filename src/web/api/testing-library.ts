import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomIds, systemClock } from '#kernel'
import { hearFacts, openMissedWords, READ_RENDITION, startLibrary, type LibraryDeps } from '#library'
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
import { openThesaurus } from '#thesaurus'

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
