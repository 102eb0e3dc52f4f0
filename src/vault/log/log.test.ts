import { expect, test } from 'vitest'
import { equalBytes, fromUtf8, utf8 } from '../bytes/bytes.ts'
import { aFounding, anOrganisation, aPerson, flipBit, joins, refusalOf, say, sayAndKeep, seeded, TODAY, valueOf } from '../testing.ts'
import { applyEntry } from './apply-entry.ts'
import { checkLog } from './chain.ts'
import { readBody, writeBody, type EntryBody } from './entry-body.ts'
import { hashOfEntry, makeEntry, signEntry, type Entry } from './entry.ts'
import { soundsLike, spokenFingerprint } from './fingerprint.ts'
import { foundingBody } from './founding.ts'
import { groupsDue } from './log-state.ts'
import { draftEntry, nextEntry } from './next-entry.ts'
import { readLog } from './read-log.ts'

test('a log read from its root gives who is there, whose keys count, and which epoch is open', async () => {
  const { entries, state, anna, boris, group } = await anOrganisation()
  const read = valueOf(await readLog(entries, state.rootFingerprint))
  expect(read).toEqual(state)
  expect([...read.staff.keys()].toSorted()).toEqual([anna.id, boris.id].toSorted())
  expect(read.groups.get(group)).toMatchObject({ epoch: 1, due: false, members: [anna.id, boris.id] })
  expect(read.head.entries).toBe(4)
})

test('a founding that only one has signed is no log', async () => {
  const { id, anna, boris } = await aFounding()
  const body = foundingBody(id, [{ staff: anna.id, keys: anna.publicKeys }, { staff: boris.id, keys: boris.publicKeys }], TODAY)
  const root = await hashOfEntry(writeBody(body))
  expect(refusalOf(await readLog([await makeEntry(body, [anna.pen])], root))).toBe('missing-signature')
  expect(refusalOf(await readLog([await makeEntry(body, [anna.pen, anna.pen])], root))).toBe('missing-signature')
  expect(refusalOf(await readLog([await makeEntry(body, [boris.pen, anna.pen])], root))).toBe('missing-signature')
  const forged = await makeEntry(body, [anna.pen, { staff: boris.id, seed: anna.pen.seed }])
  expect(refusalOf(await readLog([forged], root))).toBe('bad-signature')
})

test('one person cannot be both founders', async () => {
  const { id, anna } = await aFounding()
  const twin = { staff: globalThis.crypto.randomUUID(), keys: anna.publicKeys }
  const body = foundingBody(id, [{ staff: anna.id, keys: anna.publicKeys }, twin], TODAY)
  const entry = await makeEntry(body, [anna.pen, { staff: twin.staff, seed: anna.pen.seed }])
  expect(refusalOf(await applyEntry(undefined, entry))).toBe('known-staff')
})

test("a host's own log, however well signed, is not the one of this root", async () => {
  const [mine, hosts] = [await anOrganisation(), await anOrganisation()]
  expect(refusalOf(await readLog(hosts.entries, mine.state.rootFingerprint))).toBe('different-root')
  expect(refusalOf(await readLog([], mine.state.rootFingerprint))).toBe('empty-log')
})

test('each bit turned over, in a body or a signature, is refused', async () => {
  const { entries, state } = await anOrganisation()
  const random = seeded(11)
  for (const [number, entry] of entries.entries()) {
    for (let round = 0; round < 40; round += 1) {
      const body = flipBit(entry.body, random.below(entry.body.length * 8))
      expect((await readLog(entries.with(number, { ...entry, body }), state.rootFingerprint)).ok).toBe(false)
      const signatures = entry.signatures.map((one) => ({ staff: one.staff, signature: flipBit(one.signature, random.below(512)) }))
      expect(refusalOf(await readLog(entries.with(number, { ...entry, signatures }), state.rootFingerprint))).toBe('bad-signature')
    }
  }
})

test('entries left out, exchanged or said twice are refused', async () => {
  const { entries, state } = await joins(await anOrganisation(), await aPerson())
  const read = async (list: readonly Entry[]) => refusalOf(await readLog(list, state.rootFingerprint))
  for (let left = 1; left < entries.length - 1; left += 1) expect(await read(entries.toSpliced(left, 1))).toBe('stale-head')
  expect(await read(entries.toSpliced(2, 0, ...entries.slice(1, 2)))).toBe('stale-head')
  const [one, two, three, ...rest] = entries
  expect(one && two && three && (await read([one, three, two, ...rest]))).toBe('stale-head')
  expect(one && (await read([one, one]))).toBe('stale-head')
})

test('a public key that the host put into an entry is refused', async () => {
  const at = await joins(await anOrganisation(), await aPerson())
  const eve = await aPerson()
  const last = at.entries.at(-1)
  if (!last) throw new Error('an entry')
  const said = readBody(last.body)
  if (said?.kind !== 'staff-joined') throw new Error('someone joined')
  const body = writeBody({ ...said, recipient: eve.publicKeys.recipient })
  expect(refusalOf(await readLog([...at.entries.slice(0, -1), { ...last, body }], at.state.rootFingerprint))).toBe('bad-signature')
})

test("an entry of another organisation's log, at the right place and by the right people, is refused", async () => {
  const { state, anna } = await aFounding()
  const elsewhere = { ...draftEntry(state, { kind: 'group-made', group: globalThis.crypto.randomUUID(), members: [anna.id] }, anna.id, TODAY), organisation: globalThis.crypto.randomUUID() }
  expect(refusalOf(await applyEntry(state, await makeEntry(elsewhere, [anna.pen])))).toBe('wrong-organisation')
})

test('what is no entry: broken text, unknown kinds, fields too many', async () => {
  const { state, anna } = await aFounding()
  const right = draftEntry(state, { kind: 'group-made', group: globalThis.crypto.randomUUID(), members: [anna.id] }, anna.id, TODAY)
  const bodies = ['', '{', '[]', JSON.stringify({ ...right, kind: 'coup' }), JSON.stringify({ ...right, more: 1 }), JSON.stringify({ ...right, version: 2 }), JSON.stringify({ ...right, group: 'g' })]
  for (const text of bodies) {
    const body = utf8(text)
    expect(refusalOf(await applyEntry(state, { body, signatures: [await signEntry(body, anna.pen)] }))).toBe('not-an-entry')
  }
  expect(readBody(Uint8Array.of(0xff, 0xfe))).toBeUndefined()
})

test('who may say what: a counsellor may open an epoch of the own group and leave, and nothing else', async () => {
  const carla = await aPerson()
  const at = await sayAndKeep(await joins(await anOrganisation(), carla), { kind: 'staff-left', staff: carla.id }, carla.pen)
  expect(at.state.staff.get(carla.id)?.standing).toBe('left')
  const dora = await aPerson()
  const now = await joins(await anOrganisation(), dora)
  const { state, group, boris, kit } = now
  const id = globalThis.crypto.randomUUID()
  const forbidden = [
    { kind: 'invitation-made', invitation: id, role: 'administrator', until: TODAY },
    { kind: 'role-changed', staff: dora.id, role: 'administrator' },
    { kind: 'staff-left', staff: boris.id },
    { kind: 'group-made', group: id, members: [dora.id] },
    { kind: 'member-added', group, staff: dora.id },
    { kind: 'member-removed', group, staff: boris.id },
  ] as const
  for (const statement of forbidden) expect(refusalOf((await say(state, statement, dora.pen)).after), statement.kind).toBe('not-allowed')
  for (const pens of [[dora.pen, boris.pen], [boris.pen, dora.pen]] as const) expect(refusalOf((await say(state, { kind: 'recovery-changed', recipient: kit.recipient }, ...pens)).after)).toBe('not-allowed')
  const stranger = await aPerson()
  expect(refusalOf((await say(state, { kind: 'staff-left', staff: boris.id }, stranger.pen)).after)).toBe('bad-signature')
})

test('a substituted recovery recipient: one administrator is not enough, and none is believed without the log', async () => {
  const { state, anna, boris } = await anOrganisation()
  const eve = await aPerson()
  const statement = { kind: 'recovery-changed', recipient: eve.publicKeys.recipient } as const
  expect(refusalOf((await say(state, statement, anna.pen)).after)).toBe('missing-signature')
  expect(refusalOf((await say(state, statement, anna.pen, { staff: boris.id, seed: eve.pen.seed })).after)).toBe('bad-signature')
  const changed = valueOf((await say(state, statement, anna.pen, boris.pen)).after)
  expect(groupsDue(changed)).toHaveLength(1)
})

test('two administrators remove each other at once: the first wins, the second is told to read again, and then is not allowed', async () => {
  const { state, anna, boris } = await anOrganisation()
  const byAnna = await nextEntry(state, { kind: 'staff-left', staff: boris.id }, [anna.pen], TODAY)
  const byBoris = await nextEntry(state, { kind: 'staff-left', staff: anna.id }, [boris.pen], TODAY)
  const after = valueOf(await applyEntry(state, byAnna))
  expect(refusalOf(await applyEntry(after, byBoris))).toBe('stale-head')
  expect(refusalOf((await say(after, { kind: 'staff-left', staff: anna.id }, boris.pen)).after)).toBe('not-allowed')
  expect(refusalOf((await say(after, { kind: 'staff-left', staff: anna.id }, anna.pen)).after)).toBe('last-administrator')
  expect(refusalOf((await say(after, { kind: 'role-changed', staff: anna.id, role: 'counsellor' }, anna.pen)).after)).toBe('last-administrator')
})

test('invitations: unknown, used, revoked, over, for another role', async () => {
  const at = await anOrganisation()
  const [carla, dora] = [await aPerson(), await aPerson()]
  const id = globalThis.crypto.randomUUID()
  const invitation = { kind: 'invitation-made', invitation: id, role: 'counsellor', until: '2026-11-22' } as const
  const joining = (person: typeof carla, from: string, role: 'counsellor' | 'administrator' = 'counsellor') =>
    ({ kind: 'staff-joined', invitation: from, staff: person.id, role, publicKey: Buffer.from(person.publicKeys.publicKey).toString('base64url'), recipient: person.publicKeys.recipient }) as const
  expect(refusalOf((await say(at.state, joining(carla, id), at.anna.pen)).after)).toBe('unknown-invitation')
  const over = await sayAndKeep(at, invitation, at.anna.pen)
  expect(refusalOf((await say(over.state, joining(carla, id), at.anna.pen)).after)).toBe('invitation-over')
  const open = await sayAndKeep(at, { ...invitation, until: TODAY }, at.anna.pen)
  expect(refusalOf((await say(open.state, joining(carla, id, 'administrator'), at.anna.pen)).after)).toBe('wrong-role')
  expect(refusalOf((await say(open.state, { ...joining(carla, id), recipient: at.boris.publicKeys.recipient }, at.anna.pen)).after)).toBe('known-staff')
  const revoked = await sayAndKeep(open, { kind: 'invitation-revoked', invitation: id }, at.anna.pen)
  expect(refusalOf((await say(revoked.state, joining(carla, id), at.anna.pen)).after)).toBe('invitation-over')
  const used = await sayAndKeep(open, joining(carla, id), at.anna.pen)
  expect(refusalOf((await say(used.state, joining(dora, id), at.anna.pen)).after)).toBe('invitation-over')
})

test('a forgotten passphrase: the same person invited anew with fresh keys; the old key signs nothing any more', async () => {
  const carla = await aPerson()
  const at = await joins(await anOrganisation(), carla)
  const gone = await sayAndKeep(at, { kind: 'staff-left', staff: carla.id }, at.anna.pen)
  const fresh = { ...(await aPerson()), id: carla.id }
  const back = await joins(gone, { ...fresh, pen: { staff: carla.id, seed: fresh.keys.seed } })
  expect(back.state.staff.get(carla.id)).toMatchObject({ standing: 'active', formerKeys: [carla.publicKeys.publicKey] })
  expect(refusalOf((await say(back.state, { kind: 'staff-left', staff: carla.id }, carla.pen)).after)).toBe('bad-signature')
})

test('an epoch that skips, repeats, forgets a member, keeps a leaver or names another recovery is refused', async () => {
  const at = await joins(await anOrganisation(), await aPerson())
  const { state, group, anna, boris, begun } = at
  const said = readBody(begun.entry.body)
  if (said?.kind !== 'epoch-opened') throw new Error('an epoch')
  const { commitment, recovery } = said
  const next = { kind: 'epoch-opened', group, epoch: 2, commitment, readers: [anna.id, boris.id], recovery } as const
  const tries: [Partial<EntryBody>, string][] = [
    [{ epoch: 1 }, 'wrong-epoch'],
    [{ epoch: 3 }, 'wrong-epoch'],
    [{ readers: [anna.id] }, 'wrong-readers'],
    [{ readers: [anna.id, boris.id, globalThis.crypto.randomUUID()] }, 'wrong-readers'],
    [{ readers: [anna.id, anna.id] }, 'wrong-readers'],
    [{ recovery: 0 }, 'wrong-recovery'],
    [{ group: globalThis.crypto.randomUUID() }, 'unknown-group'],
  ]
  for (const [change, because] of tries) expect(refusalOf((await say(state, { ...next, ...change } as typeof next, anna.pen)).after)).toBe(because)
  expect((await say(state, next, boris.pen)).after.ok).toBe(true)
})

test('a lost office is closed by two colleagues elsewhere, and by nobody inside it', async () => {
  const [carla, dora] = [await aPerson(), await aPerson()]
  const founded = await joins(await joins(await anOrganisation(), carla), dora, 'coordinator')
  const office = globalThis.crypto.randomUUID()
  const at = await sayAndKeep(founded, { kind: 'group-made', group: office, members: [carla.id, dora.id] }, founded.anna.pen)
  const closing = { kind: 'office-closed', group: office, heir: at.group, staff: [carla.id] } as const
  expect(refusalOf((await say(at.state, { ...closing, staff: [carla.id, dora.id] }, at.anna.pen, dora.pen)).after)).toBe('not-allowed')
  expect(refusalOf((await say(at.state, closing, at.anna.pen)).after)).toBe('missing-signature')
  expect(refusalOf((await say(at.state, closing, at.anna.pen, carla.pen)).after)).toBe('not-allowed')
  const closed = valueOf((await say(at.state, closing, at.anna.pen, dora.pen)).after)
  expect(closed.staff.get(carla.id)?.standing).toBe('office-closed')
  expect(closed.groups.get(office)).toMatchObject({ heir: at.group, members: [dora.id] })
  expect(refusalOf((await say(closed, { kind: 'member-added', group: office, staff: at.boris.id }, at.anna.pen)).after)).toBe('group-closed')
})

test('a device that has seen more refuses a shorter log and another history', async () => {
  const at = await anOrganisation()
  const more = await joins(at, await aPerson())
  const fork = await joins(at, await aPerson())
  expect(checkLog(at.state.head, more.state).ok).toBe(true)
  expect(refusalOf(checkLog(more.state.head, at.state))).toBe('rolled-back')
  expect(refusalOf(checkLog(more.state.head, fork.state))).toBe('forked')
})

test('a fingerprint said aloud is twelve groups of five digits, and a wrong digit is heard', async () => {
  const { rootFingerprint } = (await aFounding()).state
  const said = spokenFingerprint(rootFingerprint)
  expect(said).toMatch(/^(?:\d{5} ){11}\d{5}$/)
  expect(soundsLike(said.replaceAll(' ', '-'), rootFingerprint)).toBe(true)
  for (let digit = 0; digit < said.length; digit += 1) {
    if (said[digit] !== ' ') expect(soundsLike(said.slice(0, digit) + (said[digit] === '7' ? '8' : '7') + said.slice(digit + 1), rootFingerprint)).toBe(false)
  }
  expect(soundsLike('', rootFingerprint)).toBe(false)
})

test('signed bytes stay as they were written: the same words in another order are another entry', async () => {
  const { entries, state } = await aFounding()
  const [founding] = entries
  if (!founding) throw new Error('a founding')
  const body = utf8(JSON.stringify(JSON.parse(fromUtf8(founding.body) ?? ''), null, 1))
  expect(equalBytes(await hashOfEntry(body), state.rootFingerprint)).toBe(false)
  expect(refusalOf(await applyEntry(undefined, { ...founding, body }))).toBe('bad-signature')
})
