import { expect, test } from 'vitest'
import { ENGINE } from '#tests/database'
import { aFolder } from '#tests/folder'
import { useInstallations } from '#tests/installation'
import { startServing } from '#tests/serving'
import { smallFiles, wordOf } from '#tests/small-files'
import { importOf } from '#tests/waystation'

const anInstallation = useInstallations()
const FILES = 30

// Windows has no signals; PostgreSQL behind it changes nothing about which of the two it is.
const SIGNALS = ENGINE === 'pglite' ? (['SIGTERM', 'SIGINT'] as const) : (['SIGTERM'] as const)

test.each(SIGNALS)('%s to a server in the middle of an import: it ends well, and the next start finds everything it acknowledged', async (signal) => {
  const files = await smallFiles(await aFolder(), FILES)
  const installation = await anInstallation()
  const serving = await startServing(installation)
  const running = installation.start('library', 'add', ...files)
  await running.says(/^(?:[^\n]*\n){3}/)
  // From the terminal and from whoever started it: twice is one wish.
  serving.kill(signal)
  serving.kill(signal)
  const stopped = await serving.ended
  expect({ code: stopped.code, err: stopped.err }).toEqual({ code: 0, err: 'Stopping …\n' })
  const { out } = await running.ended
  const taken = importOf(out).outcomes
  expect(taken.length).toBeGreaterThanOrEqual(3)
  const again = await startServing(installation)
  for (const number of taken.map((_, index) => index + 1)) {
    expect((await again.page(`/en/library?q=${wordOf(number)}`)).body).toContain(`<mark>${wordOf(number)}</mark>`)
  }
  expect((await installation.run('library', 'add', ...files)).code).toBe(0)
})

test.each(SIGNALS)('%s to a command that works by itself: it leaves the rest, says what it did, and the rest goes in later', async (signal) => {
  const files = await smallFiles(await aFolder(), FILES)
  const installation = await anInstallation()
  const running = installation.start('library', 'add', ...files)
  await running.says(/^(?:[^\n]*\n){3}/)
  running.kill(signal)
  const { code, out, err } = await running.ended
  const { outcomes, end } = importOf(out)
  expect({ code, err, imported: end?.totals.imported }).toEqual({
    code: 1,
    err: `Interrupted: ${FILES - outcomes.length} files are left. Run the command again for the rest.\n`,
    imported: outcomes.length,
  })
  const rest = await installation.run('library', 'add', ...files)
  expect(importOf(rest.out).outcomes.map(({ status }) => status).slice(0, outcomes.length)).toEqual(outcomes.map(() => 'unchanged'))
})
