import type { Result } from '#kernel'
import { encodingOf } from './encoding.ts'
import type { Flow, FlowRefusal } from './flow.ts'
import { ok, refuse } from './outcome.ts'
import { propertiesIn } from './properties.ts'
import { walkMarkup, type Walker } from './walk-markup.ts'
import type { Zip } from './zip.ts'

const BODY = 'word/document.xml'
const DEEPEST_HEADING = 6

const valueOf = (attributes: Readonly<Record<string, string>>): string => attributes['w:val'] ?? ''
const isOn = (attributes: Readonly<Record<string, string>>): boolean => !['0', 'false', 'off'].includes(valueOf(attributes))

/** The heading level of each paragraph style that has one, and the language of the document as its styles declare it. */
const stylesIn = (xml: Uint8Array): { readonly levels: ReadonlyMap<string, number>; readonly language: string | undefined } => {
  const levels = new Map<string, number>()
  let style = ''
  let language: string | undefined
  walkMarkup(xml, encodingOf(xml), 'xml', {
    open(name, attributes) {
      if (name === 'style') style = attributes['w:styleId'] ?? ''
      else if (name === 'name') {
        const [, level] = /^(?:heading (\d)|title)$/i.exec(valueOf(attributes)) ?? []
        if (/^(?:heading \d|title)$/i.test(valueOf(attributes))) levels.set(style, Math.min(DEEPEST_HEADING, Number(level ?? 1)))
      } else if (name === 'outlineLvl' && Number(valueOf(attributes)) < DEEPEST_HEADING) levels.set(style, Number(valueOf(attributes)) + 1)
      else if (name === 'lang' && style === '') language ??= valueOf(attributes) || undefined
    },
    text: () => {},
    close: () => {},
  })
  return { levels, language }
}

const notesIn = (xml: Uint8Array): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>()
  let id = ''
  let parts: string[] = []
  let inText = false
  walkMarkup(xml, encodingOf(xml), 'xml', {
    open(name, attributes) {
      if (name === 'footnote' || name === 'endnote') {
        id = attributes['w:id'] ?? ''
        parts = []
      } else if (name === 't') inText = true
      else if (name === 'p' || name === 'tab' || name === 'br') parts.push(' ')
    },
    text(text) {
      if (inText) parts.push(text)
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'footnote' || name === 'endnote') notes.set(id, parts.join('').replaceAll(/\s+/g, ' ').trim())
    },
  })
  return notes
}

/** What stands twice (a text box for old programs), was deleted, or stands elsewhere now. */
const LEFT_OUT = new Set(['Fallback', 'moveFrom', 'del'])

type Notes = { readonly foot: ReadonlyMap<string, string>; readonly end: ReadonlyMap<string, string> }

const walkerFor = (collector: Parameters<Flow['walk']>[0], levels: ReadonlyMap<string, number>, notes: Notes): Walker => {
  let leftOut = 0
  let inText = false
  let inRun = false
  const call = (of: ReadonlyMap<string, string>, attributes: Readonly<Record<string, string>>): void => {
    const id = attributes['w:id'] ?? ''
    const note = of.get(id)
    if (note === undefined || note === '') return
    collector.text(`[${id}]`)
    collector.note(`[${id}] ${note}`)
  }
  const setLevel = (level: number): void => {
    collector.close()
    collector.open(level)
  }
  return {
    open(name, attributes) {
      if (LEFT_OUT.has(name)) leftOut += 1
      if (leftOut > 0) return
      switch (name) {
        case 'p': return collector.open(0)
        case 'pStyle': return void (levels.has(valueOf(attributes)) && setLevel(levels.get(valueOf(attributes)) ?? 0))
        case 'outlineLvl': return void (Number(valueOf(attributes)) < DEEPEST_HEADING && setLevel(Number(valueOf(attributes)) + 1))
        case 'pageBreakBefore': return void (isOn(attributes) && collector.pageBreak())
        case 'r': return void (inRun = true)
        case 't': return void (inText = true)
        // In a paragraph's properties a tab is a place on its ruler.
        case 'tab': return void (inRun && collector.text(' '))
        case 'br': return attributes['w:type'] === 'page' ? collector.pageBreak() : collector.lineBreak()
        case 'cr': return collector.lineBreak()
        case 'lastRenderedPageBreak': return collector.pageBreak()
        case 'noBreakHyphen': return collector.text('\u2011')
        case 'footnoteReference': return call(notes.foot, attributes)
        case 'endnoteReference': return call(notes.end, attributes)
        case 'tr': return collector.openRow()
        case 'tc': return collector.nextCell()
        case 'blip': case 'imagedata': return collector.image()
      }
    },
    text(text) {
      if (inText && leftOut === 0) collector.text(text)
    },
    close(name) {
      if (LEFT_OUT.has(name)) leftOut -= 1
      else if (leftOut > 0) return
      else if (name === 'p') collector.close()
      else if (name === 'r') inRun = false
      else if (name === 't') inText = false
      else if (name === 'tr') collector.closeRow()
    },
  }
}

/** Opens a DOCX file (ECMA-376, WordprocessingML): body in reading order, with its footnotes, endnotes, tables and text boxes. */
export const openDocx = (zip: Zip): Result<Flow, FlowRefusal> => {
  if (!zip.has(BODY)) return refuse({ kind: 'format-not-read' })
  const body = zip.read(BODY)
  if (!body.ok) return body
  const styles = zip.read('word/styles.xml')
  if (!styles.ok) return styles
  const core = zip.read('docProps/core.xml')
  if (!core.ok) return core
  const footnotes = zip.read('word/footnotes.xml')
  if (!footnotes.ok) return footnotes
  const endnotes = zip.read('word/endnotes.xml')
  if (!endnotes.ok) return endnotes
  const { levels, language } = stylesIn(styles.value)
  const properties = propertiesIn(core.value)
  return ok({
    said: { ...properties, language: properties.language ?? language },
    ownPages: Buffer.from(body.value.buffer, body.value.byteOffset, body.value.length).includes('lastRenderedPageBreak'),
    walk(collector) {
      const walker = walkerFor(collector, levels, { foot: notesIn(footnotes.value), end: notesIn(endnotes.value) })
      return walkMarkup(body.value, encodingOf(body.value), 'xml', walker) ? ok(undefined) : refuse({ kind: 'bomb' })
    },
  })
}
