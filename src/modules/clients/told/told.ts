import type { DutyKind } from '../duties/duties.ts'
import type { Purpose, Refusal } from '../grounds/grounds.ts'

/** What is said to the person before they speak, and about each purpose, in one language. Short sentences that can be read aloud. */
export type Told = {
  readonly title: string
  readonly lead: string
  /** What the person may always do. */
  readonly choose: string
  readonly refusal: { readonly [R in Refusal]: string }
  /** For what is none of these, an organisation has its own words. */
  readonly duties: { readonly [D in Exclude<DutyKind, 'other'>]: string }
  readonly purposes: { readonly [P in Purpose]: { readonly title: string; readonly text: string } }
}
