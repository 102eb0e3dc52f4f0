/** What a host answered. `moved`: it sends us elsewhere. */
export type Fetched =
  | { readonly kind: 'there'; readonly bytes: Uint8Array; readonly headers: Headers }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unreachable' }

/** How long a host may take for one file, milliseconds. */
const PATIENCE = 30_000

const readAtMost = async (response: Response, most: number): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Fetches one file, decoded, of at most so many bytes. `encoding`: the one that is asked for. Never throws for what a host or a network does. */
export const fetchFile = async (address: string, most: number, encoding: 'identity' | 'gzip' | 'br' = 'identity'): Promise<Fetched> => {
  try {
    const response = await fetch(address, { redirect: 'manual', headers: { 'accept-encoding': encoding, accept: '*/*' }, signal: AbortSignal.timeout(PATIENCE) })
    const to = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && to !== null) return { kind: 'moved', to: new URL(to, address).origin }
    if (!response.ok) return { kind: 'missing', status: response.status }
    const bytes = await readAtMost(response, most)
    return bytes === undefined ? { kind: 'too-large' } : { kind: 'there', bytes, headers: response.headers }
  } catch {
    return { kind: 'unreachable' }
  }
}
