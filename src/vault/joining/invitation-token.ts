import { Secret } from '#kernel'
import { toBase64, utf8, type Bytes } from '../bytes/bytes.ts'
import { derive } from '../sealing/hkdf.ts'
import { sha256 } from '../sealing/sha256.ts'
import type { InvitationCode } from './invitation-code.ts'

/**
 * By which the server finds an invitation: derived from the code, so that one who has the token cannot vouch for anything. The invited browser
 * shows it once; 43 letters of base64url.
 */
export const invitationToken = async (code: InvitationCode): Promise<Secret> => new Secret(toBase64(await derive(code.bytes, ['invitation', 'token'])))

/** What the inviting browser gives the server instead of the token: SHA-256 of its letters. The server cannot join by it. */
export const hashOfInvitationToken = async (code: InvitationCode): Promise<Bytes> => sha256(utf8((await invitationToken(code)).reveal()))
