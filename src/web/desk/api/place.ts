/** Where an installation has its API. `api`: its origin, or '' where it is the desk's own. */
type Place = { readonly api: string }

const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null && 'api' in value && typeof value.api === 'string'

/**
 * Where the API is. The page's own bytes are the same everywhere, since they are signed; what differs from one installation to the next
 * stands in a file of its own. A host that has none has the API under its own origin. Asked once; after a failure, again.
 */
export const openPlace = (ask: typeof fetch): (() => Promise<string>) => {
  let asked: Promise<string> | undefined
  const read = async (): Promise<string> => {
    const response = await ask('/desk/place.json', { cache: 'no-cache' })
    if (response.status === 404) return ''
    const place: unknown = await response.json()
    if (!isPlace(place)) throw new Error('the desk is not told where its API is')
    return place.api
  }
  const forget = (fault: unknown): never => {
    asked = undefined
    throw fault
  }
  return async () => await (asked ??= read().catch(forget))
}
