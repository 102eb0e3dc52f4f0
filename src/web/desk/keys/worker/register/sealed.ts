import type { Id, Result } from '#kernel'
import type { Bytes } from '#vault/envelope'
import { inColumns, inRows, type Columns, type NamesOf } from '../../columns.ts'
import type { RecordKind } from '../../register-shapes.ts'
import type { ClientListed, RecordKept } from '../ceremonies/api/api-clients.ts'
import type { ApiFault } from '../ceremonies/api/ask.ts'

/** Marks by client: sixteen hexadecimal digits each. */
export type Marks = ReadonlyMap<Id, string>

/** What the server gave of the files, as sealed as it gave it, and the mark that each had before it was given: whatever stands under the same mark is the same still. */
export type Sealed = {
  readonly organisation: Id
  readonly staff: Id
  readonly marks: Marks
  readonly listed: ReadonlyMap<Id, ClientListed>
  /** Records by kind, of kinds of which everything was given. */
  readonly kinds: Map<RecordKind, readonly RecordKept[]>
}

/** What was given before the desk was locked, until it is looked at. `marks`: as they stand now, on their way while the passphrase is stretched. */
export type Given = { readonly sealed: Sealed; marks: Promise<Result<Marks, ApiFault>> | undefined }

/**
 * The same, ready to be handed from a worker to the page and to the next worker: in columns, with all envelopes in one buffer. The page looks at none of it.
 */
export type SealedAway = {
  readonly organisation: Id
  readonly staff: Id
  readonly marks: Columns<{ readonly client: Id; readonly mark: string }>
  readonly listed: Columns<ClientListed>
  readonly kinds: readonly { readonly kind: RecordKind; readonly records: Columns<RecordKept> }[]
}

const LISTED: NamesOf<ClientListed> = { client: true, group: true, sort: true, assigned: true, key: true, older: true, restriction: true }
const RECORD: NamesOf<RecordKept> = { client: true, record: true, kind: true, revision: true, generation: true, changedOn: true, envelope: true }

/** Copies bytes into one buffer; gives each back as a part of that. */
const intoOneBuffer = (parts: readonly Bytes[]): readonly Bytes[] => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  return parts.map((part) => {
    all.set(part, at)
    at += part.length
    return all.subarray(at - part.length, at)
  })
}

/** Puts away what was given sealed. Of records without their client nothing can be opened: they are left. */
export const putAway = ({ organisation, staff, marks, listed, kinds }: Sealed): SealedAway => ({
  organisation, staff,
  marks: { client: [...marks.keys()], mark: [...marks.values()] },
  listed: inColumns(Array.from(listed.values()), LISTED),
  kinds: [...kinds].map(([kind, given]) => {
    const records = given.filter(({ client }) => listed.has(client))
    return { kind, records: { ...inColumns(records, RECORD), envelope: intoOneBuffer(records.map(({ envelope }) => envelope)) } }
  }),
})

/** Takes it out again. */
export const takeOut = ({ organisation, staff, marks, listed, kinds }: SealedAway): Sealed => ({
  organisation, staff,
  marks: new Map(marks.client.map((client, at) => [client, marks.mark[at] ?? ''])),
  listed: new Map(inRows(listed, LISTED).map((one) => [one.client, one])),
  kinds: new Map(kinds.map(({ kind, records }) => [kind, inRows(records, RECORD)])),
})
