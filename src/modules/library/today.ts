import type { Clock } from '#kernel'

/** The day by which embargoes end, in UTC: `2026-11-22`. */
export const todayOf = (clock: Clock): string => clock.now().toISOString().slice(0, 10)
