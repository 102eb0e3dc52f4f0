import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ok, refuse, type Result } from '#kernel'
import { codeOf } from './read-csv.ts'

const text = z.string().trim().min(1).max(200)
const name = text.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, 'it is made of letters, digits, blanks and . _ -')
const names = z.array(text).max(20)

const attribute = z.strictObject({
  name: text,
  /** The column of the records, where it has another name. */
  column: text.optional(),
  codes: z.array(z.string()).min(2, 'at least two codes').max(10_000),
  /** The code that an empty field stands for: "not known" is an answer too. Without it an empty field is a fault. */
  empty: z.string().optional(),
})

const base = {
  population: text,
  release: name,
  /** A column with one value per person. Given, a person who stands there twice is found. */
  person: text.optional(),
  attributes: z.array(attribute).min(1).max(200),
}

const noised = z.strictObject({
  ...base,
  mode: z.literal('noise'),
  revises: name.optional(),
  /** What may ever be told about this population. Decided once: it stands in the ledger, and has to be the same in every later spec. */
  budget: z.strictObject({ epsilon: z.number(), delta: z.number(), neighbours: z.enum(['presence', 'answers']) }),
  /** How much of the whole budget this release takes. */
  share: z.number().gt(0).max(1),
  tables: z.union([
    z.strictObject({ upTo: z.number(), weights: z.record(z.string(), z.number()).optional() }),
    z.array(z.strictObject({ of: names, weight: z.number().optional() })).min(1),
  ]),
  show: z.strictObject({ deviations: z.number(), level: z.number() }).default({ deviations: 2.5, level: 0.95 }),
  /** Tables that members publish exact anyway, the total (`[]`) for one. */
  declared: z.array(z.strictObject({ table: names, because: text })).default([]),
})

const suppressed = z.strictObject({
  ...base,
  mode: z.literal('suppression'),
  tables: z.array(names).min(1),
  withheld: z.array(names).optional(),
  rules: z.strictObject({
    threshold: z.strictObject({ least: z.number(), below: z.number().optional(), above: z.number().optional() }),
    zeros: z.enum(['shown', 'may-be-hidden']),
  }),
  alreadyPublic: z.array(z.record(z.string(), z.string())).optional(),
})

const spec = z.discriminatedUnion('mode', [noised, suppressed])

export type Spec = z.output<typeof spec>
export type NoisedSpec = z.output<typeof noised>
export type SuppressedSpec = z.output<typeof suppressed>

export type SpecRefusal =
  | { readonly kind: 'spec-unreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'spec-not-json'; readonly file: string; readonly says: string }
  | { readonly kind: 'spec-wrong'; readonly file: string; readonly faults: readonly { readonly field: string; readonly says: string }[] }

const fieldOf = (path: readonly PropertyKey[]): string => path.reduce<string>((sofar, step) => (typeof step === 'number' ? `${sofar}[${step}]` : sofar === '' ? String(step) : `${sofar}.${String(step)}`), '')

/** Reads the specification of a release, and names every field that is not as it must be. */
export const readSpec = (file: string): Result<Spec, SpecRefusal> => {
  let given: unknown
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
  } catch (fault) {
    if (fault instanceof SyntaxError || (fault instanceof TypeError && !('syscall' in fault))) return refuse({ kind: 'spec-not-json', file, says: fault.message })
    return refuse({ kind: 'spec-unreadable', file, code: codeOf(fault) })
  }
  const read = spec.safeParse(given)
  if (read.success) return ok(read.data)
  return refuse({ kind: 'spec-wrong', file, faults: read.error.issues.map(({ path, message }) => ({ field: fieldOf(path), says: message.replace(/^Invalid input: /u, '') })) })
}
