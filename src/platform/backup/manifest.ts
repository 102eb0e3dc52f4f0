import { z } from 'zod'

/** What an archive says of itself. It lies behind the rows, so it is complete when it is there. */
export const manifestSchema = z.object({
  format: z.literal('waystation-backup-1'),
  madeAt: z.string(),
  /** Migrations that the schema had seen. */
  schema: z.array(z.string()),
  /** Rows by table, tables in the order in which they go in. */
  tables: z.record(z.string(), z.number()),
})
export type Manifest = z.infer<typeof manifestSchema>

export const MANIFEST_NAME = 'manifest.json'

/** Rows lie in parts, one JSON object a line: `rows/document/000001.ndjson`. */
export const rowsName = (table: string, part: number): string => `rows/${table}/${String(part).padStart(6, '0')}.ndjson`
export const tableOfRows = (name: string): string | undefined => /^rows\/([a-z_0-9]+)\/\d+\.ndjson$/.exec(name)?.[1]

export const blobName = (sha256: string): string => `blobs/${sha256}`
export const attachmentName = (sha256: string): string => `attachments/${sha256}`

/** Which store a file of the archive belongs to, and its hash; `undefined` for what is no such file. */
export const fileOfName = (name: string): { readonly store: 'blobs' | 'attachments'; readonly sha256: string } | undefined => {
  const [, store, sha256] = /^(blobs|attachments)\/([0-9a-f]{64})$/.exec(name) ?? []
  return (store === 'blobs' || store === 'attachments') && sha256 !== undefined ? { store, sha256 } : undefined
}
