import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { browserCandidates } from './candidates.ts'
import { packagedChromium, type Browser } from './packaged-chromium.ts'

const ADVICE =
  'The journeys need a browser and this machine has none: install Chromium or Chrome (Debian: apt-get install chromium), or name one with CHROMIUM=/path/to/it, then run this again.'

const installed = (): Browser | undefined => {
  const path = browserCandidates(process.env, process.platform).find((candidate) => existsSync(candidate))
  return path === undefined ? undefined : { path, env: {} }
}

const mayUseApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && process.env['WAYSTATION_NO_SYSTEM_BROWSER'] !== '1'

/** Debian's Chromium, on a machine that is ours to change. */
const installWithApt = (): void => {
  process.stderr.write('Installing Debian’s Chromium for the journeys.\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'chromium']]) spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] })
}

/**
 * The browser for the journeys: `CHROMIUM`, one of this machine, Debian's when it may be installed (`WAYSTATION_INSTALL_BROWSER=1` or `CI=true`, as root),
 * else the packaged one. Throws with a sentence that says what to do.
 */
export const findBrowser = async (): Promise<Browser> => {
  const named = process.env['CHROMIUM']
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, and nothing is there.`)
  const mayInstall = process.env['WAYSTATION_INSTALL_BROWSER'] === '1' || process.env['CI'] === 'true'
  if (!installed() && mayInstall && mayUseApt()) installWithApt()
  const found = installed() ?? (await packagedChromium())
  if (!found) throw new Error(ADVICE)
  return found
}

/** How Chromium is started for a test: quietly, and without the sandbox only where it cannot be had. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
