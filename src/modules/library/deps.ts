import type { Clock, Ids } from '#kernel'
import type { BlobStore } from '#platform/blobs'
import type { Database } from '#platform/database'
import type { Jobs } from '#platform/jobs'
import type { Log } from '#platform/log'
import type { Identifier } from '#platform/identification'
import type { Pictures } from '#platform/pictures'
import type { Reader } from '#platform/reading'
import type { Recogniser } from '#platform/recognition'
import type { Scanner } from '#platform/scanning'
import type { SearchIndex } from '#platform/search'
import type { Thesaurus } from '#thesaurus'
import type { MissedWords } from './missed-words.ts'

/** What the library's use cases stand on. */
export type LibraryDeps = {
  readonly database: Database
  readonly blobs: BlobStore
  readonly jobs: Jobs
  readonly reader: Reader
  /** Names the language of a text. */
  readonly identifier: Identifier
  /** Reads words off pictures of pages. */
  readonly recogniser: Recogniser
  /** Looks for malware, where the installation has a scanner. */
  readonly scanner: Scanner
  /** Pictures of pages, kept as long as there is room. */
  readonly pictures: Pictures
  readonly index: SearchIndex
  /** What words are called in other languages. */
  readonly thesaurus: Thesaurus
  /** What readers looked for and did not find. */
  readonly missed: MissedWords
  readonly ids: Ids
  readonly clock: Clock
  readonly log: Log
}
