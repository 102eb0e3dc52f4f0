import { expect, test } from 'vitest'
import { z } from 'zod'
import { operateOn } from './carry-out.ts'
import type { House } from './house.ts'
import { operation, type Event } from './operation.ts'
import { OPERATIONS } from './operations.ts'

const count = operation({
  name: 'count',
  input: z.object({ to: z.number().int().positive() }),
  run: async (_house, { to }, emit: (event: Event<number>) => void) => {
    for (let at = 1; at <= to; at++) emit({ kind: 'line', line: at })
    return { counted: to }
  },
})

const call = async (name: string, input?: unknown) => {
  const heard: unknown[] = []
  // Counting looks at no house, and the list of operations forgets their types as the program's own list does.
  const answer = await operateOn({} as House, [count as never])({ operation: name, input }, (event) => heard.push(event), new AbortController().signal)
  return { answer, heard }
}

test('the server runs the operation that is named, and passes on what it says', async () => {
  expect(await call('count', { to: 2 })).toEqual({ answer: { counted: 2 }, heard: [{ kind: 'line', line: 1 }, { kind: 'line', line: 2 }] })
})

test.each([[{ to: 0 }], [{ to: '2' }], [{}], [undefined], ['count']])('what comes over the line is checked before it is used: %j', async (input) => {
  await expect(call('count', input)).rejects.toThrow(z.ZodError)
})

test.each(['dance', 'toString', ''])('an operation that is not there is none: %j', async (name) => {
  await expect(call(name, { to: 2 })).rejects.toThrow('no such operation')
})

test('every operation has a name of its own, short enough for the line', () => {
  const names = OPERATIONS.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.every((name) => /^[a-z-]{1,60}$/.test(name))).toBe(true)
})
