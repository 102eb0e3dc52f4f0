import { ok, refuse, type Result } from '#kernel'
import { equalBytes, fromUtf8, type Bytes } from '../bytes/bytes.ts'
import { frame, unframe } from '../bytes/frame.ts'
import { TO_RECOVERY } from '../groups/to-recovery.ts'
import { activeMember, type LogState } from '../log/log-state.ts'
import { hasAgeForm } from '../sealing/age-form.ts'
import { isSigned } from '../sealing/signing.ts'

/**
 * Who may open a restricted file: what someone of the organisation signed, and the key wrapped to each reader and to recovery. The signature is
 * over a commitment to the key, since age does not say who made a wrap.
 */
export type RestrictedFile = {
  readonly statement: Bytes
  readonly author: string
  readonly signature: Bytes
  readonly wraps: readonly { readonly to: string; readonly wrapped: Bytes }[]
}

/** Which generation of whose key a statement is about. */
export type StatementPlace = { readonly organisation: string; readonly client: string; readonly generation: number }

/** What is signed. `commitment`: to the key, 32 bytes. */
export type RestrictionStatement = StatementPlace & { readonly commitment: Bytes; readonly author: string; readonly readers: readonly string[] }

const PARTS = 6
const COMMITMENT_BYTES = 32

export const writeStatement = ({ organisation, client, generation, commitment, author, readers }: RestrictionStatement): Bytes =>
  frame([organisation, client, String(generation), commitment, author, readers.join(' ')])

/** Reads a statement; `undefined` for bytes that nobody would have written for one. */
export const readStatement = (statement: Bytes): RestrictionStatement | undefined => {
  const [organisation, client, generation, commitment, author, readers] = unframe(statement, PARTS) ?? []
  if (!organisation || !client || !generation || !commitment || !author || !readers) return undefined
  const read = {
    organisation: fromUtf8(organisation) ?? '', client: fromUtf8(client) ?? '', generation: Number(fromUtf8(generation)), commitment,
    author: fromUtf8(author) ?? '', readers: (fromUtf8(readers) ?? '').split(' '),
  }
  // Written out again it is the same, or it was written by something else.
  return commitment.length === COMMITMENT_BYTES && equalBytes(writeStatement(read), statement) ? read : undefined
}

/**
 * `not-signed`: not by someone who is there today, or other bytes. `other-place`: of another file, or another generation of its key.
 * `other-readers`: the wraps are not for those whom the statement names and for recovery, each once. `not-age`: a wrap that is no age file.
 */
export type StatementRefusal = { readonly kind: 'not-signed' | 'other-place' | 'other-readers' | 'not-age' }

/**
 * All that can be said of a restriction without a key: someone who is there today signed it for this place, and everybody whom it names got a wrap.
 * Gives the readers.
 */
export const checkRestriction = async (state: LogState, place: StatementPlace, { statement, author, signature, wraps }: RestrictedFile): Promise<Result<readonly string[], StatementRefusal>> => {
  const read = readStatement(statement)
  const signer = activeMember(state, author)
  if (!read || !signer || read.author !== author || !(await isSigned(signer.publicKey, 'restricted-file', statement, signature))) return refuse({ kind: 'not-signed' })
  if (read.organisation !== place.organisation || read.client !== place.client || read.generation !== place.generation) return refuse({ kind: 'other-place' })
  const [named, wrapped] = [[...read.readers, TO_RECOVERY], new Set(wraps.map(({ to }) => to))]
  const once = new Set(named).size === named.length && wrapped.size === wraps.length
  if (!once || named.length !== wraps.length || !named.every((to) => wrapped.has(to)) || read.readers.includes('')) return refuse({ kind: 'other-readers' })
  return wraps.every((wrap) => hasAgeForm(wrap.wrapped)) ? ok(read.readers) : refuse({ kind: 'not-age' })
}
