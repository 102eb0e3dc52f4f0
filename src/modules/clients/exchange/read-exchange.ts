import { isId, ok, refuse, type Id, type Result } from '#kernel'
import { isMoment, LONGEST_BODY, readBody } from '../body.ts'
import type { Exchange, ExchangeRecord } from './exchange.ts'

/**
 * Why an archive is not taken in. `not-an-exchange`: something else, or of a later make. `cut-off`: its end is missing. `line-wrong`: what stands in line `line` (from 1)
 * is not what this version writes.
 */
export type ExchangeRefusal = { readonly kind: 'not-an-exchange' | 'cut-off' } | { readonly kind: 'line-wrong'; readonly line: number }

export const EXCHANGE_LIMITS = { clients: 100_000, records: 20_000, ownForms: 1_000, line: 100_000_000 } as const

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const parse = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const read: unknown = JSON.parse(text)
    return isObject(read) && read['waystation'] === 1 ? read : undefined
  } catch {
    return undefined
  }
}

/** `undefined` for what is no record: it is read as if by an enemy, as every record is. */
const recordOf = (value: unknown): ExchangeRecord | undefined => {
  if (!isObject(value)) return undefined
  const { record, body, writer } = value
  const text = JSON.stringify(body) ?? ''
  if (typeof record !== 'string' || !isId(record) || text.length > LONGEST_BODY) return undefined
  if (writer !== undefined && (typeof writer !== 'string' || writer.length > 200)) return undefined
  const read = readBody(text)
  return read.ok ? { record, body: read.value, ...(writer === undefined ? {} : { writer }) } : undefined
}

type Reading = { from: string | undefined; madeOn: string; ended: number | undefined; readonly ownForms: ExchangeRecord[]; readonly clients: { client: Id; records: readonly ExchangeRecord[] }[]; readonly ids: Set<string> }

/** Whether none of these ids came before: two under one id would be written over one another. */
const areNew = ({ ids }: Reading, some: readonly string[]): boolean => some.every((id) => !ids.has(id) && ids.add(id) === ids)

/** Takes one line in; `false` when it is not one that may stand here. */
const take = (reading: Reading, text: string): boolean => {
  const line = text.length > EXCHANGE_LIMITS.line ? undefined : parse(text)
  if (line === undefined || reading.ended !== undefined) return false
  const { from, madeOn, ownForm, client, records, end } = line
  if (reading.from === undefined) {
    if (typeof from !== 'string' || from.length > 500 || !isMoment(madeOn)) return false
    reading.from = from
    reading.madeOn = madeOn
    return true
  }
  if (ownForm !== undefined) {
    const record = recordOf(ownForm)
    if (record?.body.form !== 'own-form' || reading.ownForms.length >= EXCHANGE_LIMITS.ownForms || !areNew(reading, [record.record])) return false
    reading.ownForms.push(record)
    return true
  }
  if (isObject(end)) {
    reading.ended = typeof end['clients'] === 'number' ? end['clients'] : -1
    return true
  }
  if (typeof client !== 'string' || !isId(client) || !Array.isArray(records) || records.length > EXCHANGE_LIMITS.records) return false
  const read = records.map(recordOf)
  if (!read.every((record) => record !== undefined) || reading.clients.length >= EXCHANGE_LIMITS.clients || !areNew(reading, [client, ...read.map(({ record }) => record)])) return false
  reading.clients.push({ client, records: read })
  return true
}

/**
 * Reads `clients.jsonl`. All of it or nothing: part of somebody's file is not taken for the whole.
 * @param contentOf what came along of an attachment, by the id of its record
 */
export const readClientsFile = <Content>(clients: Uint8Array<ArrayBuffer>, contentOf: (record: Id) => Content | undefined): Result<Exchange<Content>, ExchangeRefusal> => {
  const reading: Reading = { from: undefined, madeOn: '', ended: undefined, ownForms: [], clients: [], ids: new Set() }
  let number = 0
  for (const text of linesOf(clients)) {
    number += 1
    if (take(reading, text)) continue
    return refuse(number === 1 ? { kind: 'not-an-exchange' } : { kind: 'line-wrong', line: number })
  }
  const { from, madeOn, ended, ownForms } = reading
  if (from === undefined) return refuse({ kind: 'not-an-exchange' })
  if (ended !== reading.clients.length) return refuse({ kind: 'cut-off' })
  const attachments = new Map<Id, Content>()
  for (const { records } of reading.clients) {
    for (const { record, body } of records) {
      const there = body.form === 'attachment' ? contentOf(record) : undefined
      if (there !== undefined) attachments.set(record, there)
    }
  }
  return ok({ from, madeOn, ownForms, clients: reading.clients, attachments })
}

const NEW_LINE = 10

/** The lines of a text in UTF-8, one at a time. */
function* linesOf(content: Uint8Array<ArrayBuffer>): Generator<string> {
  const decoder = new TextDecoder()
  for (let from = 0; from < content.length; ) {
    const found = content.indexOf(NEW_LINE, from)
    const until = found === -1 ? content.length : found
    if (until > from) yield decoder.decode(content.subarray(from, until))
    from = until + 1
  }
}
