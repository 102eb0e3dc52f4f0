import { createServer } from 'node:http'
import { portOf } from './false-host.ts'

/** A host of somebody else that takes whatever comes, and remembers it. */
export type Thief = { readonly origin: string; readonly took: readonly string[]; readonly close: () => void }

/** Opens such a host. It allows every page to ask it everything. */
export const openThief = async (): Promise<Thief> => {
  const took: string[] = []
  const server = createServer((incoming, outgoing) => {
    took.push(`${incoming.method} ${incoming.url}`)
    outgoing.writeHead(200, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'cross-origin-resource-policy': 'cross-origin', 'content-type': 'text/javascript' }).end('window.stolen = "by a script of the thief"')
  })
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve))
  return {
    origin: `http://localhost:${portOf(server)}`,
    took,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
