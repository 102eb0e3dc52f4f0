import type { Clock, Ids } from '#kernel'
import type { ApiClient } from './api/api-client.ts'
import type { FileLine } from './api/file-line.ts'
import type { DeviceStore } from './device-shelf.ts'

/** What every ceremony stands on. */
export type Desk = { readonly api: ApiClient; readonly files: FileLine; readonly store: DeviceStore; readonly clock: Clock; readonly ids: Ids }

/** Today, in UTC: `2026-11-23`. */
export const today = ({ clock }: Pick<Desk, 'clock'>): string => clock.now().toISOString().slice(0, 10)

/** A day that lies so many days after today, in UTC. */
export const daysFromToday = ({ clock }: Pick<Desk, 'clock'>, days: number): string => new Date(clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
