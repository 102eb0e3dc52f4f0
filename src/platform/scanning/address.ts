import { isAbsolute } from 'node:path'

export type Address = { readonly path: string } | { readonly host: string; readonly port: number }

/** Where clamd listens: a socket's path, or `host:port`, `[::1]:3310`. Throws for anything else: that is a fault in the settings. */
export const parseAddress = (text: string): Address => {
  if (isAbsolute(text)) return { path: text }
  const [, six, host, port] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+)):(\d{1,5})$/i.exec(text) ?? []
  const number = Number(port)
  if (port === undefined || number < 1 || number > 65_535) throw new Error('the address of clamd must be the path of a socket, or host:port')
  return { host: six ?? host ?? '', port: number }
}
