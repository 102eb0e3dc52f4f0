/**
 * The door for browsers alone: keys, passphrases, sealing and opening. A law of the house keeps the server out of it.
 */
export { generatePassphrase, PASSPHRASE_WORDS } from './passphrase/generate-passphrase.ts'
export { readPassphrase, type PassphraseRefusal } from './passphrase/read-passphrase.ts'
export { stretch, type Stretched, type StretchRefusal } from './passphrase/stretch.ts'
export { isWord, WORDS } from './passphrase/words.ts'
export { deviceKeyOf } from './staff/device-key.ts'
export { generateStaffKeys, publicKeysOf, type PublicKeys, type StaffKeys } from './staff/staff-keys.ts'
export { addPasskey, keepSecret, unlock, unlockByPasskey, unlockStretched, type SecretRefusal, type StaffPlace, type StaffSecret, type Unlocked } from './staff/staff-secret.ts'
export { Key, type Purpose } from './sealing/key.ts'
export { open, seal, type EnvelopeRefusal } from './sealing/seal.ts'
export { writeBody } from './log/entry-body.ts'
export { makeEntry, signEntry, type Signer } from './log/entry.ts'
export { foundingBody, type Founder } from './log/founding.ts'
export { draftEntry, nextEntry, type Statement } from './log/next-entry.ts'
export { checkRevision, firstPins, openPins, sealPins, seeRevision, seeRevisions, type Pins, type PinsPlace } from './log/pins.ts'
export { admit, beginEpoch, type BeginEpochRefusal, type BegunEpoch } from './groups/begin-epoch.ts'
export { TO_RECOVERY } from './groups/to-recovery.ts'
export type { EpochKeyRefusal, EpochPlace } from './groups/epoch-key.ts'
export { openKeyRing, type KeyRing, type KeyRingRefusal } from './groups/key-ring.ts'
export { endAccess, type Ended, type Ending } from './groups/leave.ts'
export {
  mayWriteUnder,
  newClientKey,
  nextGeneration,
  openClientKey,
  openGeneration,
  sealClientKey,
  type ClientKey,
  type ClientKeyRefusal,
  type ClientPlace,
} from './clients/client-key.ts'
export { handOver, rewrapClientKeys, type RewrapRefusal } from './clients/rewrap.ts'
export { openRecord, openRecordAs, sealRecord, type OpenRecord, type RecordPlace } from './clients/record.ts'
export { attachmentIdentity, openAttachment, sealAttachment, type AttachmentRefusal } from './clients/attachment.ts'
export { openAttachmentStream, sealAttachmentStream, streamedSha256 } from './clients/attachment-stream.ts'
export { bookIdOf } from './clients/book-id.ts'
export { openRestricted, restrictTo, type OpenRestrictedFile, type RestrictionRefusal } from './clients/restricted-file.ts'
export { generateInvitationCode, readInvitationCode, type InvitationCode } from './joining/invitation-code.ts'
export { hashOfInvitationToken, invitationToken } from './joining/invitation-token.ts'
export { checkKeys, checkLogRoot, vouchForKeys, vouchForLog, type InvitationPlace, type InvitationRefusal, type JoinRequest, type Welcome } from './joining/invitation.ts'
export { areTypedBack, makeRecoveryKit, recover, recoverUnnamed, SHARES, SHARES_NEEDED, type RecoveryKit, type RecoveryRefusal } from './recovery/recovery.ts'
export { readShare, type Share, type ShareRefusal } from './recovery/share.ts'
export { signEdition } from './roster/roster.ts'
export { writeRoster } from './roster/roster-body.ts'
export { outsideConsent, type Consent, type Referral } from './referral/referral-body.ts'
export { openReferral, sealReferral, type Received, type Receiver, type ReceivingRefusal, type SendingRefusal } from './referral/referral-package.ts'
export { signNotice } from './referral/notices.ts'
export { sealExport, type ExportReader } from './exports/export-file.ts'
export { sealExportStream, textFile, type ComingFile, type ExportReaders } from './exports/export-stream.ts'
export { openExport, type ExportOpener, type OpenExportRefusal } from './exports/open-export.ts'
export type { Taking, UnpackLimits } from './exports/unpack-stream.ts'
export type { ArchivedFile } from './exports/tar.ts'
