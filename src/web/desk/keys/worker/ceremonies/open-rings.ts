import type { Secret } from '#kernel'
import type { LogState } from '#vault/envelope'
import { openKeyRing, type KeyRing } from '#vault/open'
import type { EpochsRead } from './api/api-own.ts'

/** The rings that opened, and of those that did not, why. */
export type OpenedRings = { readonly rings: ReadonlyMap<string, KeyRing>; readonly shut: ReadonlyMap<string, string> }

/**
 * Opens the keys of groups out of what the server keeps. A key that the log is not committed to, or a wrap for another place, shuts its group and no other.
 * @param to whose wraps: an id of the log, or the recovery identity
 */
export const openRings = async (log: LogState, groups: readonly string[], to: string, identity: Secret, kept: EpochsRead): Promise<OpenedRings> => {
  const rings = new Map<string, KeyRing>()
  const shut = new Map<string, string>()
  for (const group of groups) {
    const epoch = log.groups.get(group)?.epoch
    if (epoch === undefined || epoch === 0) continue
    const wraps = kept.wraps.filter((wrap) => wrap.group === group)
    const wrap = wraps.find((one) => one.epoch === epoch) ?? wraps[0]
    if (!wrap) {
      shut.set(group, 'no-wrap')
      continue
    }
    const older = new Map(kept.older.filter((one) => one.group === group && one.under === one.epoch + 1).map(({ epoch: of, sealed }) => [of, sealed]))
    const opened = await openKeyRing(log, group, to, identity, { epoch: wrap.epoch, wrapped: wrap.wrapped, older })
    if (opened.ok) rings.set(group, opened.value)
    else shut.set(group, opened.refusal.kind)
  }
  return { rings, shut }
}

/** Groups in whose keys somebody has a part. */
export const groupsOf = (log: LogState, staff: string): readonly string[] => [...log.groups].filter(([, { members }]) => members.includes(staff)).map(([group]) => group)
