// The vault and the desk in a real browser: signing in, opening, wrapping anew, loading, asking. npm run bench -- vault
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from '../tests/support/browser/find-browser.ts'
import { aNetworkOn } from '../tests/support/story/a-network.ts'
import { startRealServer } from '../tests/support/story/running-server.ts'
import { openMeasuringPage } from './support/measuring-page.ts'
import { inFolder, ROOT, run } from './support/program.ts'
import { print } from './support/print.ts'
import type { Figure } from './support/rounds.ts'
import { loadingFigures } from './vault/loading.ts'
import { roundTripFigures } from './vault/round-trip.ts'
import { sealingFigures } from './vault/sealing.ts'
import { signInFigures } from './vault/signing-in.ts'

await run(process.execPath, [`${ROOT}/scripts/build.mjs`])
await inFolder(async (folder) => {
  const { path, env } = await findBrowser()
  // A browser's environment has no holes.
  const browser = await chromium.launch({ executablePath: path, args: [...BROWSER_ARGUMENTS], env: { ...process.env, ...env } as Record<string, string> })
  const server = await startRealServer(join(folder, 'data'), 'error')
  try {
    const { anna } = await aNetworkOn(server)
    const measuring = await openMeasuringPage(await browser.newContext(), 'vault/page/main.ts')
    const figures: Figure[] = []
    const parts = [
      () => sealingFigures(measuring.page),
      () => loadingFigures(browser, server.url),
      () => roundTripFigures(server.url, anna),
      () => signInFigures(browser, server.url, anna, measuring.page),
    ]
    // Each part is printed as it is done: the last table holds them all.
    for (const part of parts) {
      figures.push(...(await part()))
      print('vault', figures)
    }
    measuring.close()
  } finally {
    await browser.close()
    await server.stop()
  }
})
