import { TABLE_LIMITS, type TableLine } from './table.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const said = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(said).filter((one) => one !== '').join('; ')
  return isObject(value) ? JSON.stringify(value) : ''
}

/** The first list of objects in a JSON text: the text itself, or one of the fields at its top (`records`, `Person`). */
const listIn = (read: unknown): readonly Readonly<Record<string, unknown>>[] | undefined => {
  const lists = Array.isArray(read) ? [read] : isObject(read) ? Object.values(read).filter(Array.isArray) : []
  return lists.find((list): list is Readonly<Record<string, unknown>>[] => list.length > 0 && list.every(isObject))
}

/**
 * Reads a list of records as JSON, as the Human Trafficking Case Data Standard is handed on, as lines of a table: names of fields become headings. A record of records
 * (`{ "Person": { "prs_FirstName": … } }`) is laid flat. Lines are counted by record, below the headings. `undefined` for what is no such list.
 */
export const readJson = (text: string): readonly TableLine[] | undefined => {
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
  const records = listIn(read)?.slice(0, TABLE_LIMITS.lines + 1).map((record) => new Map(Object.entries(record).flatMap(([name, value]) => (isObject(value) ? Object.entries(value) : [[name, value] as const]))))
  if (records === undefined) return undefined
  const headers = [...new Set(records.flatMap((record) => [...record.keys()]))].slice(0, TABLE_LIMITS.columns)
  return [{ line: 1, cells: headers }, ...records.map((record, place) => ({ line: place + 2, cells: headers.map((name) => said(record.get(name)).slice(0, TABLE_LIMITS.cell)) }))]
}
