import { expect, test } from 'vitest'
import { openAnswerMemory } from './answer-memory.ts'

const clockAt = (start: number) => {
  let now = start
  return { now: () => new Date(now), pass: (milliseconds: number) => (now += milliseconds) }
}

/** Something to ask, that counts how often it was asked. */
const asking = () => {
  let times = 0
  return async () => {
    times += 1
    return times
  }
}

test('an answer is asked for once, until something changes or it is too old', async () => {
  const clock = clockAt(0)
  const memory = openAnswerMemory(clock)
  const ask = asking()
  const remember = () => memory.remember('newest', ask)
  expect(await Promise.all([remember(), remember()])).toEqual([1, 1])
  clock.pass(4_999)
  expect(await remember()).toBe(1)
  clock.pass(2)
  expect(await remember()).toBe(2)
  memory.forget()
  expect(await remember()).toBe(3)
})

test('an answer that was being made while something changed is not kept', async () => {
  const memory = openAnswerMemory(clockAt(0))
  const { promise, resolve } = Promise.withResolvers<string>()
  const before = memory.remember('newest', () => promise)
  memory.forget()
  resolve('old')
  expect(await before).toBe('old')
  expect(await memory.remember('newest', async () => 'new')).toBe('new')
})

test('what fails is asked for again', async () => {
  const memory = openAnswerMemory(clockAt(0))
  await expect(memory.remember('newest', async () => { throw new Error('broken line') })).rejects.toThrow('broken line')
  expect(await memory.remember('newest', async () => 'there')).toBe('there')
})

test('made-up names do not fill the memory', async () => {
  const memory = openAnswerMemory(clockAt(0))
  const ask = asking()
  await memory.remember('first', ask)
  for (let at = 0; at < 100; at++) await memory.remember(`made up ${at}`, async () => at)
  expect(await memory.remember('first', ask)).toBe(2)
})
