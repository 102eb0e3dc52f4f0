import { element, xmlFile } from '../xml.ts'
import { lastChanged, type Feed, type FeedEntry } from './feed.ts'

const link = (rel: string, href: string, type: string, bytes?: number) => element('link', { rel, href, type, length: bytes === undefined ? undefined : String(bytes) })

// To the second, as the database keeps it.
const moment = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z')

/** A feed in Atom (RFC 4287). */
export const asAtom = (feed: Feed): string =>
  xmlFile(element(
    'feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    element('id', {}, feed.self), element('title', {}, feed.title), element('updated', {}, moment(lastChanged(feed))), element('author', {}, element('name', {}, feed.by)),
    link('self', feed.self, 'application/atom+xml'), link('alternate', feed.page, 'text/html'), element('generator', {}, 'Waystation'), feed.entries.map(entry),
  ))

const entry = ({ id, page, title, language, changedAt, summary, authors, tags, file }: FeedEntry) =>
  element(
    'entry', { 'xml:lang': language },
    element('id', {}, id), element('title', {}, title), element('updated', {}, moment(changedAt)), authors.map((name) => element('author', {}, element('name', {}, name))),
    link('alternate', page, 'text/html'), file === undefined ? undefined : link('enclosure', file.address, file.mediaType, file.bytes),
    tags.map((term) => element('category', { term })), element('summary', {}, summary ?? title),
  )
