import type { Reason } from './sensitive-cells.ts'
import type { At, CellState } from './tables.ts'

/** Who hides cells for the sake of others: the sender of the data, or whoever received and joined them. SDMX tells the two apart. */
export type HiddenBy = 'sender' | 'receiver'

/**
 * A cell as it leaves the engine. Suppressed, zero, impossible and missing are four things; a suppressed cell carries no value in any form.
 * Zero is `shown` with the value 0. `because`: `for-others` when the cell is hidden only so that another cannot be worked out.
 */
export type PublishedCell =
  | { readonly kind: 'shown'; readonly at: At; readonly value: number }
  | { readonly kind: 'suppressed'; readonly at: At; readonly because: Reason | 'for-others' }
  | { readonly kind: 'impossible'; readonly at: At }
  | { readonly kind: 'missing'; readonly at: At }

/** A cell as the public sees it: not even why it is suppressed, for the reason would tell the small counts from the large. */
export type PublicCell = Exclude<PublishedCell, { readonly kind: 'suppressed' }> | { readonly kind: 'suppressed'; readonly at: At }

/** Codes of SDMX: CL_OBS_STATUS 2.2 and CL_CONF_STATUS 1.2 or later. */
export type SdmxStatus = { readonly obsStatus: 'A' | 'M' | 'O' | 'Q'; readonly confStatus: 'F' | 'N' | 'A' | 'O' | 'T' | 'M' | 'D' | 'S' }

const REASONS = { 'small-count': 'A', 'one-dominates': 'O', 'two-dominate': 'T', concentrated: 'M' } as const satisfies Record<Reason, SdmxStatus['confStatus']>

export const publish = (at: At, state: CellState, because: Reason | 'for-others' | undefined): PublishedCell => {
  if (because !== undefined) return { kind: 'suppressed', at, because }
  return state.kind === 'counted' ? { kind: 'shown', at, value: state.value } : { kind: state.kind, at }
}

/** What the public is given. The audit holds for this view. */
export const forThePublic = (cell: PublishedCell): PublicCell => (cell.kind === 'suppressed' ? { kind: 'suppressed', at: cell.at } : cell)

const STATUS = {
  shown: { obsStatus: 'A', confStatus: 'F' },
  impossible: { obsStatus: 'M', confStatus: 'F' },
  missing: { obsStatus: 'O', confStatus: 'F' },
  suppressed: { obsStatus: 'Q', confStatus: 'N' },
} as const satisfies Record<PublishedCell['kind'], SdmxStatus>

/** Codes for the public: what is suppressed is Q and N, all alike. */
export const statusForThePublic = ({ kind }: PublicCell): SdmxStatus => STATUS[kind]

/**
 * Codes for a partner under agreement, who must know what to keep hidden: A (small counts), O and T (one or two dominate), M (other measures of
 * concentration), D or S (hidden for others, by the sender or by the receiver). They narrow a guess: never for the public.
 */
export const statusForPartners = (cell: PublishedCell, by: HiddenBy): SdmxStatus => {
  if (cell.kind !== 'suppressed') return STATUS[cell.kind]
  return { obsStatus: 'Q', confStatus: cell.because === 'for-others' ? (by === 'sender' ? 'D' : 'S') : REASONS[cell.because] }
}
