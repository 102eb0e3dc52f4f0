import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** A host that hands on what the true one says, with a page that is not its own. */
export type FalseHost = { readonly origin: string; readonly close: () => void }

/** How it changes the page: what stands in it besides, and whether the policy is left out. */
type Falsehood = { readonly markup: string; readonly policy: boolean }

const OWN = new Set(['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'keep-alive', 'etag'])

const handOn = async (truth: string, { markup, policy }: Falsehood, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
  const answer = await fetch(truth + (incoming.url ?? ''))
  const body = Buffer.from(await answer.arrayBuffer())
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true
  const headers = [...answer.headers].filter(([name]) => !OWN.has(name) && (policy || !isPage || !/policy/.test(name)))
  const sent = isPage ? body.toString().replace('<div id="desk">', () => `${markup}<div id="desk">`) : body
  outgoing.writeHead(answer.status, Object.fromEntries(headers)).end(sent)
}

export const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Opens one before the server at `truth`. A real one: a page that is made up inside the browser has no network of its own. */
export const openFalseHost = async (truth: string, falsehood: Falsehood): Promise<FalseHost> => {
  const server = createServer((incoming, outgoing) => void handOn(truth, falsehood, incoming, outgoing))
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve))
  return {
    origin: `http://localhost:${portOf(server)}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
