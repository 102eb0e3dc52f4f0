import { ok, refuse, Secret, type Result } from '#kernel'
import { randomBytes, type Bytes } from '../bytes/bytes.ts'
import { printCode, readCode, type MistypedCode } from '../bytes/printed-code.ts'

/** Bytes of a code: 104 bits, in one line of 25 letters and digits. */
const CODE_BYTES = 13

const LABEL = 'invitation'

/** A one-time code, given by hand: never by the network that the server is part of. */
export type InvitationCode = { readonly bytes: Bytes; readonly printed: Secret }

const codeOf = async (bytes: Bytes): Promise<InvitationCode> => ({ bytes, printed: new Secret((await printCode(LABEL, bytes)).join('-')) })

export const generateInvitationCode = (): Promise<InvitationCode> => codeOf(randomBytes(CODE_BYTES))

/** Reads a code as typed; a typing error is found by its checksum. */
export const readInvitationCode = async (typed: string): Promise<Result<InvitationCode, MistypedCode>> => {
  const read = await readCode(LABEL, typed, CODE_BYTES)
  return 'kind' in read ? refuse(read) : ok(await codeOf(read))
}
