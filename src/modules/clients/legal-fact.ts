/**
 * What every legal fact carries. `owner`: who answers for it. `source`: where it can be read again. `verifiedOn`: the day on which somebody who knows the law has read it there.
 * `ends`: the day after which it must be verified again. Days as `2026-03-01`; without `verifiedOn` nobody has verified it, and it is shown as such.
 */
export type LegalFact = { readonly owner: string; readonly source?: string; readonly verifiedOn?: string; readonly ends?: string }

/** How far a legal fact can be relied on. */
export type Standing = 'verified' | 'not-verified' | 'ended'

/** Whoever verified without saying until when has verified for a year. */
const HOLDS_MS = 366 * 86_400_000

/** How far a fact can be relied on, on a day. */
export const standingOf = ({ verifiedOn, ends }: LegalFact, today: string): Standing => {
  if (verifiedOn === undefined || Number.isNaN(Date.parse(verifiedOn)) || verifiedOn > today) return 'not-verified'
  const end = ends ?? new Date(Date.parse(verifiedOn) + HOLDS_MS).toISOString().slice(0, 10)
  return end < today ? 'ended' : 'verified'
}
