import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import type { Worker } from '../../tests/support/story/a-network.ts'
import { figure, inTurn, type Figure } from '../support/rounds.ts'

const ROUNDS = 5
const ASKED = 200

const askOnce = (url: string, headers: Readonly<Record<string, string>>, agent: Agent): Promise<void> =>
  new Promise((done, fail) => {
    get(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) fail(new Error(`${url} answered ${answer.statusCode}`))
      answer.resume().once('end', done)
    }).once('error', fail)
  })

/** Milliseconds for one question and its whole answer, one after another over a connection that is kept. */
const roundTrip = async (url: string, headers: Readonly<Record<string, string>>): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const began = performance.now()
  for (let asked = 0; asked < ASKED; asked += 1) await askOnce(url, headers, agent)
  const taken = performance.now() - began
  agent.destroy()
  return taken / ASKED
}

/** Oneself by the API: session, rights, row-level security, database and all, beside a handler that does nothing. */
export const roundTripFigures = async (url: string, { device }: Worker): Promise<Figure[]> => {
  const me = `${url}/api/me`
  const headers = { cookie: device.cookie(), accept: 'application/json' }
  const weight = (await (await fetch(me, { headers })).text()).length
  const bare = spawn(process.execPath, [join(import.meta.dirname, 'bare-json.ts'), String(weight)], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [port] = await once(bare.stdout, 'data')
    const measured = await inTurn(ROUNDS, () => roundTrip(me, headers), () => roundTrip(`http://localhost:${String(port).trim()}/`, { accept: 'application/json' }))
    return [figure('round trip of /api/me, beside a bare Hono handler of as many bytes', 'ms', measured.ours, measured, null)]
  } finally {
    bare.kill()
  }
}
