import fs from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { BYTES_AT_ONCE } from './bytea.ts'
import { needRoom } from './room-to-write.ts'

/** As much of Emscripten's Node file system as is replaced here. */
type FileSystemModule = { NODEFS: { stream_ops: { fsync: (stream: { nfd: number }) => number } } }

const makeDurable = (module: unknown): void => {
  // Emscripten hands its module over untyped; NODEFS has had this shape in every version so far, and a test counts the syncs.
  const { NODEFS } = module as FileSystemModule
  NODEFS.stream_ops.fsync = (stream) => {
    fs.fdatasyncSync(stream.nfd)
    return 0
  }
}

/**
 * PGlite's folder on disk with a real fsync. As shipped it never syncs: a commit lives in the machine's cache alone,
 * and a power cut takes it away.
 */
class DurableFolder extends NodeFS {
  override async init(...parameters: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const prepared = await super.init(...parameters)
    prepared.emscriptenOpts.preRun = [...(prepared.emscriptenOpts.preRun ?? []), makeDurable]
    return prepared
  }
}

/**
 * Opens (or makes) a PostgreSQL in `folder` whose commits are on disk when they return. Nothing else may have the folder open.
 * Old files of its log are deleted and not used again: what was erased would still stand in them.
 * Without room on the disk it reads on, and refuses to change anything (`isDiskFull`).
 */
export const openDurablePglite = async (folder: string): Promise<PGlite> => {
  const database = await PGlite.create({
    ...BYTES_AT_ONCE,
    fs: new DurableFolder(folder),
    startParams: [...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), '-c', 'wal_sync_method=fsync', '-c', 'wal_recycle=off'],
  })
  syncFolder(folder)
  const pass = database.execProtocolRawSync.bind(database)
  database.execProtocolRawSync = (message) => {
    needRoom(folder, message)
    return pass(message)
  }
  return database
}

const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const handle = fs.openSync(folder, 'r')
  fs.fsyncSync(handle)
  fs.closeSync(handle)
}
