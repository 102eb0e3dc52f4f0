import { z } from 'zod'
import { ok, refuse, type Result } from '#kernel'
import { fromBase64, fromUtf8, toBase64, utf8, type Bytes } from '../bytes/bytes.ts'
import type { Key } from '../sealing/key.ts'
import { open, seal, type EnvelopeRefusal } from '../sealing/seal.ts'
import type { PinRefusal } from './chain.ts'
import type { Head } from './entry.ts'
import type { LogState } from './log-state.ts'

/** The newest that a device has seen: nothing older is believed on it again. `revisions` by record. */
export type Pins = { readonly log: Head; readonly roster: Head; readonly audit: Head; readonly revisions: ReadonlyMap<string, number> }

/** Whether a record is at least as new as what this device has seen of it. */
export const checkRevision = ({ revisions }: Pins, record: string, revision: number): Result<true, PinRefusal> =>
  revision >= (revisions.get(record) ?? 0) ? ok(true) : refuse({ kind: 'rolled-back' })

/** Pins after a revision was seen. */
export const seeRevision = (pins: Pins, record: string, revision: number): Pins =>
  revision > (pins.revisions.get(record) ?? 0) ? { ...pins, revisions: new Map(pins.revisions).set(record, revision) } : pins

/** Pins after many revisions were seen: one copy for all of them. */
export const seeRevisions = (pins: Pins, seen: Iterable<readonly [record: string, revision: number]>): Pins => {
  const revisions = new Map(pins.revisions)
  for (const [record, revision] of seen) if (revision > (revisions.get(record) ?? 0)) revisions.set(record, revision)
  return { ...pins, revisions }
}

const BEGINNING: Head = { entries: 0, hash: new Uint8Array(32) }

/** A device that has seen nothing yet but the log it has just read. */
export const firstPins = ({ head }: LogState): Pins => ({ log: head, roster: BEGINNING, audit: BEGINNING, revisions: new Map() })

/** Whose pins, and how often they were sealed before: a device counts up, and knows an older copy of its own. */
export type PinsPlace = { readonly organisation: string; readonly staff: string; readonly revision: number }

const HEAD = z.strictObject({ entries: z.int().min(0), hash: z.string() })
const PINS = z.strictObject({ log: HEAD, roster: HEAD, audit: HEAD, revisions: z.record(z.string(), z.int().min(0)) })

const spellHead = ({ entries, hash }: Head) => ({ entries, hash: toBase64(hash) })

const readHead = ({ entries, hash }: z.infer<typeof HEAD>): Head => ({ entries, hash: fromBase64(hash) ?? BEGINNING.hash })

/** Pins sealed for the device that keeps them: outside it they tell nothing, and nobody else can set them. */
export const sealPins = (key: Key<'device'>, place: PinsPlace, { log, roster, audit, revisions }: Pins): Promise<Bytes> =>
  seal(key, { type: 'pins', ...place }, utf8(JSON.stringify({ log: spellHead(log), roster: spellHead(roster), audit: spellHead(audit), revisions: Object.fromEntries(revisions) })))

export const openPins = async (key: Key<'device'>, place: PinsPlace, sealed: Bytes): Promise<Result<Pins, EnvelopeRefusal>> => {
  const opened = await open(key, { type: 'pins', ...place }, sealed)
  if (!opened.ok) return opened
  const { log, roster, audit, revisions } = PINS.parse(JSON.parse(fromUtf8(opened.value) ?? ''))
  return ok({ log: readHead(log), roster: readHead(roster), audit: readHead(audit), revisions: new Map(Object.entries(revisions)) })
}
