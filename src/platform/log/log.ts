import { pino, type DestinationStream } from 'pino'

/** What a log line may hold: ids, kinds, counts. Prose, names, words and addresses have no place in it. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

export type Log = {
  info(kind: string, fields?: LogFields): void
  warn(kind: string, fields?: LogFields): void
  /** `fault` is reduced to its class and the places it passed through: a message can carry content. */
  error(kind: string, fault: unknown, fields?: LogFields): void
}

// An id, a hash, a kind, a version: no spaces, no @, no slash, so neither prose nor mail nor network addresses pass.
const HARMLESS = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}(?:\.[a-z][A-Za-z0-9_-]{0,79})*$/
const WITHHELD = '[withheld]'

const harmless = (fields: LogFields): LogFields =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' && !HARMLESS.test(value) ? WITHHELD : value]),
  )

const describeFault = (fault: unknown): { fault: string; code?: string; at?: string[] } => {
  if (!(fault instanceof Error)) return { fault: typeof fault }
  const code = 'code' in fault && typeof fault.code === 'string' ? { code: fault.code } : {}
  const at = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8).map((line) => line.trim())
  return { fault: fault.constructor.name, ...code, at }
}

/** Structured log, one JSON object a line. */
export const openLog = (destination: DestinationStream, level: 'debug' | 'info' | 'warn' | 'error' = 'info'): Log => {
  const writer = pino({ level, base: null, formatters: { level: (label) => ({ level: label }) }, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'kind' }, destination)
  return {
    info: (kind, fields = {}) => writer.info(harmless(fields), kind),
    warn: (kind, fields = {}) => writer.warn(harmless(fields), kind),
    error: (kind, fault, fields = {}) => writer.error({ ...harmless(fields), ...describeFault(fault) }, kind),
  }
}

/** A log that keeps nothing, for commands that print their own answer. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
