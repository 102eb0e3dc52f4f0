import type { Id } from '#kernel'
import type { Body } from '../body.ts'

/**
 * What one Waystation gives another: clients' files, inside an age file. The age file holds a tar archive; in it `clients.jsonl`, one JSON text a line, and
 * `attachments/<record>`, the content of each attachment under the id of the record that speaks of it.
 *
 * Lines of `clients.jsonl`, in this order: one `ExchangeHead`; an `ExchangeOwnForm` for each form of the organisation's own that a record names with `of`; an
 * `ExchangeClient` for each file; one `ExchangeEnd`, without which the file was cut off. Ids are those of whoever wrote it: whoever takes it in draws all of them anew.
 * What is not to leave (`answersLeaving`) is left out by whoever writes it.
 */
export type ExchangeLine = ExchangeHead | ExchangeOwnForm | ExchangeClient | ExchangeEnd

/** `from`: the name of the organisation that wrote it. `madeOn`: an instant (ISO 8601, UTC). */
export type ExchangeHead = { readonly waystation: 1; readonly from: string; readonly madeOn: string }

/** A form of the organisation's own: a record of the form `own-form`. Own answers name it with their `of`. */
export type ExchangeOwnForm = { readonly waystation: 1; readonly ownForm: ExchangeRecord }

/** One file, its records in any order. Drafts are not among them. */
export type ExchangeClient = { readonly waystation: 1; readonly client: Id; readonly records: readonly ExchangeRecord[] }

/** `clients`: how many there were. */
export type ExchangeEnd = { readonly waystation: 1; readonly end: { readonly clients: number } }

/** One record. `writer`: the name under which the member of staff in `body.by` works, where it is to be told; elsewhere the id says nothing. `from`: another file
 * of the same person that it came from, where two were put together. */
export type ExchangeRecord = { readonly record: Id; readonly body: Body; readonly writer?: string; readonly from?: Id }

/** Everything of it. `attachments`: content by the id of its record, as bytes unless said; one that did not come along is not there. */
export type Exchange<Content = Uint8Array<ArrayBuffer>> = {
  readonly from: string
  readonly madeOn: string
  readonly ownForms: readonly ExchangeRecord[]
  readonly clients: readonly { readonly client: Id; readonly records: readonly ExchangeRecord[] }[]
  readonly attachments: ReadonlyMap<Id, Content>
}

export const CLIENTS_FILE = 'clients.jsonl'

/** Where the content of an attachment lies in the archive. */
export const attachmentFile = (record: Id): string => `attachments/${record}`
