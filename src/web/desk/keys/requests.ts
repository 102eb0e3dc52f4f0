import type { CeremonyRequests } from './ceremony-requests.ts'
import type { RegisterRequests } from './register-requests.ts'
import type { comparePassphrase } from './worker/compare-passphrase.ts'

/**
 * Everything that may be asked of the worker that holds the keys: what goes in, what comes out, and the kinds of refusal of its own.
 * Only what may be seen outside comes out: never a key.
 */
export type KeyRequests = CeremonyRequests & RegisterRequests & {
  /** Whether a staff member's keys are there. */
  readonly 'is-locked': { readonly input: undefined; readonly output: boolean; readonly refusal: never }
  /** Six words to be written down, for somebody who joins. */
  readonly 'generate-passphrase': { readonly input: undefined; readonly output: string; readonly refusal: never }
  /** A passphrase that is shown, held against what was typed back, read as forgivingly as anywhere: at which places, counted from 0, another word stands. */
  readonly 'compare-passphrase': { readonly input: { readonly shown: string; readonly typed: string }; readonly output: { readonly wrong: readonly number[] }; readonly refusal: Extract<ReturnType<typeof comparePassphrase>, { readonly ok: false }>['refusal'] }
  /** How long the one slow step takes here, milliseconds: says on a slow machine why signing in takes a while. */
  readonly 'measure-stretching': { readonly input: undefined; readonly output: number; readonly refusal: never }
}

export type RequestName = keyof KeyRequests

/** What the worker itself may refuse, whatever was asked. */
export type WorkerRefusal =
  /** The keys were thrown away before the answer came. */
  | { readonly kind: 'locked' }
  /** It could not be started: its bytes are not those that were published, or did not come. */
  | { readonly kind: 'worker-not-started' }
  /** A bug. What it was is not told: it could speak of a file. */
  | { readonly kind: 'worker-fault' }

export type RefusalOf<Name extends RequestName> = KeyRequests[Name]['refusal'] | WorkerRefusal

/** A question on its way in. */
export type Question = { readonly id: number; readonly name: RequestName; readonly input: unknown }

/** An answer on its way out. */
export type Answer = { readonly id: number } & ({ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: { readonly kind: string } })

/** What comes back: as a `Result`, whose refusals always include those of the worker itself. */
export type Answered<Name extends RequestName> = { readonly ok: true; readonly value: KeyRequests[Name]['output'] } | { readonly ok: false; readonly refusal: RefusalOf<Name> }
