import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { Secret } from '#kernel'
import { checkAudit } from '../audit/audit-chain.ts'
import { bytesOf, fromBase64, fromUtf8, utf8, type Bytes } from '../bytes/bytes.ts'
import { openAttachment } from '../clients/attachment.ts'
import { openClientKey, openGeneration } from '../clients/client-key.ts'
import { openRecord } from '../clients/record.ts'
import { openRestricted } from '../clients/restricted-file.ts'
import { packTar } from '../exports/tar.ts'
import { TO_RECOVERY } from '../groups/to-recovery.ts'
import { openKeyRing } from '../groups/key-ring.ts'
import { readInvitationCode } from '../joining/invitation-code.ts'
import { checkKeys, checkLogRoot } from '../joining/invitation.ts'
import { openPins } from '../log/pins.ts'
import { readLog } from '../log/read-log.ts'
import { readPassphrase } from '../passphrase/read-passphrase.ts'
import { recover } from '../recovery/recovery.ts'
import { readShare } from '../recovery/share.ts'
import { readNotice } from '../referral/notices.ts'
import { openReferral } from '../referral/referral-package.ts'
import { readRoster } from '../roster/roster.ts'
import { withIdentity } from '../sealing/age-file.ts'
import { deviceKeyOf } from '../staff/device-key.ts'
import { unlock, unlockByPasskey } from '../staff/staff-secret.ts'
import { TODAY, valueOf } from '../testing.ts'
import { freeze, FROZEN_FOLDER, FROZEN_TEXT } from './testing.ts'

// With FREEZE=1, files that are not there are written; those that are there are never written again.
if (process.env['FREEZE'] === '1' && !existsSync(FROZEN_FOLDER)) await freeze()

const revived = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if ('bytes' in value && typeof value.bytes === 'string') return fromBase64(value.bytes)
  return 'pairs' in value && Array.isArray(value.pairs) ? new Map(value.pairs) : value
}

// The shape of a file that lies in this folder and is never written again; it is checked by everything below.
const frozen = JSON.parse(readFileSync(resolve(FROZEN_FOLDER, 'sealed.json'), 'utf8'), revived)

const unlocked = async () => {
  const phrase = valueOf(readPassphrase(frozen.staff.passphrase))
  return valueOf(await unlock(frozen.staff.place, frozen.staff.kept.passphrase, phrase))
}

const log = async () => valueOf(await readLog(frozen.entries, frozen.root))

const wrapFor = (to: string): Bytes => frozen.epoch.wraps.find((wrap: { to: string }) => wrap.to === to).wrapped

const ringOf = async (to: string, identity: Secret) =>
  valueOf(await openKeyRing(await log(), frozen.group, to, identity, { epoch: 2, wrapped: wrapFor(to), older: new Map([[1, frozen.epoch.older]]) }))

const client = async () => {
  const ring = await ringOf(frozen.staff.place.staff, (await unlocked()).secret.identity)
  return valueOf(await openClientKey(frozen.client.kept, frozen.client.kept, ring))
}

test('format 1: a staff secret by passphrase and by passkey, and its pins', async () => {
  const { secret, authentication } = await unlocked()
  expect(authentication.reveal()).toBe(frozen.staff.authentication)
  expect(secret.rootFingerprint).toEqual(frozen.root)
  const again = valueOf(await unlockByPasskey(frozen.staff.place, frozen.staff.kept.passkeys[0], frozen.staff.prf))
  expect(again.seed).toEqual(secret.seed)
  const pins = valueOf(await openPins(await deviceKeyOf(secret), { ...frozen.staff.place, revision: 1 }, frozen.staff.pins))
  expect(pins.revisions.get('record-1')).toBe(2)
})

test('format 1: the log, two epochs, a client of two generations, records, an attachment, a restricted file', async () => {
  const newer = await client()
  const older = valueOf(await openGeneration(newer, frozen.client.older))
  expect(fromUtf8(valueOf(await openRecord(newer, frozen.client.record.place, frozen.client.record.envelope)).content)).toBe(FROZEN_TEXT)
  expect(fromUtf8(valueOf(await openRecord(older, frozen.client.old.place, frozen.client.old.envelope)).content)).toBe(FROZEN_TEXT)
  const { id, stored, sha256 } = frozen.client.attachment
  expect(valueOf(await openAttachment(newer, id, stored, sha256))).toEqual(utf8(FROZEN_TEXT))
  const { secret } = await unlocked()
  const restricted = valueOf(await openRestricted(await log(), newer, frozen.staff.place.staff, secret.identity, frozen.client.restricted))
  expect(restricted.client.key.reveal()).toEqual(newer.key.reveal())
})

test('format 1: recovery from the printed shares', async () => {
  const shares = await Promise.all(frozen.recovery.printed.slice(0, 2).map(async (lines: string[]) => valueOf(await readShare(lines.join('\n')))))
  const identity = valueOf(await recover(shares, frozen.recovery.recipient))
  expect((await ringOf(TO_RECOVERY, identity)).current).toBe(2)
})

test('format 1: an invitation in both directions', async () => {
  const { request, welcome, keysMac, logMac } = frozen.joining
  const code = valueOf(await readInvitationCode(frozen.joining.code))
  expect([(await checkKeys(code, request, keysMac)).ok, (await checkLogRoot(code, welcome, logMac)).ok]).toEqual([true, true])
})

test('format 1: the roster, a referral, a receipt, the audit chain', async () => {
  const { edition, head, otherEntries, otherRoot, referral, referralId, receipt } = frozen.network
  const other = valueOf(await readLog(otherEntries, otherRoot))
  const own = await log()
  const roster = valueOf(await readRoster([edition], new Map([[own.organisation, own], [other.organisation, other]]), head, own))
  const { identity } = (await unlocked()).secret
  const received = valueOf(await openReferral(referral, { organisation: own.organisation, identity, roster, from: other, taken: new Set(), today: TODAY }))
  expect(received.referral.fields).toEqual({ name: FROZEN_TEXT })
  expect((await readNotice('referral-receipt', receipt, own, referralId)).ok).toBe(true)
  expect(valueOf(await checkAudit(frozen.audit.bodies, frozen.audit.head))).toEqual(frozen.audit.head)
})

test('format 1: an export', async () => {
  const sealed = bytesOf(readFileSync(resolve(FROZEN_FOLDER, 'export.age')))
  expect(valueOf(await withIdentity(new Secret(frozen.exportIdentity), sealed))).toEqual(packTar([{ name: 'file.txt', content: utf8(FROZEN_TEXT) }]))
})
