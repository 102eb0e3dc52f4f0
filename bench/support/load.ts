import { Agent, get } from 'node:http'

/**
 * Requests a second that one page answers, over `connections` kept alive, for about `seconds`. Every answer is read to its end and must be a 200.
 * `address`: of the page, or what gives one for each request.
 */
export const requestsPerSecond = async (address: string | (() => string), { connections = 8, seconds = 2, encoding = 'identity' } = {}): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const began = performance.now()
  const until = began + seconds * 1000
  let answered = 0
  const caller = async (): Promise<void> => {
    while (performance.now() < until) {
      await request(typeof address === 'string' ? address : address(), agent, encoding)
      answered++
    }
  }
  await Promise.all(Array.from({ length: connections }, caller))
  const taken = (performance.now() - began) / 1000
  agent.destroy()
  return answered / taken
}

const request = (url: string, agent: Agent, encoding: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { accept: 'text/html', 'accept-encoding': encoding } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
      response.resume().once('end', resolve)
    }).once('error', reject)
  })
