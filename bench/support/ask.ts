import { get, type Agent, type IncomingMessage, type RequestOptions } from 'node:http'

const open = (url: string, options: RequestOptions): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(url, options, (response) => {
      if (response.statusCode === 200) resolve(response)
      else reject(new Error(`${url} answered ${response.statusCode}`))
    }).once('error', reject)
  })

/** Bytes of the body as it was sent, still encoded. */
export const bytesOnTheWire = async (url: string, encoding: string): Promise<number> => {
  let bytes = 0
  for await (const chunk of await open(url, { headers: { accept: 'text/html,*/*', 'accept-encoding': encoding } })) bytes += Buffer.byteLength(chunk)
  return bytes
}

export const textOf = async (url: string): Promise<string> => (await fetch(url)).text()

/** Milliseconds from asking to the first byte of the answer, over a connection that `agent` keeps. */
export const firstByte = async (url: string, agent: Agent): Promise<number> => {
  const began = performance.now()
  const response = await open(url, { agent, headers: { accept: 'text/html' } })
  const taken = performance.now() - began
  for await (const _ of response);
  return taken
}
