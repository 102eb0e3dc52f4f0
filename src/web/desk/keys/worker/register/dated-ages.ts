import { withAgeOn } from '#clients/records'
import { today, type Desk } from '../ceremonies/desk.ts'
import type { Held } from './held.ts'
import type { KnownWrite } from './save-records.ts'

/** Writes as they are saved: an age that says no day gets one. `held`: the file as it is known here, of which an age that stays has its day. */
export const datedAges = (desk: Pick<Desk, 'clock'>, held: Pick<Held, 'records'> | undefined, writes: readonly KnownWrite[]): readonly KnownWrite[] =>
  writes.map((write) => {
    if (write.form !== 'person') return write
    const before = held?.records.get(write.record)?.body
    return { ...write, answers: withAgeOn(write.answers, today(desk), before && { answers: before.answers, writtenOn: before.at.slice(0, 10) }) }
  })
