import type { Result } from '#kernel'
import { encodingOf } from './encoding.ts'
import type { Flow, FlowRefusal } from './flow.ts'
import { ok, refuse } from './outcome.ts'
import { propertiesIn } from './properties.ts'
import { walkMarkup, type Walker } from './walk-markup.ts'
import type { Zip } from './zip.ts'

const DEEPEST_HEADING = 6
const MOST_SPACES = 100

/** Styles, remarks in the margin, what was deleted, forms, and the file's own words for fields. */
const LEFT_OUT = new Set(
  ('automatic-styles font-face-decls scripts annotation tracked-changes forms sequence-decls variable-decls user-field-decls ' +
    'note-citation title desc ruby-text').split(' '),
)

const walkerFor = (collector: Parameters<Flow['walk']>[0]): Walker => {
  /** Styles that break the page or make a title, by name. */
  const breaking = new Set<string>()
  const titles = new Set(['Title'])
  let style = ''
  let leftOut = 0
  let inStyles = false
  let note: string[] | undefined
  let notes = 0

  const noteStyle = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'style') {
      style = attributes['style:name'] ?? ''
      if (attributes['style:parent-style-name'] === 'Title') titles.add(style)
    } else if (name === 'paragraph-properties' && attributes['fo:break-before'] === 'page') breaking.add(style)
  }
  const openParagraph = (level: number, attributes: Readonly<Record<string, string>>): void => {
    const name = attributes['text:style-name'] ?? ''
    if (breaking.has(name)) collector.pageBreak()
    collector.open(level > 0 ? level : titles.has(name) ? 1 : 0)
  }
  const say = (text: string): void => {
    if (note) note.push(text)
    else collector.text(text)
  }
  return {
    open(name, attributes) {
      if (name === 'automatic-styles') inStyles = true
      if (inStyles) noteStyle(name, attributes)
      if (LEFT_OUT.has(name)) leftOut += 1
      if (leftOut > 0) return
      if (note && (name === 'p' || name === 'h')) return void note.push(' ')
      switch (name) {
        case 'h': return openParagraph(Math.min(DEEPEST_HEADING, Math.max(1, Number(attributes['text:outline-level']) || 1)), attributes)
        case 'p': return openParagraph(0, attributes)
        case 's': return say(' '.repeat(Math.min(MOST_SPACES, Number(attributes['text:c']) || 1)))
        case 'tab': return say(' ')
        case 'line-break': return note ? say(' ') : collector.lineBreak()
        case 'soft-page-break': return note ? undefined : collector.pageBreak()
        case 'note-body': {
          note = []
          return
        }
        case 'table-row': return collector.openRow()
        case 'table-cell': return collector.nextCell()
        case 'image': return collector.image()
      }
    },
    text(text) {
      if (leftOut === 0) say(text)
    },
    close(name) {
      if (name === 'automatic-styles') inStyles = false
      if (LEFT_OUT.has(name)) leftOut -= 1
      else if (leftOut > 0) return
      else if (name === 'note-body') {
        const text = (note ?? []).join('').replaceAll(/\s+/g, ' ').trim()
        note = undefined
        notes += 1
        collector.text(`[${notes}]`)
        collector.note(`[${notes}] ${text}`)
      } else if (!note && (name === 'p' || name === 'h')) collector.close()
      else if (name === 'table-row') collector.closeRow()
    },
  }
}

/** Opens an ODT file (OpenDocument 1.3, text): `content.xml` in reading order, with its notes and tables. */
export const openOdt = (zip: Zip): Result<Flow, FlowRefusal> => {
  const manifest = zip.read('META-INF/manifest.xml')
  if (!manifest.ok) return manifest
  if (Buffer.from(manifest.value).includes('encryption-data')) return refuse({ kind: 'encrypted' })
  const content = zip.read('content.xml')
  if (!content.ok) return content
  if (content.value.length === 0) return refuse({ kind: 'damaged' })
  const meta = zip.read('meta.xml')
  if (!meta.ok) return meta
  return ok({
    said: propertiesIn(meta.value),
    ownPages: Buffer.from(content.value.buffer, content.value.byteOffset, content.value.length).includes('soft-page-break'),
    walk: (collector) => (walkMarkup(content.value, encodingOf(content.value), 'xml', walkerFor(collector)) ? ok(undefined) : refuse({ kind: 'bomb' })),
  })
}
