import { expect, test } from 'vitest'
import { deviceKeyOf } from '../staff/device-key.ts'
import { aFounding, flipBit, refusalOf, valueOf } from '../testing.ts'
import { checkRevision, firstPins, openPins, sealPins, seeRevision } from './pins.ts'

const aDevice = async () => {
  const { id, anna, state } = await aFounding()
  const key = await deviceKeyOf({ ...anna.keys, rootFingerprint: state.rootFingerprint })
  return { key, place: { organisation: id, staff: anna.id, revision: 3 }, pins: seeRevision(firstPins(state), 'record-1', 5) }
}

test('an old revision is refused by a device that has seen a newer one, and told nothing about by one that has not', async () => {
  const { pins } = await aDevice()
  expect(refusalOf(checkRevision(pins, 'record-1', 4))).toBe('rolled-back')
  expect([checkRevision(pins, 'record-1', 5).ok, checkRevision(pins, 'record-1', 6).ok, checkRevision(pins, 'record-2', 1).ok]).toEqual([true, true, true])
  expect(seeRevision(pins, 'record-1', 4)).toBe(pins)
})

test('pins come back as they were sealed; an older copy, a changed one, somebody else’s are refused', async () => {
  const { key, place, pins } = await aDevice()
  const sealed = await sealPins(key, place, pins)
  expect(valueOf(await openPins(key, place, sealed))).toEqual(pins)
  expect(refusalOf(await openPins(key, { ...place, revision: 4 }, sealed))).toBe('envelope-refused')
  expect(refusalOf(await openPins(key, { ...place, staff: 'boris' }, sealed))).toBe('envelope-refused')
  expect(refusalOf(await openPins((await aDevice()).key, place, sealed))).toBe('wrong-key')
  expect((await openPins(key, place, flipBit(sealed, 1000))).ok).toBe(false)
})
