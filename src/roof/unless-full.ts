import { statfsSync } from 'node:fs'
import { refuse, type Result } from '#kernel'
import type { Configuration } from '#platform/configuration'
import { isDiskFull, LEAST_ROOM } from '#platform/database'
import type { HouseRefusal } from '#command-line'

/** An engine that finds no room to open says so in a hundred ways: the disk itself is asked. */
export const unlessFull = async <T>({ DATA }: Configuration, open: () => Promise<Result<T, HouseRefusal>>): Promise<Result<T, HouseRefusal>> => {
  try {
    return await open()
  } catch (fault) {
    if (isDiskFull(fault) || freeIn(DATA) < LEAST_ROOM) return refuse({ kind: 'disk-full' })
    throw fault
  }
}

const freeIn = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
