import { expect, test } from 'vitest'
import { LOCKS_AFTER_MS, openIdleWatch, WARNS_BEFORE_MS } from './idle-watch.ts'

const aWatch = () => {
  const said: string[] = []
  const clock = { now: 5_000_000 }
  const watch = openIdleWatch({ now: () => clock.now, warn: (soon) => void (soon && said.push('soon')), lock: () => void said.push('lock'), tell: () => void said.push('tell') })
  return { said, watch, pass: (ms: number) => void (clock.now += ms) }
}

test('nine minutes without input are spoken of, ten lock', () => {
  const { said, watch, pass } = aWatch()
  pass(LOCKS_AFTER_MS - WARNS_BEFORE_MS - 1)
  watch.look()
  expect(said).toEqual([])
  pass(1)
  watch.look()
  pass(WARNS_BEFORE_MS)
  watch.look()
  expect(said).toEqual(['soon', 'lock'])
})

test('input begins the time anew, here or in another tab; other tabs hear of it, though not of every key', () => {
  const { said, watch, pass } = aWatch()
  for (let minute = 0; minute < 30; minute += 1) {
    pass(60_000)
    watch.input(minute % 2 === 0)
    watch.input(minute % 2 === 0)
    watch.look()
  }
  expect(said).toEqual(Array.from({ length: 15 }, () => 'tell'))
})

test('a key that wakes a computer after an hour unlocks nothing', () => {
  const { said, watch, pass } = aWatch()
  pass(3_600_000)
  watch.input(true)
  expect(said).toEqual(['lock'])
})
