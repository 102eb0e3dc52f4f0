import { readClientsFile, type Exchange, type ExchangeRefusal } from '#clients/exchange'
import { ok, type Result } from '#kernel'
import type { ArchiveOpened } from '../../keys/register-shapes.ts'

/** Clients' files out of an archive that was opened. `missing`: attachments that are spoken of and did not come along. `hash`: SHA-256 of the text, by which it is known again. */
export type ExchangeRead = { readonly exchange: Exchange<Blob>; readonly missing: number; readonly hash: string }

const hex = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Reads them, and gives each attachment the type that its record names. */
export const readExchangeFile = async ({ clients, attachments }: ArchiveOpened): Promise<Result<ExchangeRead, ExchangeRefusal>> => {
  const content = new Map<string, Blob>(attachments.map((one) => [one.record, one.content]))
  const read = readClientsFile(clients, (record) => content.get(record))
  if (!read.ok) return read
  const spoken = read.value.clients.flatMap(({ records }) => records.filter(({ body }) => body.form === 'attachment'))
  const typed = new Map(spoken.flatMap(({ record, body }) => {
    const [blob, type] = [content.get(record), body.answers['mediaType']]
    return blob === undefined ? [] : [[record, blob.slice(0, blob.size, typeof type === 'string' ? type.slice(0, 200) : '')] as const]
  }))
  return ok({ exchange: { ...read.value, attachments: typed }, missing: spoken.length - typed.size, hash: hex(await crypto.subtle.digest('SHA-256', clients)) })
}
