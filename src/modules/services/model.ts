import type { CountryCode, LanguageTag } from '#kernel'
import type { InLanguages } from '#library'

/** In the order in which a country's page shows them. */
export const SERVICE_KINDS = ['emergency', 'helpline', 'counselling', 'shelter', 'legal', 'medical', 'other'] as const

export type ServiceKind = (typeof SERVICE_KINDS)[number]

export const COSTS = ['free', 'local', 'charged', 'unknown'] as const

/** What a call costs: a word that the site says in every language, or words of its own. */
export type Cost = (typeof COSTS)[number] | InLanguages

export const ANSWERS = ['yes', 'no', 'unknown'] as const

export type Answer = (typeof ANSWERS)[number]

/** Always open. */
export const ALWAYS = '24/7'

/** A number to call, with what somebody in danger has to know before calling it. */
export type TelephoneNumber = {
  /** As dialled: `116 006`, `+359 800 00 000`. */
  readonly number: string
  readonly cost: Cost
  /** `24/7`, or words. */
  readonly hours: typeof ALWAYS | InLanguages
  /** Spoken there. */
  readonly languages: readonly LanguageTag[]
  /** Whether the call stands on the bill, where somebody else may read it. */
  readonly showsOnBill: Answer
  /** Whether police or migration authorities may learn of it. */
  readonly toldToAuthorities: Answer
}

/** A day in ISO 8601, counted in UTC: `2026-11-22`. */
export type Day = string

/** An offer of help, or a number to call, in one country. */
export type Service = {
  /** Names the entry, and never changes: `nl-helpline`. */
  readonly key: string
  readonly country: CountryCode
  readonly kind: ServiceKind
  /** In one language at least. */
  readonly names: InLanguages
  readonly notes: InLanguages
  readonly numbers: readonly TelephoneNumber[]
  readonly website: string | undefined
  readonly city: string | undefined
  /** Who answers for the entry. */
  readonly owner: string | undefined
  /** Where it was found: words or an address. */
  readonly source: string | undefined
  /** The day on which somebody last made sure of it. */
  readonly verifiedOn: Day | undefined
  /** The last day on which it is shown. */
  readonly expiresOn: Day | undefined
  readonly sample: boolean
}

/** An entry as it is kept. */
export type KeptService = Service & {
  /** The day on which it was taken from the public. Only what was verified after that day brings it back. */
  readonly withdrawnOn: Day | undefined
}

/** `incomplete`: somebody has still to answer for it. `not-yet`: its day of verification is still to come. */
export type ServiceState = 'current' | 'expired' | 'incomplete' | 'not-yet' | 'withdrawn'

/** An entry with how it stands on the day of asking. */
export type ListedService = Service & Partial<KeptService> & { readonly state: ServiceState }

/** How long a verification holds, in months. */
const LONGEST = 13

/** The last day to which an entry verified on this day may be shown: 13 months later, or the end of that month where it is shorter. */
export const latestExpiry = (verifiedOn: Day): Day => {
  const [year = 0, month = 1, day = 1] = verifiedOn.split('-').map(Number)
  // The day 0 of a month is the last of the one before it.
  const lastOfMonth = new Date(Date.UTC(year, month + LONGEST, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + LONGEST, Math.min(day, lastOfMonth))).toISOString().slice(0, 10)
}

/** Whether somebody answers for an entry: it has an owner, a source and both days. */
export const isComplete = ({ owner = '', source = '', verifiedOn, expiresOn }: Pick<Service, 'owner' | 'source' | 'verifiedOn' | 'expiresOn'>): boolean =>
  owner !== '' && source !== '' && verifiedOn !== undefined && expiresOn !== undefined

/**
 * How an entry stands on a day. Only what is current is shown to the public: it is not withdrawn, has an owner, a source and both days, the day of verification
 * has come, and the day of expiry has not passed. The policy of the table says the same (0007-services).
 */
export const stateOf = (service: Omit<Service, 'names' | 'notes' | 'numbers'> & Partial<KeptService>, day: Day): ServiceState => {
  const { verifiedOn, expiresOn, sample, withdrawnOn } = service
  if (withdrawnOn !== undefined) return 'withdrawn'
  if (!isComplete(service) || verifiedOn === undefined || expiresOn === undefined) return 'incomplete'
  // Such an entry is not taken in, nor kept by the table.
  if (expiresOn < verifiedOn || (!sample && expiresOn > latestExpiry(verifiedOn))) return 'incomplete'
  if (verifiedOn > day) return 'not-yet'
  return expiresOn < day ? 'expired' : 'current'
}
