import { accessSync, chmodSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { ok, refuse, type Result } from '#kernel'
import { migrations } from '#migrations'
import { openFolderBlobStore, type BlobStore } from '#platform/blobs'
import type { Configuration } from '#platform/configuration'
import { roomForEndpoint } from '#platform/control'
import { EngineTooOld, isDiskFull, LaterSchema, lockFolder, openEmbeddedDatabase, openPostgresDatabase, type Database, type FolderLock } from '#platform/database'
import type { Cellar, HouseRefusal } from '#command-line'
import { placesIn } from './places.ts'

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
  const blobs = await openFolderBlobStore({
    folder: placesIn(folder).blobs,
    maxBytes,
    reserveBytes: configuration.DISK_RESERVE_MB * 1e6,
  })
  const attachments = await openFolderBlobStore({
    folder: placesIn(folder).attachments,
    maxBytes: MOST_OF_ATTACHMENT,
    reserveBytes: configuration.DISK_RESERVE_MB * 1e6,
  })
  return ok({ lock: lock.value, database: database.value, blobs, attachments })
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

// What was once taken in goes back in, whatever the limit for new files is by now.
export const openCellar = async (configuration: Configuration): Promise<Result<Cellar, HouseRefusal>> => {
  const ground = await openGround(configuration, Number.POSITIVE_INFINITY)
  if (!ground.ok) return ground
  const { lock, database, blobs, attachments } = ground.value
  return ok({
    database,
    blobs,
    attachments,
    dropIndex: async () => rmSync(placesIn(configuration.DATA).index, { recursive: true, force: true }),
    close: async () => {
      await database.close()
      lock.release()
    },
  })
}
