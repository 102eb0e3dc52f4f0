import { z } from 'zod'
import type { Clock } from '#kernel'
import type { Day } from './model.ts'
import { dayOf } from './transaction-on.ts'

const undated = z.looseObject({ services: z.array(z.looseObject({ sample: z.boolean().optional() })) })

/** Years for which a sample is shown; what is true besides is made sure of every year. */
const YEARS = { sample: 50, other: 1 }

/**
 * The file of a demonstration with days by this clock, in place of its own: verified on the first of this month, and to expire on the first of
 * the same month later. So it neither goes stale nor is refused when a clock is wrong, and loading it again in the same month changes nothing.
 * What is no such file comes back as it is, for `importServices` to refuse.
 */
export const dateSamples = (file: unknown, clock: Clock): unknown => {
  const read = undated.safeParse(file)
  if (!read.success) return file
  const verifiedOn: Day = `${dayOf(clock).slice(0, 7)}-01`
  const years = (count: number): Day => `${Number(verifiedOn.slice(0, 4)) + count}${verifiedOn.slice(4)}`
  const dated = (entry: object, count: number) => ({ ...entry, verifiedOn, expiresOn: years(count) })
  return { ...read.data, services: read.data.services.map((entry) => dated(entry, entry.sample === true ? YEARS.sample : YEARS.other)) }
}
