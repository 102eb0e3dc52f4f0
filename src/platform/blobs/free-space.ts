import { statfs } from 'node:fs/promises'
import { refuse } from '#kernel'
import { faultCode } from './fault-code.ts'

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT'])

/** Bytes of the disk under a folder that this process may still fill. */
export const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** A full disk or quota (of bytes or of files) as a refusal. Every other fault is thrown again. */
export const refuseWhenFull = async (fault: unknown, folder: string) => {
  if (!NO_ROOM.has(faultCode(fault))) throw fault
  return refuse({ kind: 'disk-full', freeBytes: await freeBytes(folder) })
}
