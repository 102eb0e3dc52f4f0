import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { Registry } from 'prom-client'
import { onTestFinished } from 'vitest'
import { randomIds, systemClock } from '#kernel'
import { silentLog } from '#platform/log'
import { deskRoutes, readDesk, type Elsewhere } from '#web/delivery'
import { openPageMemory, openReadiness, parseTrustedProxies, startHttp, type ApiSettings } from '#web/http'
import { aFolder } from './folder.ts'

const integrity = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`

const SCRIPT = `${'console.info("a desk");'.repeat(80)}\n`
const LATER = 'export const later = 1\n'
const STYLE = 'body { color: black }\n'

const PAGE = `<!doctype html>
<script type="importmap">${JSON.stringify({ integrity: { '/desk/assets/desk-1.js': integrity(SCRIPT), '/desk/assets/later-1.js': integrity(LATER) } })}</script>
<link rel="stylesheet" href="/desk/assets/style-1.css">
<script type="module" src="/desk/assets/desk-1.js"></script>
<div id="desk"></div>
`

/** A built desk in a folder, as small as one can be. `more`: further files, or others in the place of those. */
export const aBuiltDesk = async (more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const folder = await aFolder()
  mkdirSync(join(folder, 'assets'))
  for (const [path, text] of Object.entries({ 'index.html': PAGE, 'assets/desk-1.js': SCRIPT, 'assets/later-1.js': LATER, 'assets/style-1.css': STYLE, ...more })) writeFileSync(join(folder, path), text)
  writeFileSync(join(folder, 'assets/desk-1.js.br'), brotliCompressSync(SCRIPT))
  writeFileSync(join(folder, 'assets/desk-1.js.gz'), gzipSync(SCRIPT))
  return folder
}

/** A running server with the desk of that folder, and with an API where one is given. */
export const serveDesk = async (folder: string, { elsewhere, api }: { readonly elsewhere?: Elsewhere; readonly api?: ApiSettings } = {}): Promise<string> => {
  const readiness = openReadiness()
  readiness.ready()
  const proxies = parseTrustedProxies([])
  if (!proxies.ok) throw new Error('no proxies are proxies')
  const started = await startHttp({
    routes: deskRoutes(await readDesk(folder), elsewhere),
    problemPage: async ({ kind }) => kind,
    host: '127.0.0.1',
    port: 0,
    trustedProxies: proxies.value,
    log: silentLog,
    ids: randomIds,
    readiness,
    metrics: new Registry(),
    pages: openPageMemory(systemClock),
    allowance: { requests: 0, seconds: 1 },
    ...(api !== undefined && { api }),
  })
  if (!started.ok) throw new Error(started.refusal.kind)
  onTestFinished(async () => void (await started.value.stop(0)))
  return started.value.url
}
