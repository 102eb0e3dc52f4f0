import { readLinks } from './read-links.ts'

/** How many addresses of a kind are asked for; what is more is counted and left. */
export type Bound = { readonly of: RegExp; readonly most: number }

/** What a walk over the whole site found. */
export type Crawled = { readonly pages: number; readonly links: number; readonly left: number; readonly broken: readonly string[]; readonly faults: readonly string[] }

type Met = { readonly status: number; readonly ids: ReadonlySet<string>; readonly at: string }
type Way = { readonly to: string; readonly fragment: string; readonly from: string; readonly says: string }

const AT_ONCE = 6

/** Counts what it lets through, bound by bound. */
const gate = (bounds: readonly Bound[]) => {
  const counts = bounds.map((bound) => ({ ...bound, so: 0 }))
  return (address: string): boolean => {
    const bound = counts.find(({ of }) => of.test(address))
    return bound === undefined || bound.so++ < bound.most
  }
}

/**
 * Goes breadth first through every link, picture, style and form of a site, its canonical and alternate addresses too.
 * Broken is what does not end in 200, and a fragment that its page does not have.
 */
export const crawl = async (start: string, bounds: readonly Bound[] = []): Promise<Crawled> => {
  const passes = gate(bounds)
  const met = new Map<string, Met>()
  const ways: Way[] = []
  const known = new Set([start])
  const faults = new Set<string>()
  let waiting = [start]
  let left = 0

  const visit = async (address: string): Promise<void> => {
    const answer = await fetch(address)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    const body = await answer.text()
    const { links, ids, faults: away } = isPage ? readLinks(body, answer.url) : { links: [], ids: new Set<string>(), faults: [] }
    met.set(address, { status: answer.status, ids, at: answer.url })
    for (const fault of away) faults.add(fault)
    if (!answer.ok) return
    for (const link of links) {
      ways.push({ ...link, from: answer.url })
      if (known.has(link.to)) continue
      known.add(link.to)
      if (passes(link.to)) waiting.push(link.to)
      else left++
    }
  }

  while (waiting.length > 0) {
    const [...ring] = waiting
    waiting = []
    const next = ring[Symbol.iterator]()
    await Promise.all(Array.from({ length: AT_ONCE }, async () => { for (const address of next) await visit(address) }))
  }

  const broken = ways.flatMap(({ to, fragment, from, says }) => {
    const end = met.get(to)
    if (end === undefined) return []
    if (end.status !== 200) return [`${says} on ${from}: ${end.status}`]
    return fragment === '' || end.ids.has(fragment) ? [] : [`${says} on ${from}: nothing there is called ${fragment}`]
  })
  return { pages: met.size, links: ways.length, left, broken: [...new Set(broken)], faults: [...faults] }
}
