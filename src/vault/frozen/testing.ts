import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { randomBytes, toBase64, utf8, type Bytes } from '../bytes/bytes.ts'
import { linkAudit, AUDIT_BEGINNING } from '../audit/audit-chain.ts'
import { sealAttachment } from '../clients/attachment.ts'
import { newClientKey, nextGeneration, sealClientKey } from '../clients/client-key.ts'
import { sealRecord } from '../clients/record.ts'
import { restrictTo } from '../clients/restricted-file.ts'
import { sealExport } from '../exports/export-file.ts'
import { beginEpoch } from '../groups/begin-epoch.ts'
import { generateInvitationCode } from '../joining/invitation-code.ts'
import { vouchForKeys, vouchForLog } from '../joining/invitation.ts'
import { firstPins, sealPins, seeRevision } from '../log/pins.ts'
import { generatePassphrase } from '../passphrase/generate-passphrase.ts'
import { signNotice } from '../referral/notices.ts'
import { sealReferral } from '../referral/referral-package.ts'
import { writeRoster } from '../roster/roster-body.ts'
import { hashOfEdition, readRoster, signEdition } from '../roster/roster.ts'
import { deviceKeyOf } from '../staff/device-key.ts'
import { addPasskey, keepSecret } from '../staff/staff-secret.ts'
import { anOrganisation, TODAY, valueOf, type Organisation } from '../testing.ts'

/** What the frozen client's records say. */
export const FROZEN_TEXT = 'Олена, 2026: what was sealed under format version 1'

/** Where the files of format version 1 lie. They are written once, and opened by a test for ever. */
export const FROZEN_FOLDER = resolve(import.meta.dirname, 'format-1')

/** Bytes become base64url, maps become lists of pairs, everything else stays. */
const spelled = (_: string, value: unknown): unknown => {
  if (value instanceof Uint8Array) return { bytes: toBase64(value) }
  return value instanceof Map ? { pairs: [...value] } : value
}

const staffPart = async (at: Organisation) => {
  const [phrase, prf] = [generatePassphrase(), randomBytes(32)]
  const place = { organisation: at.id, staff: at.anna.id }
  const secret = { ...at.anna.keys, rootFingerprint: at.state.rootFingerprint }
  const { kept, authentication } = await keepSecret(place, secret, phrase)
  const both = await addPasskey(place, kept, secret, { credential: 'passkey-1', salt: randomBytes(32), prf })
  const pins = await sealPins(await deviceKeyOf(secret), { ...place, revision: 1 }, seeRevision(firstPins(at.state), 'record-1', 2))
  return { place, passphrase: phrase.reveal(), prf, kept: both, authentication: authentication.reveal(), pins }
}

const clientPart = async (at: Organisation) => {
  const first = newClientKey({ organisation: at.id, client: globalThis.crypto.randomUUID() }, at.ring)
  const place = { record: globalThis.crypto.randomUUID(), kind: 'narrative', revision: 1 }
  const old = { place, envelope: await sealRecord(first, place, utf8(FROZEN_TEXT), at.state.head) }
  const begun = valueOf(await beginEpoch(at.state, at.group, at.ring, at.anna.pen, TODAY))
  const { newer, older } = await nextGeneration(first, begun.ring)
  const attachment = { id: 'attachment-1', ...(await sealAttachment(newer, 'attachment-1', utf8(FROZEN_TEXT))) }
  const restricted = valueOf(await restrictTo(begun.state, newer, [at.anna.id], at.anna.pen))
  const place2 = { ...place, revision: 2 }
  const record = { place: place2, envelope: await sealRecord(newer, place2, utf8(FROZEN_TEXT), begun.state.head) }
  const entries = [...at.entries, begun.entry]
  const client = { kept: await sealClientKey(newer, begun.ring), older, old, record, attachment, restricted }
  return { entries, state: begun.state, epoch: { epoch: 2, wraps: begun.wraps, older: begun.older }, client }
}

const joiningPart = async (at: Organisation) => {
  const code = await generateInvitationCode()
  const place = { organisation: at.id, invitation: globalThis.crypto.randomUUID() }
  const request = { ...place, staff: at.boris.id, keys: at.boris.publicKeys }
  const welcome = { ...place, rootFingerprint: at.state.rootFingerprint, head: at.state.head }
  return { code: code.printed.reveal(), request, welcome, keysMac: await vouchForKeys(code, request), logMac: await vouchForLog(code, welcome) }
}

const networkPart = async (at: Organisation, other: Organisation) => {
  const organisations = [at, other].map(({ id, state }) => ({ organisation: id, name: 'Member', country: 'UA', rootFingerprint: toBase64(state.rootFingerprint), suspended: false }))
  const body = writeRoster({ version: 1, number: 0, previous: null, on: TODAY, organisations })
  const edition = { body, signatures: [await signEdition(body, at.id, at.anna.pen), await signEdition(body, other.id, other.anna.pen)] }
  const head = { entries: 1, hash: await hashOfEdition(body) }
  const logs = new Map([at, other].map(({ id, state }) => [id, state]))
  const roster = valueOf(await readRoster([edition], logs, head, { organisation: at.id, rootFingerprint: at.state.rootFingerprint }))
  const id = globalThis.crypto.randomUUID()
  const consent = { scope: ['name'], form: 'form-1', ends: '2027-11-23' }
  const referral = { version: 1, referral: id, from: other.id, by: other.anna.id, to: at.id, group: at.group, on: TODAY, expires: TODAY, consent, fields: { name: FROZEN_TEXT } } as const
  const sealed = valueOf(await sealReferral(referral, other.anna.keys.seed, roster, at.state, TODAY))
  const receipt = await signNotice('referral-receipt', { referral: id, organisation: at.id, packageHash: head.hash, on: TODAY }, at.anna.pen)
  return { edition, head, otherEntries: other.entries, otherRoot: other.state.rootFingerprint, referral: sealed, referralId: id, receipt }
}

const auditPart = async () => {
  const bodies = ['one', 'two', 'three'].map(utf8)
  let head = AUDIT_BEGINNING
  for (const body of bodies) head = await linkAudit(head, body)
  return { bodies, head }
}

/** Seals one of everything, and writes it with the secrets that open it. For a format version whose files are not there yet. */
export const freeze = async (): Promise<void> => {
  const [at, other] = [await anOrganisation(), await anOrganisation()]
  const { state: _state, ...client } = await clientPart(at)
  const identity = await generateX25519Identity()
  const frozen = {
    organisation: at.id,
    group: at.group,
    root: at.state.rootFingerprint,
    staff: await staffPart(at),
    ...client,
    recovery: { recipient: at.kit.recipient, printed: at.kit.printed },
    joining: await joiningPart(at),
    network: await networkPart(at, other),
    audit: await auditPart(),
    exportIdentity: identity,
  }
  mkdirSync(FROZEN_FOLDER)
  const files: [string, string | Bytes][] = [
    ['sealed.json', `${JSON.stringify(frozen, spelled, 1)}\n`],
    ['export.age', await sealExport([{ name: 'file.txt', content: utf8(FROZEN_TEXT) }], { recipient: await identityToRecipient(identity) })],
  ]
  for (const [name, content] of files) writeFileSync(resolve(FROZEN_FOLDER, name), content, { flag: 'wx' })
}
