import { ok, refuse, type Result, type Secret } from '#kernel'
import { equalBytes, type Bytes } from '../bytes/bytes.ts'
import { TO_RECOVERY } from '../groups/to-recovery.ts'
import type { Signer } from '../log/entry.ts'
import { activeMember, type LogState } from '../log/log-state.ts'
import { derive } from '../sealing/hkdf.ts'
import { Key } from '../sealing/key.ts'
import { isSigned, sign } from '../sealing/signing.ts'
import { unwrapKey, wrapKey, type WrapRefusal } from '../sealing/wrap.ts'
import type { ClientKey, ClientPlace } from './client-key.ts'
import { readStatement, writeStatement, type RestrictedFile } from './restriction-statement.ts'

/** `by-former-staff`: the one who signed has left since. It may be read; before writing, a new generation is signed by someone who is there. */
export type OpenRestrictedFile = { readonly client: ClientKey; readonly readers: readonly string[]; readonly signed: 'by-staff' | 'by-former-staff' }

export type RestrictionRefusal = WrapRefusal | { readonly kind: 'unknown-staff' | 'no-recovery' | 'not-signed' | 'not-a-reader' | 'not-the-signed-key' }

const commitmentOf = ({ organisation, client, generation, key }: ClientKey): Promise<Bytes> =>
  derive(key.reveal(), ['client', 'commitment of a restricted file', organisation, client, String(generation)])

const statementOf = ({ organisation, client, generation }: ClientKey, commitment: Bytes, author: string, readers: readonly string[]): Bytes =>
  writeStatement({ organisation, client, generation, commitment, author, readers })

/** Wraps a client's key to named staff and to recovery alone. The key must be fresh: whoever knew an older generation knows that one still. */
export const restrictTo = async (state: LogState, client: ClientKey, readers: readonly string[], author: Signer): Promise<Result<RestrictedFile, RestrictionRefusal>> => {
  if (!state.recovery) return refuse({ kind: 'no-recovery' })
  const recipients = [...readers.map((to) => ({ to, recipient: activeMember(state, to)?.recipient })), { to: TO_RECOVERY, recipient: state.recovery.recipient }]
  const { organisation, generation } = client
  const wraps: { to: string; wrapped: Bytes }[] = []
  for (const { to, recipient } of recipients) {
    if (recipient === undefined) return refuse({ kind: 'unknown-staff' })
    wraps.push({ to, wrapped: await wrapKey(recipient, { type: 'restricted-client-key', organisation, client: client.client, generation, to }, client.key.reveal()) })
  }
  const statement = statementOf(client, await commitmentOf(client), author.staff, readers)
  return ok({ statement, author: author.staff, signature: await sign(author.seed, 'restricted-file', statement), wraps })
}

const whoSigned = async (state: LogState, { author, statement, signature }: RestrictedFile): Promise<OpenRestrictedFile['signed'] | undefined> => {
  const member = state.staff.get(author)
  if (!member) return undefined
  if (member.standing === 'active' && (await isSigned(member.publicKey, 'restricted-file', statement, signature))) return 'by-staff'
  for (const key of [...member.formerKeys, ...(member.standing === 'active' ? [] : [member.publicKey])]) {
    if (await isSigned(key, 'restricted-file', statement, signature)) return 'by-former-staff'
  }
  return undefined
}

/**
 * Opens a restricted file as one of its readers.
 * @param expected whose file was asked for, and which generation of its key
 * @param to the reader's id, or `TO_RECOVERY`
 */
export const openRestricted = async (
  state: LogState,
  expected: ClientPlace & { readonly generation: number },
  to: string,
  identity: Secret,
  file: RestrictedFile,
): Promise<Result<OpenRestrictedFile, RestrictionRefusal>> => {
  const signed = await whoSigned(state, file)
  const statement = readStatement(file.statement)
  const wrap = file.wraps.find((one) => one.to === to)
  if (!signed || !statement) return refuse({ kind: 'not-signed' })
  if (!wrap) return refuse({ kind: 'not-a-reader' })
  const { organisation, client, generation } = expected
  const opened = await unwrapKey(identity, { type: 'restricted-client-key', organisation, client, generation, to }, wrap.wrapped)
  if (!opened.ok) return opened
  const key: ClientKey = { organisation, client, generation, born: 0, key: new Key('client', opened.value) }
  const { readers } = statement
  // The whole statement as it must read for this file, this generation and this very key.
  const right = statementOf(key, await commitmentOf(key), file.author, readers)
  return equalBytes(right, file.statement) ? ok({ client: key, readers, signed }) : refuse({ kind: 'not-the-signed-key' })
}
