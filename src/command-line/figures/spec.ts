import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ok, refuse, type Result } from '#kernel'
import { codeOf } from './read-csv.ts'

const text = z.string().trim().min(1).max(200)
const name = text.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, 'it is made of letters, digits, blanks and . _ -')
const names = z.array(text).max(20)

/** Columns of what comes out, and names that every object has: an attribute is called otherwise. */
const TAKEN: ReadonlySet<string> = new Set(['persons', 'amount', 'status', 'estimate', 'lower', 'upper', ...Object.getOwnPropertyNames(Object.prototype)])

const attribute = z.strictObject({
  name: text.refine((given) => !TAKEN.has(given), 'figures have a column of this name already; give the attribute another name, and its own as "column"'),
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
}

const attributes = z.array(attribute).min(1).max(200)

const noised = z.strictObject({
  ...base,
  attributes,
  mode: z.literal('noise'),
  revises: name.optional(),
  /** What may ever be told about this population. Decided once: it stands in the ledger, and has to be the same in every later spec. */
  budget: z.strictObject({ epsilon: z.number(), delta: z.number(), neighbours: z.enum(['presence', 'answers']) }),
  /** How much of the whole budget this release takes. */
  share: z.number().gt(0).max(1),
  tables: z.union([
    z.strictObject({ upTo: z.number(), weights: z.record(z.string(), z.number()).optional() }).refine(({ upTo, weights = {} }) => Object.keys(weights).every((ways) => /^[1-9]\d*$/u.test(ways) && Number(ways) <= upTo), {
      path: ['weights'],
      message: 'weights are by the number of crossed attributes, from "1" to upTo',
    }),
    z.array(z.strictObject({ of: names, weight: z.number().optional() })).min(1),
  ]),
  show: z.strictObject({ deviations: z.number(), level: z.number() }).default({ deviations: 2.5, level: 0.95 }),
  /** Tables that members publish exact anyway, the total (`[]`) for one. */
  declared: z.array(z.strictObject({ table: names, because: text })).default([]),
})

const suppressed = z.strictObject({
  ...base,
  mode: z.literal('suppression'),
  attributes: z.array(attribute.extend({
    /** Subtotals: each entry is one way to break the codes down, from a group's name to its codes or smaller groups. */
    groups: z.array(z.record(text, z.array(z.string()).min(1))).max(10).optional(),
  })).min(1).max(200),
  /** What is added up, where that is not persons: a column of amounts, none below zero. `by`: the column of whom each is from, where several rows are one contributor's. */
  amount: z.strictObject({ column: text, by: text.optional(), decimals: z.number().int().min(0).max(6).default(0) }).optional(),
  tables: z.array(names).min(1),
  withheld: z.array(names).optional(),
  rules: z.strictObject({
    /** Fewer than `least` are hidden. `below` and `above`: how far a guess must stay from the number, in its own unit. */
    threshold: z.strictObject({ least: z.number().min(3, 'numbers below three are hidden at least: of two persons each knows the other'), below: z.number().optional(), above: z.number().optional() }).optional(),
    /** Hidden where the `largest` so many contributors make up more than `percent` of the amount. */
    dominance: z.strictObject({ largest: z.number(), percent: z.number() }).optional(),
    /** Hidden where the second largest contributor could come within so many percent of the largest. */
    pPercent: z.number().optional(),
    zeros: z.enum(['shown', 'may-be-hidden']),
  }),
  alreadyPublic: z.array(z.record(z.string(), z.string())).optional(),
}).superRefine(({ rules: { threshold, dominance, pPercent }, amount }, { addIssue }) => {
  const fault = (path: string[], message: string): void => addIssue({ code: 'custom', path, message })
  const concentration = dominance !== undefined || pPercent !== undefined
  if (threshold === undefined && !concentration) fault(['rules'], 'name a threshold, dominance or pPercent: without a rule nothing is hidden')
  if (amount === undefined && concentration) fault(['rules', dominance === undefined ? 'pPercent' : 'dominance'], 'this rule is about amounts: name the column of the amounts')
  if (amount !== undefined && threshold !== undefined && (threshold.below === undefined || threshold.above === undefined)) fault(['rules', 'threshold'], 'with amounts, say how far a guess must stay from them: "below" and "above"')
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
