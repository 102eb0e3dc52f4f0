import { LONGEST_SAYING, MOST_AUTHORS } from '../limits.ts'
import type { Said } from '../messages.ts'
import type { Collector } from './collector.ts'
import { encodingOf } from './encoding.ts'
import { openListener, type Flow } from './flow.ts'
import { ok, refuse } from './outcome.ts'
import { walkMarkup, type Walker } from './walk-markup.ts'

/** HTML Living Standard, 15.3: what browsers set as a block. */
const BLOCKS = new Set(
  ('address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr html ' +
    'legend li main menu nav ol optgroup option p pre search section summary table tbody tfoot thead ul caption').split(' '),
)
const HEADING = /^h([1-6])$/
const NEVER_SHOWN = new Set(['head', 'script', 'style', 'template', 'noscript', 'title', 'datalist', 'iframe', 'object'])
const PICTURES = new Set(['img', 'image', 'picture', 'canvas', 'video'])
/** They have no end, and thus hide nothing. */
const VOID = new Set(['img', 'br', 'hr', 'input', 'meta', 'link', 'wbr', 'area', 'base', 'col', 'embed', 'source', 'track'])

/** Tells the collector what a browser without scripts would show. */
export const htmlWalker = (collector: Collector): Walker => {
  /** Names of hidden elements that are open, the outermost first. */
  const hidden: string[] = []
  return {
    open(name, attributes) {
      if (hidden.length > 0 || NEVER_SHOWN.has(name) || ('hidden' in attributes && !VOID.has(name))) return void (VOID.has(name) || hidden.push(name))
      const [, level] = HEADING.exec(name) ?? []
      if (level !== undefined) collector.open(Number(level))
      else if (BLOCKS.has(name)) collector.open(0)
      else if (name === 'br') collector.lineBreak()
      else if (name === 'tr') collector.openRow()
      else if (name === 'td' || name === 'th') collector.nextCell()
      else if (PICTURES.has(name)) collector.image()
    },
    text(text) {
      if (hidden.length === 0) collector.text(text)
    },
    close(name) {
      if (hidden.length > 0) return void (hidden.at(-1) === name && hidden.pop())
      if (HEADING.test(name) || BLOCKS.has(name)) collector.close()
      else if (name === 'tr') collector.closeRow()
    },
  }
}

const saidIn = (bytes: Uint8Array, encoding: string): Said => {
  const listener = openListener()
  const authors: string[] = []
  let title: string | undefined
  let language: string | undefined
  let created: string | undefined
  // The head stands at the beginning: a body that says the same is not asked.
  walkMarkup(bytes.subarray(0, 256 * 1024), encoding, 'html', {
    open(name, attributes) {
      if (name === 'html') language ??= (attributes['lang'] ?? attributes['xml:lang'])?.slice(0, LONGEST_SAYING)
      else if (name === 'title') listener.begin()
      else if (name === 'meta') {
        const key = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase()
        const value = attributes['content']?.slice(0, LONGEST_SAYING).toWellFormed() ?? ''
        if (/^(?:author|dc(?:terms)?\.creator|citation_author)$/.test(key) && value !== '' && authors.length < MOST_AUTHORS) authors.push(value)
        else if (/^(?:date|dc(?:terms)?\.(?:date|issued|created)|citation_publication_date|article:published_time)$/.test(key)) created ??= value
      }
    },
    text: (text) => listener.hear(text),
    close(name) {
      if (name === 'title') title ??= listener.end().slice(0, LONGEST_SAYING).toWellFormed()
    },
  })
  return { title, authors, created, language }
}

/** Opens an HTML or XHTML file. Nothing it refers to is fetched. */
export const openHtml = (bytes: Uint8Array): Flow => {
  const encoding = encodingOf(bytes)
  const isXhtml = /^[\s\uFEFF]*<\?xml|<html[^>]{0,300}xmlns/i.test(Buffer.from(bytes.subarray(0, 2048)).toString('latin1').replace(/^ï»¿/, ''))
  return {
    said: saidIn(bytes, encoding),
    ownPages: false,
    walk: (collector) => (walkMarkup(bytes, encoding, isXhtml ? 'xhtml' : 'html', htmlWalker(collector)) ? ok(undefined) : refuse({ kind: 'bomb' })),
  }
}
