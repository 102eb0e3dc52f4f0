import { expect, test } from 'vitest'
import { randomBytes, toHex, utf8 } from '../bytes/bytes.ts'
import { sha256 } from '../sealing/sha256.ts'
import { aPerson, flipBit, refusalOf, valueOf } from '../testing.ts'
import { generateInvitationCode, readInvitationCode } from './invitation-code.ts'
import { hashOfInvitationToken, invitationToken } from './invitation-token.ts'
import { checkKeys, checkLogRoot, vouchForKeys, vouchForLog } from './invitation.ts'

const PLACE = { organisation: 'org-1', invitation: 'invitation-1' }

test('a code has more than 80 bits, is never the same, and reads back as it is typed', async () => {
  const [one, two] = [await generateInvitationCode(), await generateInvitationCode()]
  expect(one.bytes.length * 8).toBe(104)
  expect(one.printed.reveal()).not.toBe(two.printed.reveal())
  expect(one.printed.reveal()).toMatch(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{1}$/)
  for (const typed of [one.printed.reveal(), one.printed.reveal().toLowerCase().replaceAll('-', ' ')]) expect(valueOf(await readInvitationCode(typed)).bytes).toEqual(one.bytes)
  expect(refusalOf(await readInvitationCode(one.printed.reveal().slice(0, -2)))).toBe('mistyped-code')
})

test("the joiner's keys reach the inviter unchanged, or not at all", async () => {
  const [code, carla, eve] = [await generateInvitationCode(), await aPerson(), await aPerson()]
  const request = { ...PLACE, staff: carla.id, keys: carla.publicKeys }
  const mac = await vouchForKeys(code, request)
  expect((await checkKeys(code, request, mac)).ok).toBe(true)
  const changed = [
    { ...request, keys: eve.publicKeys },
    { ...request, keys: { ...carla.publicKeys, recipient: eve.publicKeys.recipient } },
    { ...request, keys: { ...carla.publicKeys, publicKey: eve.publicKeys.publicKey } },
    { ...request, staff: eve.id },
    { ...request, invitation: 'invitation-2' },
    { ...request, organisation: 'org-2' },
  ]
  for (const one of changed) expect(refusalOf(await checkKeys(code, one, mac))).toBe('not-by-this-code')
  expect(refusalOf(await checkKeys(await generateInvitationCode(), request, mac))).toBe('not-by-this-code')
  for (let bit = 0; bit < 256; bit += 1) expect((await checkKeys(code, request, flipBit(mac, bit))).ok).toBe(false)
})

test('the joiner learns root and head from the code, and from no server', async () => {
  const code = await generateInvitationCode()
  const welcome = { ...PLACE, rootFingerprint: randomBytes(32), head: { entries: 7, hash: randomBytes(32) } }
  const mac = await vouchForLog(code, welcome)
  expect((await checkLogRoot(code, welcome, mac)).ok).toBe(true)
  const changed = [
    { ...welcome, rootFingerprint: randomBytes(32) },
    { ...welcome, head: { ...welcome.head, entries: 6 } },
    { ...welcome, head: { ...welcome.head, hash: randomBytes(32) } },
  ]
  for (const one of changed) expect(refusalOf(await checkLogRoot(code, one, mac))).toBe('not-by-this-code')
})

test('what one side said cannot be sent back to it as the answer of the other', async () => {
  const [code, carla] = [await generateInvitationCode(), await aPerson()]
  const mac = await vouchForKeys(code, { ...PLACE, staff: carla.id, keys: carla.publicKeys })
  expect(refusalOf(await checkLogRoot(code, { ...PLACE, rootFingerprint: randomBytes(32), head: { entries: 1, hash: randomBytes(32) } }, mac))).toBe('not-by-this-code')
})

test('the token by which a server finds an invitation comes from the code, and the code does not come from it', async () => {
  const [one, two] = [await generateInvitationCode(), await generateInvitationCode()]
  // Computed apart from this program: HMAC and SHA-256 of Python's standard library.
  const fixed = { ...one, bytes: Uint8Array.from({ length: 13 }, (_, at) => at) }
  expect((await invitationToken(fixed)).reveal()).toBe('Z_IP54KzwH5ZmUlepkTLnELRUTd2av0Mxi3CX3ND5A8')
  expect(toHex(await hashOfInvitationToken(fixed))).toBe('cab4d51379b73b4752bf46850f138b0ad497ce421d5fc021fbcf7d7922ceefce')
  expect((await invitationToken(one)).reveal()).not.toBe((await invitationToken(two)).reveal())
  expect(await hashOfInvitationToken(one)).toEqual(await sha256(utf8((await invitationToken(one)).reveal())))
  // Neither key by which the two sides vouch is the token.
  const request = { ...PLACE, staff: 'carla', keys: (await aPerson()).publicKeys }
  const asCode = { ...one, bytes: utf8((await invitationToken(one)).reveal()) }
  expect(refusalOf(await checkKeys(one, request, await vouchForKeys(asCode, request)))).toBe('not-by-this-code')
})
