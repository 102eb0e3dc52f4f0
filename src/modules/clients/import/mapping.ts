import type { DateHabit } from '../parse-date.ts'
import { ENCODINGS } from './encodings.ts'
import { DELIMITERS } from './read-csv.ts'

/** What becomes of a value that is none of the answers: told in a narrative, kept as not known, or the line is stopped. */
export const UNKNOWN_VALUES = ['keep', 'not-known', 'stop'] as const

export type UnknownValues = (typeof UNKNOWN_VALUES)[number]

/** Where one column goes, and how it is read. `target`: empty where it is left out. */
export type ColumnUse = {
  readonly header: string
  readonly target: string
  readonly habit?: NonNullable<DateHabit['habit']>
  readonly codes?: Readonly<Record<string, string>>
  readonly unknown: UnknownValues
}

/** The same for every line: `said` is read as a cell would be. */
export type Constant = { readonly target: string; readonly said: string }

/** How a file is read: what the sample showed to be right. `sheet`: its place. */
export type Reading = { readonly encoding?: string; readonly delimiter?: string; readonly sheet?: number; readonly headerLine?: number }

/** How a table is taken in. It is kept with the import, so that the next file of the same shape needs no work. */
export type Mapping = { readonly columns: readonly ColumnUse[]; readonly constants: readonly Constant[]; readonly reading?: Reading }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const readUse = (value: unknown): ColumnUse | undefined => {
  if (!isObject(value)) return undefined
  const { header, target, habit, codes, unknown } = value
  const policy = UNKNOWN_VALUES.find((one) => one === unknown)
  if (typeof header !== 'string' || typeof target !== 'string' || policy === undefined) return undefined
  const said = isObject(codes) ? Object.fromEntries(Object.entries(codes).filter((pair): pair is [string, string] => typeof pair[1] === 'string')) : {}
  return { header, target, unknown: policy, ...(habit === 'day-first' || habit === 'month-first' ? { habit } : {}), ...(Object.keys(said).length === 0 ? {} : { codes: said }) }
}

const readReading = (value: unknown): Reading | undefined => {
  if (!isObject(value)) return undefined
  const { encoding, delimiter, sheet, headerLine } = value
  const [knownEncoding, knownDelimiter] = [ENCODINGS.find((one) => one === encoding), DELIMITERS.find((one) => one === delimiter)]
  return {
    ...(knownEncoding === undefined ? {} : { encoding: knownEncoding }), ...(knownDelimiter === undefined ? {} : { delimiter: knownDelimiter }),
    ...(typeof sheet === 'number' ? { sheet } : {}), ...(typeof headerLine === 'number' ? { headerLine } : {}),
  }
}

/** Reads a mapping that was kept; `undefined` for what is none. */
export const readMapping = (text: string): Mapping | undefined => {
  try {
    const read: unknown = JSON.parse(text)
    if (!isObject(read) || !Array.isArray(read['columns']) || !Array.isArray(read['constants'])) return undefined
    const columns = read['columns'].map(readUse)
    const constants = read['constants'].flatMap((one: unknown) => (isObject(one) && typeof one['target'] === 'string' && typeof one['said'] === 'string' ? [{ target: one['target'], said: one['said'] }] : []))
    const reading = readReading(read['reading'])
    return columns.every((column) => column !== undefined) ? { columns, constants, ...(reading === undefined ? {} : { reading }) } : undefined
  } catch {
    return undefined
  }
}

/** Whether a mapping was made for a table with these headings. */
export const fits = ({ columns }: Mapping, headers: readonly string[]): boolean => columns.length === headers.length && columns.every(({ header }, place) => header === headers[place])
