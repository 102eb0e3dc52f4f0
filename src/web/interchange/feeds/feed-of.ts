import { UNDETERMINED } from '#kernel'
import type { StampedDocument } from '#library'
import { handedOut } from '../describe/handed-out.ts'
import { fileAddress, landingAddress, stableAddress } from '../describe/stable-address.ts'
import type { Feed } from './feed.ts'

/** A list of documents as a feed. `untitled`: what stands for a title where there is none. */
export const feedOf = (list: Omit<Feed, 'entries'>, documents: readonly StampedDocument[], address: string, untitled: string): Feed => ({
  ...list,
  entries: documents.map(({ document, changedAt }) => {
    const [file] = handedOut(document)
    return {
      id: stableAddress(address, document.number), page: landingAddress(address, list.language, document), title: document.title || untitled, language: document.language === UNDETERMINED ? undefined : document.language,
      changedAt, summary: document.summary, authors: document.authors, tags: [...new Set([...document.types, ...document.keywords])],
      file: file === undefined ? undefined : { address: fileAddress(address, document.number, file.id), mediaType: file.mediaType, bytes: file.bytes },
    }
  }),
})
