import { statfsSync } from 'node:fs'

/**
 * What must be free on the disk before the embedded database changes anything, bytes: it may begin a new file of its log, which is 16 MiB. Where that
 * cannot be made, PostgreSQL ends its process; the embedded one has none of its own, and waits for ever, with the server around it.
 */
export const LEAST_ROOM = 20e6

/** What reads, or ends what was begun: always let through. */
const HARMLESS = /^\s*(?:select|show|set|begin|start|commit|rollback|savepoint|release|deallocate)\b/iu

const [PARSE, QUERY] = [0x50, 0x51]

/** As long as the longest of the words above, with space before it. */
const BEGINNING = 40

/**
 * The statement in a message of PostgreSQL's protocol, or its beginning (Frontend/Backend Protocol, Message Formats: Parse, Query). `undefined` where a message carries none.
 */
const statementIn = (message: Uint8Array): string | undefined => {
  const [kind] = message
  if (kind !== PARSE && kind !== QUERY) return undefined
  // A letter, the length in four bytes; a Parse has a name before the statement, which ends with nought.
  const from = kind === QUERY ? 5 : message.indexOf(0, 5) + 1
  return Buffer.from(message.buffer, message.byteOffset + from, Math.min(BEGINNING, message.length - from)).toString('latin1')
}

/** The disk has no room in which the database could work safely. Nothing was begun. */
class NoRoom extends Error {
  readonly code = 'ENOSPC'
}

// Of this process, which has one embedded database at most.
let refusedSince: number | undefined

/** For how long every change has been refused for want of room, milliseconds; 0 while there is some. */
export const noRoomFor = (): number => (refusedSince === undefined ? 0 : Date.now() - refusedSince)

/** Throws, as the system itself would, when a message would change something and the disk under `folder` has too little room left. */
export const needRoom = (folder: string, message: Uint8Array): void => {
  const statement = statementIn(message)
  if (statement === undefined || HARMLESS.test(statement)) return
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize >= LEAST_ROOM) {
    refusedSince = undefined
    return
  }
  refusedSince ??= Date.now()
  throw new NoRoom('no room is left on the disk for the log of the database')
}
