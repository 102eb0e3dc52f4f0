import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { residentBytesOf } from './resident-memory.ts'

test.for(['linux', 'darwin'] as const)('the memory of this process, as %s tells it', async (platform, ctx) => {
  if (platform === 'linux' && process.platform !== 'linux') ctx.skip('needs /proc')
  const told = (await residentBytesOf(process.pid, platform)) ?? 0
  const known = process.memoryUsage.rss()
  expect(told / known).toBeGreaterThan(0.8)
  expect(told / known).toBeLessThan(1.25)
})

test('a process that has ended has none, and Windows tells nothing', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  const told = await Promise.all((['linux', 'darwin', 'win32'] as const).map((platform) => residentBytesOf(child.pid ?? 0, platform)))
  expect(told).toEqual([undefined, undefined, undefined])
})
