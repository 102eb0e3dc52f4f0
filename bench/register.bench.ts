// Clients' files in a real browser: opening five thousand, typing over a hundred thousand names, saving; and how many are found. npm run bench -- register
// BENCH_PART=drawn (or opening, saving, finding) runs one part alone.
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Id } from '#kernel'
import { BROWSER_ARGUMENTS, findBrowser } from '../tests/support/browser/find-browser.ts'
import { aNetworkOn } from '../tests/support/story/a-network.ts'
import { startRealServer } from '../tests/support/story/running-server.ts'
import { drawnFigures } from './register/drawn/drawing.ts'
import { findingFigures } from './register/finding.ts'
import { browserFigures } from './register/in-browser.ts'
import { savingFigures } from './register/saving.ts'
import { inFolder, ROOT, run } from './support/program.ts'
import { print } from './support/print.ts'
import type { Figure } from './support/rounds.ts'

await run(process.execPath, [`${ROOT}/scripts/build.mjs`])
await inFolder(async (folder) => {
  const { path, env } = await findBrowser()
  // A browser's environment has no holes.
  const browser = await chromium.launch({ executablePath: path, args: [...BROWSER_ARGUMENTS], env: { ...process.env, ...env } as Record<string, string> })
  const server = await startRealServer(join(folder, 'data'), 'error')
  try {
    const { boris, group } = await aNetworkOn(server)
    const figures: Figure[] = []
    const parts = {
      opening: async () => await browserFigures(await browser.newContext()),
      // Made by makeGroup: an id.
      drawn: async () => await drawnFigures(await browser.newContext(), server, boris, group as Id),
      saving: () => savingFigures(join(folder, 'bare'), boris, group),
      finding: async () => findingFigures(),
    }
    const only = process.env['BENCH_PART']
    // Each part is printed as it is done: the last table holds them all.
    for (const [name, part] of Object.entries(parts)) {
      if (only !== undefined && only !== name) continue
      figures.push(...(await part()))
      print('register', figures)
    }
  } finally {
    await browser.close()
    await server.stop()
  }
})
