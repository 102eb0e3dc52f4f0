import { createServer } from 'node:http'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import { freePort } from '../../tests/support/free-port.ts'
import { ROOT } from './program.ts'

/** A script below `bench` for a page, in one piece. */
export const bundled = async (script: string): Promise<string> => {
  const made = await build({
    root: ROOT, configFile: false, envDir: false, publicDir: false, logLevel: 'warn', mode: 'production',
    build: { write: false, target: 'es2024', rolldownOptions: { input: join(ROOT, 'bench', script), output: { format: 'iife', entryFileNames: 'measures.js' } } },
  })
  // Built once and not watched: a single output of one chunk.
  const { output } = made as Rolldown.RolldownOutput
  return output[0].code
}

/**
 * A page on this machine's own name, where WebCrypto works, with what is measured in it and no policy in the way.
 * @param source the script, below `bench`
 */
export const openMeasuringPage = async (browser: BrowserContext, source: string): Promise<{ readonly page: Page; readonly close: () => void }> => {
  const [script, port] = [await bundled(source), await freePort()]
  const server = createServer(({ url }, answer) => {
    if (url === '/measures.js') answer.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script)
    else answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>measures</title><script src="/measures.js"></script>')
  })
  await new Promise<void>((done) => void server.listen(port, 'localhost', done))
  const page = await browser.newPage()
  await page.goto(`http://localhost:${port}/`)
  return { page, close: () => void server.close() }
}
