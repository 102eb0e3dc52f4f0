import { createServer } from 'node:http'
import { portOf } from './false-host.ts'

/** A host that serves one empty page under every name that leads to it. */
export type Stranger = { readonly under: (name: string) => string; readonly close: () => void }

export const openStranger = async (): Promise<Stranger> => {
  const server = createServer((_, outgoing) => void outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Stranger</title><link rel="icon" href="data:,">'))
  await new Promise<void>((done) => void server.listen(0, 'localhost', done))
  return {
    under: (name) => `http://${name}:${portOf(server)}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
