import type { Result } from '#kernel'
import { encodingOf } from './encoding.ts'
import type { Flow, FlowRefusal } from './flow.ts'
import { htmlWalker } from './open-html.ts'
import { ok, refuse } from './outcome.ts'
import { propertiesIn } from './properties.ts'
import { walkMarkup } from './walk-markup.ts'
import type { Zip } from './zip.ts'

const MOST_CHAPTERS = 10_000

type Attributes = Readonly<Record<string, string>>

const eachElement = (xml: Uint8Array, look: (name: string, attributes: Attributes) => void): void =>
  void walkMarkup(xml, encodingOf(xml), 'xml', { open: look, text: () => {}, close: () => {} })

/** A name relative to the part that holds it, as a name in the archive. */
const resolve = (base: string, href: string): string | undefined => {
  try {
    return decodeURIComponent(new URL(href, `epub:/${base}`).pathname.slice(1))
  } catch {
    return undefined
  }
}

/** Names of the chapters in reading order: each once, however often the spine repeats it. */
const chaptersIn = (opf: Uint8Array, base: string): string[] => {
  const hrefs = new Map<string, string>()
  const chapters = new Set<string>()
  const spine: string[] = []
  eachElement(opf, (name, attributes) => {
    if (name === 'item') hrefs.set(attributes['id'] ?? '', attributes['href'] ?? '')
    else if (name === 'itemref' && spine.length < MOST_CHAPTERS) spine.push(attributes['idref'] ?? '')
  })
  for (const id of spine) {
    const chapter = resolve(base, hrefs.get(id) ?? '')
    if (chapter !== undefined) chapters.add(chapter)
  }
  return [...chapters]
}

/** Parts locked by a publisher (EPUB 3.3, 4.2.6.3.2); fonts that are only mangled do not matter. */
const lockedIn = (xml: Uint8Array): ReadonlySet<string> => {
  const locked = new Set<string>()
  eachElement(xml, (name, attributes) => {
    const part = name === 'CipherReference' ? resolve('', attributes['URI'] ?? '') : undefined
    if (part !== undefined) locked.add(part)
  })
  return locked
}

/** Opens an EPUB 2 or 3 file: its chapters in the order of the spine, each on a page of its own. */
export const openEpub = (zip: Zip): Result<Flow, FlowRefusal> => {
  const container = zip.read('META-INF/container.xml')
  if (!container.ok) return container
  let rootName = ''
  eachElement(container.value, (name, attributes) => {
    if (name === 'rootfile') rootName ||= attributes['full-path'] ?? ''
  })
  const root = zip.read(rootName)
  if (!root.ok) return root
  const encryption = zip.read('META-INF/encryption.xml')
  if (!encryption.ok) return encryption
  const locked = lockedIn(encryption.value)
  const chapters = chaptersIn(root.value, rootName)
  if (chapters.some((chapter) => locked.has(chapter))) return refuse({ kind: 'encrypted' })
  if (root.value.length === 0) return refuse({ kind: 'damaged' })
  return ok({
    said: propertiesIn(root.value),
    ownPages: false,
    walk(collector) {
      for (const name of chapters) {
        const chapter = zip.read(name)
        if (!chapter.ok) return chapter
        collector.pageBreak()
        if (!walkMarkup(chapter.value, encodingOf(chapter.value), 'xhtml', htmlWalker(collector))) return refuse({ kind: 'bomb' })
      }
      return ok(undefined)
    },
  })
}
