import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { Registry } from 'prom-client'
import { parseCountryCode, parseLanguageTag, parsePartialDate, randomIds, systemClock } from '#kernel'
import { hearFacts, openMissedWords, READ_RENDITION, saveDocument, startLibrary, type Description, type LibraryDeps } from '#library'
import { openInstallation } from '#network'
import { openFolderBlobStore } from '#platform/blobs'
import type { Database } from '#platform/database'
import { openIdentifier } from '#platform/identification'
import { openJobs } from '#platform/jobs'
import { openLog, silentLog } from '#platform/log'
import { openOutbox } from '#platform/outbox'
import { openPictures } from '#platform/pictures'
import { openReader } from '#platform/reading'
import { openRecogniser } from '#platform/recognition'
import { openScanner } from '#platform/scanning'
import { openSearchIndex } from '#platform/search'
import { loadStarter, openThesaurus } from '#thesaurus'
import { openPageMemory, openReadiness, parseTrustedProxies, startHttp, type Allowance } from '#web/http'
import { tinyPdf } from '#tests/tiny-pdf'
import { openPublicApi, OPEN_ADDRESSES } from './open-public-api.ts'

const known = <T>(parse: (text: string) => T | undefined, text: string): T => {
  const value = parse(text)
  if (value === undefined) throw new Error(`${text} is none`)
  return value
}

export const tag = (text: string) => known(parseLanguageTag, text)
export const day = (text: string) => known(parsePartialDate, text)
export const country = (text: string) => known(parseCountryCode, text)

/** A document for a test, in a PDF of its own. */
export type Wish = Description & { readonly number?: number; readonly pages: readonly string[]; readonly publish?: boolean }

const passed = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: { readonly kind: string } }): T => {
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`)
  return result.value
}

/** A whole library on a temporary folder, with the starter thesaurus, and a server that answers from it. Known to the world as `https://library.example.org`. */
export const aServer = async (database: Database, allowance: Allowance = { requests: 0, seconds: 1 }) => {
  const folder = await mkdtemp(join(tmpdir(), 'waystation-public-api-'))
  const organisation = passed(await openInstallation({ database, ids: randomIds }, { foundAs: 'real' })).secretariat.id
  await loadStarter({ database, ids: randomIds })
  const blobs = await openFolderBlobStore({ folder: join(folder, 'blobs'), maxBytes: 1e6, reserveBytes: 0 })
  const reader = openReader({ children: 1, allowRead: [folder], stallSeconds: 20, totalSeconds: 60, maxResidentBytes: 600e6, maxPages: 1000, recycleAfter: 200 })
  const [index, jobs] = await Promise.all([openSearchIndex({ folder: join(folder, 'index'), log: silentLog }), openJobs({ database, log: silentLog }, [READ_RENDITION])])
  const [identifier, recogniser] = [openIdentifier(), openRecogniser()]
  const library: LibraryDeps = {
    database, blobs, jobs, reader, identifier, recogniser, scanner: openScanner(undefined), pictures: openPictures({ reader, clock: systemClock, folder: join(folder, 'pictures'), maxBytes: 1e6 }), index,
    missed: openMissedWords({ clock: systemClock, writeDown: () => undefined, readDown: async () => '' }), thesaurus: await openThesaurus({ database }), ids: randomIds, clock: systemClock, log: silentLog,
  }
  const outbox = openOutbox({ database, log: silentLog })
  hearFacts(library, outbox)
  const started = await startLibrary(library)
  const logged: string[] = []
  const readiness = openReadiness()
  readiness.ready()
  const http = passed(await startHttp({
    routes: openPublicApi({ modules: library, installation: { address: 'https://library.example.org' }, version: '1.2.3' }), open: OPEN_ADDRESSES, problemPage: async ({ kind }) => kind, host: '127.0.0.1', port: 0,
    trustedProxies: passed(parseTrustedProxies([])), log: openLog({ write: (line) => logged.push(line) }), ids: randomIds, readiness, metrics: new Registry(), pages: openPageMemory(systemClock), allowance,
  }))
  const waiting = () => database.asKeeper(async (tx) => (await sql`select 1 from rendition where reading = 'waiting'`.execute(tx.db)).rows.length)
  const operator = { kind: 'operator', organisation } as const
  return {
    url: http.url,
    logged,
    library,
    operator,
    /** Takes documents in, and waits until all of them can be found. */
    shelve: async (wishes: readonly Wish[]) => {
      const saved = []
      for (const { number, pages, publish = true, ...description } of wishes) {
        saved.push(passed(await saveDocument(library, operator, { number, publish, description, file: { name: 'report.pdf', open: () => Readable.from([tinyPdf({ pages })], { objectMode: false }) } })))
      }
      while ((await waiting()) > 0) await pause(20)
      await outbox.drain()
      return saved
    },
    /** Waits until whatever was changed has been heard of. */
    settle: async () => void (await outbox.drain()),
    [Symbol.asyncDispose]: async () => {
      await http.stop(0)
      await started.stop()
      await jobs.stop(5)
      await Promise.all([reader.close(), recogniser.close(), identifier.close()])
      await outbox.stop()
      await index.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type Server = Awaited<ReturnType<typeof aServer>>
