import { expect, test } from 'vitest'
import { silentLog } from '#platform/log'
import { openInStep } from './in-step.ts'

test('whoever asks while it is being done has it done once more afterwards, never beside it', async () => {
  let [begun, atOnce, most] = [0, 0, 0]
  const inStep = openInStep(async () => {
    begun += 1
    atOnce += 1
    most = Math.max(most, atOnce)
    await new Promise(setImmediate)
    atOnce -= 1
  }, { log: silentLog })
  await Promise.all([inStep.bring(), inStep.bring(), inStep.bring(), inStep.bring()])
  expect([begun, most]).toEqual([2, 1])
  await inStep.stop()
  await inStep.bring()
  expect(begun).toBe(2)
})

test('what failed is done again without being asked for, and does not end who asked', async () => {
  const mended = Promise.withResolvers<void>()
  let begun = 0
  const inStep = openInStep(async () => {
    begun += 1
    if (begun < 3) throw new Error('the server refuses it')
    mended.resolve()
    await mended.promise
  }, { log: silentLog, againMs: 1 })
  await inStep.bring()
  await mended.promise
  await inStep.stop()
  expect(begun).toBe(3)
})
