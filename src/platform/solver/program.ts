import type { LinearProgram, Row } from '#disclosure'

type Coefficients = Row['coefficients']

type Limits = Pick<Row, 'lower' | 'upper'>

/** Between these, HiGHS takes a number for what it is. Smaller coefficients it drops without a word, larger numbers it takes for infinite. */
const SMALLEST = 1e-8
const LARGEST = 1e15

const isPlain = (value: number): boolean => value === 0 || (Math.abs(value) >= SMALLEST && Math.abs(value) <= LARGEST)
const isLimit = ({ lower, upper }: Limits): boolean => [lower, upper].every((one) => one === Infinity || one === -Infinity || Math.abs(one) <= LARGEST) && lower < Infinity && upper > -Infinity

const isExpression = (coefficients: Coefficients, variables: number): boolean =>
  coefficients.every(([variable, coefficient]) => Number.isInteger(variable) && variable >= 0 && variable < variables && isPlain(coefficient)) &&
  new Set(coefficients.map(([variable]) => variable)).size === coefficients.length

/** Whether every number of a program reaches the solver as it is meant: nothing is NaN, twice, out of place, or out of the range it takes literally. */
export const isSound = ({ objective, rows, bounds, integers = [] }: LinearProgram): boolean =>
  bounds.every(isLimit) &&
  rows.every((row) => isLimit(row) && isExpression(row.coefficients, bounds.length)) &&
  isExpression(objective, bounds.length) &&
  isExpression(integers.map((variable) => [variable, 1] as const), bounds.length)
