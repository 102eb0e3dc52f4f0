import type { Highs, ModelData } from 'highs'
import type { LinearProgram } from '#disclosure'

/** The objective as one number per variable. */
export const costsOf = ({ objective, bounds }: LinearProgram): Float64Array => {
  const costs = new Float64Array(bounds.length)
  for (const [variable, coefficient] of objective) costs[variable] = coefficient
  return costs
}

export const senseOf = ({ constants }: Highs, { direction }: LinearProgram) => (direction === 'minimise' ? constants.objectiveSense.minimize : constants.objectiveSense.maximize)

/** A program as HiGHS takes it: sparse rows of double precision numbers, handed over as they are. No text is written or read. */
export const modelDataOf = (highs: Highs, program: LinearProgram): ModelData => {
  const { rows, bounds, integers } = program
  const starts = [0]
  for (const { coefficients } of rows) starts.push((starts.at(-1) ?? 0) + coefficients.length)
  const entries = rows.flatMap(({ coefficients }) => coefficients)
  const whole = new Set(integers)
  const { continuous, integer } = highs.constants.variableType
  return {
    numCols: bounds.length,
    numRows: rows.length,
    sense: senseOf(highs, program),
    colCost: costsOf(program),
    colLower: bounds.map(({ lower }) => lower),
    colUpper: bounds.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: { format: 'csr', numRows: rows.length, numCols: bounds.length, starts, indices: entries.map(([variable]) => variable), values: entries.map(([, coefficient]) => coefficient) },
    ...(integers === undefined ? {} : { integrality: bounds.map((_, variable) => (whole.has(variable) ? integer : continuous)) }),
  }
}
