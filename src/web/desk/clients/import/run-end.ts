import type { RecordShown, Write } from '../../keys/register-shapes.ts'

export type RunProgress = { readonly done: number; readonly of: number }

/** `failed`: lines that were refused, and why. `brokenOff`: it can go on where it stopped; `because`: what kept it from going on, if not the person. */
export type RunEnd = { readonly made: number; readonly added: number; readonly failed: readonly { readonly line: number; readonly refusal: { readonly kind: string } }[]; readonly brokenOff: boolean; readonly because?: { readonly kind: string } }

/** These are of the line or of the whole desk, and not of one client. */
export const OF_ALL: ReadonlySet<string> = new Set(['line-broken', 'locked', 'worker-fault', 'worker-not-started', 'no-key-of-group', 'not-ready', 'signed-out'])
export const MOST_FAILED_IN_A_ROW = 20
/** How often the book is told how far an import is. */
export const SAVES_EVERY_MS = 8_000

/** The record of an import in its book, over the one that was shown. */
export const runWrite = (record: string, answers: Write['answers'], shown: RecordShown | undefined): Write =>
  ({ record, kind: 'report', form: 'import-run', version: 1, answers, ...(shown && { began: { revision: shown.revision, answers: shown.body.answers } }) })
