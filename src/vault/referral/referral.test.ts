import { expect, test } from 'vitest'
import { randomBytes, toBase64, utf8 } from '../bytes/bytes.ts'
import { frame } from '../bytes/frame.ts'
import { pad } from '../bytes/padding.ts'
import { hashOfEdition, readRoster, signEdition } from '../roster/roster.ts'
import { writeRoster } from '../roster/roster-body.ts'
import { toRecipients } from '../sealing/age-file.ts'
import { sign } from '../sealing/signing.ts'
import { anOrganisation, flipBit, refusalOf, sayAndKeep, TODAY, valueOf, type Organisation } from '../testing.ts'
import { readNotice, signNotice } from './notices.ts'
import { writeReferral, type Referral } from './referral-body.ts'
import { openReferral, sealReferral, type Receiver } from './referral-package.ts'

const rosterOf = async (members: readonly Organisation[], suspended?: Organisation) => {
  const organisations = members.map(({ id, state }) => ({ organisation: id, name: 'Member', country: 'PL', rootFingerprint: toBase64(state.rootFingerprint), suspended: id === suspended?.id }))
  const body = writeRoster({ version: 1, number: 0, previous: null, on: TODAY, organisations })
  const signers = members.filter((member) => member !== suspended).slice(0, 2)
  const signatures = await Promise.all(signers.map(({ id, anna }) => signEdition(body, id, anna.pen)))
  const head = { entries: 1, hash: await hashOfEdition(body) }
  const [own] = members
  if (!own) throw new Error('members')
  return valueOf(await readRoster([{ body, signatures }], new Map(members.map(({ id, state }) => [id, state])), head, { organisation: own.id, rootFingerprint: own.state.rootFingerprint }))
}

const aReferral = async () => {
  const [from, to, third] = [await anOrganisation(), await anOrganisation(), await anOrganisation()]
  const roster = await rosterOf([from, to, third])
  const referral: Referral = {
    version: 1,
    referral: globalThis.crypto.randomUUID(),
    from: from.id,
    by: from.anna.id,
    to: to.id,
    group: to.group,
    on: TODAY,
    expires: '2026-12-07',
    consent: { scope: ['name', 'phone'], form: 'consent-3', ends: '2027-11-23' },
    fields: { name: 'Олена', phone: '+380671234567' },
  }
  const receiver: Receiver = { organisation: to.id, identity: to.boris.identity, roster, from: from.state, taken: new Set(), today: TODAY }
  /** A package as a dishonest sender would make it, past every check of ours. */
  const slip = async (change: Partial<Referral>, seed = from.anna.keys.seed) => {
    const body = writeReferral({ ...referral, ...change })
    return toRecipients([to.boris.publicKeys.recipient], pad(frame([body, await sign(seed, 'referral', body)])))
  }
  return { from, to, third, roster, referral, receiver, slip }
}

test('a referral reaches the other side, with the consent it rests on, and a receipt comes back', async () => {
  const { from, to, roster, referral, receiver } = await aReferral()
  const sealed = valueOf(await sealReferral(referral, from.anna.keys.seed, roster, to.state, TODAY))
  const { referral: read, packageHash } = valueOf(await openReferral(sealed, receiver))
  expect(read).toEqual(referral)
  const receipt = await signNotice('referral-receipt', { referral: referral.referral, organisation: to.id, packageHash, on: TODAY }, to.boris.pen)
  expect(valueOf(await readNotice('referral-receipt', receipt, to.state, referral.referral))).toMatchObject({ by: to.boris.id, on: TODAY })
})

test('forged: by the host, by another organisation, by someone who left, with a bit turned over', async () => {
  const { from, to, third, roster, referral, receiver, slip } = await aReferral()
  expect(refusalOf(await openReferral(await slip({}, randomBytes(32)), receiver))).toBe('forged')
  expect(refusalOf(await openReferral(await slip({}, third.anna.keys.seed), receiver))).toBe('forged')
  expect(refusalOf(await openReferral(await slip({ by: from.boris.id }), receiver))).toBe('forged')
  const gone = await sayAndKeep(from, { kind: 'staff-left', staff: from.anna.id }, from.boris.pen)
  expect(refusalOf(await openReferral(await slip({}), { ...receiver, from: gone.state }))).toBe('forged')
  const sealed = valueOf(await sealReferral(referral, from.anna.keys.seed, roster, to.state, TODAY))
  for (let bit = 0; bit < sealed.length * 8; bit += 611) expect((await openReferral(flipBit(sealed, bit), receiver)).ok).toBe(false)
  const loose = await toRecipients([to.boris.publicKeys.recipient], pad(utf8('{"from":"a friend"}')))
  expect(refusalOf(await openReferral(loose, receiver))).toBe('not-a-referral')
})

test('wrong recipient: passed on to a third, read by one who is no reader, addressed elsewhere', async () => {
  const { from, to, third, roster, referral, receiver, slip } = await aReferral()
  const sealed = await slip({})
  expect(refusalOf(await openReferral(sealed, { ...receiver, organisation: third.id }))).toBe('wrong-recipient')
  expect(refusalOf(await openReferral(sealed, { ...receiver, identity: third.anna.identity }))).toBe('age-file-refused')
  expect(refusalOf(await openReferral(await slip({ from: third.id }), receiver))).toBe('wrong-sender')
  expect(refusalOf(await sealReferral(referral, from.anna.keys.seed, roster, third.state, TODAY))).toBe('wrong-recipient')
  expect(refusalOf(await sealReferral({ ...referral, group: globalThis.crypto.randomUUID() }, from.anna.keys.seed, roster, to.state, TODAY))).toBe('no-reader')
})

test('a field outside the consent is refused on both sides', async () => {
  const { from, to, roster, referral, receiver, slip } = await aReferral()
  const fields = { ...referral.fields, health: 'something' }
  const sending = await sealReferral({ ...referral, fields }, from.anna.keys.seed, roster, to.state, TODAY)
  expect(sending).toEqual({ ok: false, refusal: { kind: 'outside-consent', fields: ['health'] } })
  expect(refusalOf(await openReferral(await slip({ fields }), receiver))).toBe('outside-consent')
})

test('expired, consent ended, replayed', async () => {
  const { receiver, referral, slip } = await aReferral()
  expect(refusalOf(await openReferral(await slip({ expires: '2026-11-22' }), receiver))).toBe('expired')
  expect(refusalOf(await openReferral(await slip({ consent: { ...referral.consent, ends: '2026-11-22' } }), receiver))).toBe('consent-ended')
  expect((await openReferral(await slip({ expires: TODAY }), receiver)).ok).toBe(true)
  expect(refusalOf(await openReferral(await slip({}), { ...receiver, taken: new Set([referral.referral]) }))).toBe('replayed')
})

test('a suspended organisation sends and gets nothing', async () => {
  const { from, to, third, referral, receiver, slip } = await aReferral()
  const without = await rosterOf([from, third, to], to)
  expect(refusalOf(await sealReferral(referral, from.anna.keys.seed, without, to.state, TODAY))).toBe('suspended')
  const stranger = await rosterOf([to, third])
  expect(refusalOf(await openReferral(await slip({}), { ...receiver, roster: stranger }))).toBe('not-in-roster')
})

test('a notice of another kind, of another referral, by another hand is none', async () => {
  const { from, to, third } = await aReferral()
  const notice = { referral: 'referral-1', organisation: from.id, packageHash: randomBytes(32), on: TODAY }
  const withdrawal = await signNotice('referral-withdrawal', notice, from.anna.pen)
  expect((await readNotice('referral-withdrawal', withdrawal, from.state, 'referral-1')).ok).toBe(true)
  expect(refusalOf(await readNotice('referral-receipt', withdrawal, from.state, 'referral-1'))).toBe('forged')
  expect(refusalOf(await readNotice('referral-withdrawal', withdrawal, from.state, 'referral-2'))).toBe('about-another')
  expect(refusalOf(await readNotice('referral-withdrawal', withdrawal, to.state, 'referral-1'))).toBe('forged')
  expect(refusalOf(await readNotice('referral-withdrawal', { ...withdrawal, body: utf8('x') }, from.state, 'referral-1'))).toBe('not-a-notice')
  expect(third.id).not.toBe(to.id)
})
