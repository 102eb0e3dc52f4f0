import * as fc from 'fast-check'
import { rhoBelow } from '../accounting/rho.ts'
import type { Attribute, MicrodataRow } from '../attribute.ts'
import { valueOf } from '../testing.ts'
import { combinations, type AttributeSet } from './attribute-set.ts'
import { planRelease, type Plan } from './plan.ts'

/** A planned release of whatever tables, two populations that it may be of, and the number of a stream of noise. */
export type DrawnRelease = { readonly plan: Plan; readonly rows: readonly MicrodataRow[]; readonly otherRows: readonly MicrodataRow[]; readonly seed: number }

/** The number of a stream, every one as likely as every other: edges would come twice, and what comes twice is not independent. */
export const anySeed: fc.Arbitrary<number> = fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 }))

const anyAttributes: fc.Arbitrary<readonly Attribute[]> = fc
  .array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 3 })
  .map((sizes) => sizes.map((size, place) => ({ name: `question ${place}`, codes: Array.from({ length: size }, (_, code) => `answer ${code}`) })))

/** Nobody, one or a few. */
const rowsOf = (attributes: readonly Attribute[]): fc.Arbitrary<readonly MicrodataRow[]> =>
  fc.array(fc.tuple(...attributes.map(({ codes }) => fc.constantFrom(...codes))), { maxLength: 20 })

/** Any tables of any attributes, gaps between them included, with any weights. @param budgets ρ, from and to */
export const anyPlan = (budgets: { readonly min: number; readonly max: number }): fc.Arbitrary<Plan> =>
  anyAttributes.chain((attributes) => {
    const sets = Array.from({ length: attributes.length + 1 }, (_, ways) => combinations(attributes.length, ways)).flat()
    const named = (set: AttributeSet) => set.map((place) => attributes[place]?.name ?? '')
    const weight = fc.double({ min: 0.01, max: 100, noNaN: true })
    const tables = fc.subarray(sets, { minLength: 1 }).chain((chosen) => fc.tuple(...chosen.map((set) => fc.record({ of: fc.constant(named(set)), weight }))))
    return fc.tuple(tables, fc.double({ ...budgets, noNaN: true })).map(([wanted, rho]) => valueOf(planRelease({ attributes, workload: { tables: wanted }, rho: rhoBelow(rho) })))
  })

/** Any plan with any two populations. */
export const anyRelease = (budgets: { readonly min: number; readonly max: number }): fc.Arbitrary<DrawnRelease> =>
  anyPlan(budgets).chain((plan) => fc.record({ plan: fc.constant(plan), rows: rowsOf(plan.attributes), otherRows: rowsOf(plan.attributes), seed: anySeed }))
