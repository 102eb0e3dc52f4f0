import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { Registry } from 'prom-client'
import { randomIds, systemClock } from '#kernel'
import { openLog } from '#platform/log'
import { parseTrustedProxies } from './client-address.ts'
import { openPageMemory } from './page-memory.ts'
import { openReadiness } from './readiness.ts'
import { startHttp, type HttpSettings } from './server.ts'

/** A server for a test, on a free port of the loopback address, with what it logged. */
export const serveForTest = async ({ trusted = [], ...wished }: Partial<HttpSettings> & { readonly trusted?: readonly string[] }) => {
  const logged: string[] = []
  const trustedProxies = parseTrustedProxies(trusted)
  if (!trustedProxies.ok) throw new Error('the test names no proxies')
  const readiness = wished.readiness ?? openReadiness()
  readiness.ready()
  const started = await startHttp({
    routes: [],
    problemPage: async (problem) => `<!doctype html><title>${problem.kind}</title><h1>${problem.kind}</h1>`,
    host: '127.0.0.1',
    port: 0,
    trustedProxies: trustedProxies.value,
    log: openLog({ write: (line) => logged.push(line) }),
    ids: randomIds,
    readiness,
    metrics: new Registry(),
    pages: openPageMemory(systemClock),
    ...wished,
  })
  if (!started.ok) throw new Error(started.refusal.kind)
  return { ...started.value, logged, readiness, [Symbol.asyncDispose]: async () => void (await started.value.stop(0)) }
}

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer; readonly text: string }

/** Asks over a real connection, with exactly these headers; nothing is followed, decoded or added. */
export const ask = async (url: string, { method = 'GET', headers = {}, body }: { readonly method?: string; readonly headers?: OutgoingHttpHeaders; readonly body?: string } = {}): Promise<Answer> =>
  await new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.once('error', reject)
      incoming.once('end', () => {
        const whole = Buffer.concat(chunks)
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: whole, text: whole.toString('utf8') })
      })
    })
    asking.once('error', reject)
    asking.end(body)
  })
