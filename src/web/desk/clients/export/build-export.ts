import { isId, type Id } from '#kernel'
import { exchangeLines, attachmentFile, CLIENTS_FILE, type ExchangeRecord } from '#clients/exchange'
import { htcdsExport, htcdsJson, htcdsTables, loadPrintWords, sheetsOf, workbookOf, type ExportedFile, type SheetWords, type Untold } from '#clients/export'
import { formOf, loadLabels, type FileRecord } from '#clients'
import type { KeySession } from '../../keys/key-session.ts'
import { asFileRecords } from '../file/file-records.ts'
import { askRegister, type ExportEntry } from '../register.ts'
import { drawLetters, type ExportOrder } from './export-order.ts'
import { ownFinder, type Gathered, type GoingAlong } from './gather.ts'
import { packWorkbook } from './pack-workbook.ts'

/** One file to be downloaded, whole. Its name says nothing of anybody. */
export type Built = { readonly name: string; readonly part: 'persons' | 'events' | 'perpetrators' | 'whole'; readonly blob: Blob }

/** `left`: attachments whose content is not on the server. */
export type BuiltExport = { readonly files: readonly Built[]; readonly untold: readonly Untold[]; readonly left: number }

const NUMBER_LETTERS = 8

/**
 * The files under the numbers of this export: drawn anew for each, unless the desk's own were asked for. What comes from a file that went into one stands under the number of that
 * one, with its own behind it. The standard has one line a person, and is given the one file alone.
 */
const numbered = (order: ExportOrder, { going }: Gathered): readonly ExportedFile[] =>
  going.flatMap(({ client, records, cameIn }) => {
    const number = order.keepNumbers ? client : drawLetters(NUMBER_LETTERS)
    return [{ number, records }, ...(order.format === 'xlsx' ? cameIn.map((one, place) => ({ number: `${number}/${String(place + 1)}`, records: one.records })) : [])]
  })

/** Of what comes from a file that went into another, what that one may have several of: the rest, said otherwise there, would be a second answer in its place. */
const joining = (records: readonly FileRecord[]): readonly FileRecord[] => records.filter(({ body }) => formOf(body.form)?.many === true)

/** What is left of it, told apart: for whoever reads, and nothing that another desk takes in. */
const apart = ({ going }: Gathered): readonly string[] =>
  going.flatMap(({ client, cameIn }) => cameIn.flatMap((one) => {
    const own = new Set(joining(one.records))
    const records = one.records.filter((record) => !own.has(record)).map(({ record, body }) => ({ record, body }))
    return records.length === 0 ? [] : [`${JSON.stringify({ into: client, client: one.client, records })}\n`]
  }))

const APART_FILE = 'other-files.jsonl'

const wordsOf = async (language: string): Promise<SheetWords> => (language === 'codes' ? 'codes' : { labels: await loadLabels(language), words: await loadPrintWords(language), language })

const ofOther = (from: Id, records: readonly FileRecord[]): readonly ExchangeRecord[] => joining(records).map(({ record, body }) => ({ record, body, from }))

/** Attachments, each sealed for the file in which it lies. */
const attachedTo = ({ client, records }: GoingAlong): readonly ExportEntry[] => records.flatMap(({ record, body }) => (body.form === 'attachment' ? [{ name: attachmentFile(record), client, record }] : []))

const ofAge = async (keys: KeySession, order: ExportOrder, gathered: Gathered, { work, from }: { readonly work: string; readonly from: string }, name: string): Promise<BuiltExport> => {
  const { going, ownForms } = gathered
  const clients = going.flatMap(({ client, records, cameIn }) => (isId(client) ? [{ client, records: records.map(({ record, body }): ExchangeRecord => ({ record, body })).concat(cameIn.flatMap((one) => (isId(one.client) ? ofOther(one.client, one.records) : []))) }] : []))
  const used = new Set(clients.flatMap(({ records }) => records.flatMap(({ body }) => body.of ?? [])))
  const own = asFileRecords(ownForms).filter(({ record }) => used.has(record))
  const text = Array.from(exchangeLines({ from, madeOn: new Date().toISOString(), ownForms: own, clients }))
  const attached = going.flatMap(attachedTo).concat(going.flatMap(({ cameIn }) => cameIn.flatMap(attachedTo)))
  const others = apart(gathered)
  const sealed = await askRegister(keys, 'export.seal', { work, entries: [{ name: CLIENTS_FILE, text }, ...(others.length === 0 ? [] : [{ name: APART_FILE, text: others }]), ...attached], readers: order.sealed })
  return { files: [{ name: `${name}.age`, part: 'whole', blob: sealed.blob }], untold: [], left: sealed.left.length }
}

/**
 * Makes what will be downloaded, in memory. Throws `Refused` where sealing was refused.
 * @returns `undefined` when it was stopped
 */
export const buildExport = async (keys: KeySession, order: ExportOrder, gathered: Gathered, about: { readonly work: string; readonly from: string; readonly today: string }, stopped: () => boolean): Promise<BuiltExport | undefined> => {
  const name = `export-${drawLetters(6).toLowerCase()}`
  if (order.format === 'age') return await ofAge(keys, order, gathered, about, name)
  const files = numbered(order, gathered)
  if (order.format === 'xlsx') {
    const own = ownFinder(gathered.ownForms, order.words === 'codes' ? undefined : order.words)
    const sheets = sheetsOf(files, await wordsOf(order.words), own)
    const blob = await packWorkbook(workbookOf(sheets.length === 0 ? [{ name: '–', columns: [], rows: [] }] : sheets), stopped)
    return blob === undefined ? undefined : { files: [{ name: `${name}.xlsx`, part: 'whole', blob }], untold: [], left: 0 }
  }
  const said = htcdsExport(files, about.today)
  const type = order.format === 'htcds-json' ? 'application/json' : 'text/csv;charset=utf-8'
  const built: readonly Built[] =
    order.format === 'htcds-json'
      ? [{ name: `${name}.json`, part: 'whole', blob: new Blob([htcdsJson(said)], { type }) }]
      : htcdsTables(said).map((table) => ({ name: `${name}-${table.name}.csv`, part: table.name, blob: new Blob([table.text], { type }) }))
  return { files: built, untold: said.untold, left: 0 }
}
