import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { ok, refuse, type Result, type Secret } from '#kernel'
import { migrations } from '#migrations'
import { openFolderBlobStore, openS3BlobStore, StoreAway, type BlobStore } from '#platform/blobs'
import type { Configuration } from '#platform/configuration'
import { roomForEndpoint } from '#platform/control'
import { EngineTooOld, isDiskFull, LaterSchema, LEAST_ROOM, lockFolder, openEmbeddedDatabase, openPostgresDatabase, OthersThere, type Database, type FolderLock } from '#platform/database'
import type { Cellar, HouseRefusal } from '#command-line'
import { openOpenSearchIndex } from '#platform/search'
import { installationSecret } from './installation-secret.ts'
import { indexName, placesIn } from './places.ts'

/** Data folder and database, locked for this process: what a restore needs, and everything else stands on. */
export type Ground = { readonly lock: FolderLock; readonly database: Database; readonly blobs: BlobStore; readonly attachments: BlobStore }

/** Bytes of a client's attachment, sealed: 256 MiB, to which 200 MB are padded, and what age adds to them. */
const MOST_OF_ATTACHMENT = 2 ** 28 + 1_000_000

export const openGround = async (configuration: Configuration, maxBytes = configuration.MAX_FILE_MB * 1e6): Promise<Result<Ground, HouseRefusal>> => {
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
  try {
    const blobs = await openFiles(configuration, 'blobs', maxBytes)
    const attachments = await openFiles(configuration, 'attachments', MOST_OF_ATTACHMENT)
    return ok({ lock: lock.value, database: database.value, blobs, attachments })
  } catch (fault) {
    await database.value.close()
    lock.value.release()
    if (fault instanceof StoreAway) return refuse({ kind: 'store-away', code: fault.code, region: fault.region })
    throw fault
  }
}

/** In a folder, or in the store that the configuration names: there both kinds lie apart too. */
const openFiles = ({ DATA, DATABASE_URL, DISK_RESERVE_MB, BLOBS_CACHE_MB, fileStore }: Configuration, kind: 'blobs' | 'attachments', maxBytes: number): Promise<BlobStore> => {
  // What is taken in is read afterwards: files never take the room that the embedded database needs for their text.
  const reserveBytes = Math.max(DISK_RESERVE_MB * 1e6, DATABASE_URL === undefined ? 2 * LEAST_ROOM : 0)
  const limits = { maxBytes, reserveBytes }
  const places = placesIn(DATA)
  if (fileStore === undefined) return openFolderBlobStore({ folder: places[kind], ...limits })
  return openS3BlobStore({ place: fileStore, prefix: `${fileStore.prefix}${kind}/`, cache: { folder: join(places.copies, kind), maxBytes: BLOBS_CACHE_MB * 1e6 }, ...limits })
}

// Not `recursive: true`: where a parent says "not found" though it is there (/proc, a link to nothing), Node tries for ever.
const makeFolders = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** Several processes may work on one database when they share one store of files and one secret; with a folder of its own each would see half of the files. */
const groundOf = ({ DATA, fileStore }: Configuration): string => {
  if (fileStore === undefined) return `folder ${hostname()} ${DATA} ${process.pid}`
  const { origin, bucket, prefix } = fileStore
  return `store ${origin} ${bucket} ${prefix} ${createHash('sha256').update(installationSecret(placesIn(DATA).secret).reveal()).digest('hex')}`
}

const openDatabase = async (configuration: Configuration): Promise<Result<Database, HouseRefusal>> => {
  const { DATA, DATABASE_URL } = configuration
  try {
    if (DATABASE_URL !== undefined) return ok(await openPostgresDatabase(DATABASE_URL, migrations, groundOf(configuration)))
    const folder = placesIn(DATA).database
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return ok(await openEmbeddedDatabase(folder, migrations))
  } catch (fault) {
    if (fault instanceof EngineTooOld) return refuse({ kind: 'database-too-old', says: fault.message })
    if (fault instanceof OthersThere) return refuse({ kind: 'database-in-use' })
    if (fault instanceof LaterSchema) return refuse({ kind: 'database-from-later-version', says: fault.message })
    if (DATABASE_URL !== undefined && UNREACHABLE.test(codeOf(fault))) return refuse({ kind: 'database-unreachable', code: codeOf(fault) })
    throw fault
  }
}

// Sockets, and the classes of SQLSTATE for connections (08), authorisation (28) and databases that are not there (3D).
const UNREACHABLE = /^(E[A-Z_]+|08...|28...|3D...)$/

const codeOf = (fault: unknown): string => (fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown')

/** Whatever it holds is of another library: the one that begins next holds it against the database. */
const emptyDistantIndex = async (address: Secret, database: Database): Promise<void> => {
  const installation = await database.asKeeper((tx) => tx.db.withTables<{ installation: { id: string } }>().selectFrom('installation').select('id').executeTakeFirst())
  if (installation === undefined) return
  const index = openOpenSearchIndex({ address, name: indexName(installation.id) })
  await index.rebuild((async function* () {})())
  await index.close()
}

// What was once taken in goes back in, whatever the limit for new files is by now.
export const openCellar = async (configuration: Configuration): Promise<Result<Cellar, HouseRefusal>> => {
  const ground = await openGround(configuration, Number.POSITIVE_INFINITY)
  if (!ground.ok) return ground
  const { lock, database, blobs, attachments } = ground.value
  return ok({
    database,
    blobs,
    attachments,
    dropIndex: async () => {
      rmSync(placesIn(configuration.DATA).index, { recursive: true, force: true })
      if (configuration.SEARCH_URL !== undefined) await emptyDistantIndex(configuration.SEARCH_URL, database)
    },
    close: async () => {
      blobs.close()
      attachments.close()
      await database.close()
      lock.release()
    },
  })
}
