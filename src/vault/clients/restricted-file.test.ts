import { expect, test } from 'vitest'
import { randomBytes } from '../bytes/bytes.ts'
import { TO_RECOVERY } from '../groups/to-recovery.ts'
import { recover } from '../recovery/recovery.ts'
import { randomKey } from '../sealing/key.ts'
import { wrapKey } from '../sealing/wrap.ts'
import { anOrganisation, aPerson, flipBit, joins, refusalOf, sayAndKeep, valueOf } from '../testing.ts'
import { newClientKey } from './client-key.ts'
import { openRestricted, restrictTo } from './restricted-file.ts'

const aRestrictedFile = async () => {
  const carla = await aPerson()
  const at = await joins(await anOrganisation(), carla)
  const client = newClientKey({ organisation: at.id, client: globalThis.crypto.randomUUID() }, at.ring)
  const file = valueOf(await restrictTo(at.state, client, [at.anna.id, carla.id], at.anna.pen))
  return { at, carla, client, file }
}

test('named staff and recovery open it; a member of the group who is not named does not', async () => {
  const { at, carla, client, file } = await aRestrictedFile()
  const recovery = valueOf(await recover(at.kit.shares.slice(0, 2), at.kit.recipient))
  for (const [to, identity] of [[at.anna.id, at.anna.identity], [carla.id, carla.identity], [TO_RECOVERY, recovery]] as const) {
    const opened = valueOf(await openRestricted(at.state, client, to, identity, file))
    expect([opened.client.key.reveal(), opened.signed]).toEqual([client.key.reveal(), 'by-staff'])
    expect(opened.readers).toEqual([at.anna.id, carla.id])
  }
  expect(refusalOf(await openRestricted(at.state, client, at.boris.id, at.boris.identity, file))).toBe('not-a-reader')
})

test("a host plants a key of its own, a wrap of another file, a statement nobody signed", async () => {
  const { at, client, file } = await aRestrictedFile()
  const { anna } = at
  const planted = await wrapKey(anna.publicKeys.recipient, { type: 'restricted-client-key', organisation: at.id, client: client.client, generation: 1, to: anna.id }, randomBytes(32))
  const open = (changed: Partial<typeof file>, expected: typeof client = client) => openRestricted(at.state, expected, anna.id, anna.identity, { ...file, ...changed })
  expect(refusalOf(await open({ wraps: [{ to: anna.id, wrapped: planted }] }))).toBe('not-the-signed-key')
  expect(refusalOf(await open({}, { ...client, client: 'another' }))).toBe('wrong-place')
  expect(refusalOf(await open({}, { ...client, generation: 2 }))).toBe('wrong-place')
  expect(refusalOf(await open({ statement: flipBit(file.statement, 200) }))).toBe('not-signed')
  expect(refusalOf(await open({ author: at.boris.id }))).toBe('not-signed')
  expect(refusalOf(await open({ author: 'nobody' }))).toBe('not-signed')
  const other = valueOf(await restrictTo(at.state, { ...client, client: globalThis.crypto.randomUUID(), key: randomKey('client') }, [anna.id], anna.pen))
  expect(refusalOf(await open({ statement: other.statement, signature: other.signature }))).toBe('not-the-signed-key')
})

test('what someone signed who has left since can be read, and is known for what it is', async () => {
  const { at, carla, client } = await aRestrictedFile()
  const byCarla = valueOf(await restrictTo(at.state, client, [at.anna.id], carla.pen))
  const after = await sayAndKeep(at, { kind: 'staff-left', staff: carla.id }, at.anna.pen)
  expect(valueOf(await openRestricted(after.state, client, at.anna.id, at.anna.identity, byCarla)).signed).toBe('by-former-staff')
  const fresh = { ...(await aPerson()), id: carla.id }
  const back = await joins(after, fresh)
  expect(valueOf(await openRestricted(back.state, client, at.anna.id, at.anna.identity, byCarla)).signed).toBe('by-former-staff')
  expect(refusalOf(await restrictTo(after.state, client, [carla.id], at.anna.pen))).toBe('unknown-staff')
  expect(refusalOf(await restrictTo({ ...at.state, recovery: undefined }, client, [at.anna.id], at.anna.pen))).toBe('no-recovery')
})
