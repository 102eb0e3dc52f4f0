import type { Feed, FeedEntry } from './feed.ts'

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const asJsonFeed = ({ title, language, self, page, by, entries }: Feed): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, home_page_url: page, feed_url: self, language, authors: [{ name: by }], items: entries.map(item) })

const item = ({ id, page, title, language, changedAt, summary, authors, tags, file }: FeedEntry) => ({
  id, url: page, title, language, content_text: summary ?? title, summary, date_modified: changedAt.toISOString(),
  authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })), tags: tags.length === 0 ? undefined : tags,
  attachments: file === undefined ? undefined : [{ url: file.address, mime_type: file.mediaType, size_in_bytes: file.bytes }],
})
