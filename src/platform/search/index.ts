export { openSearchIndex, type SearchIndexOptions } from './open-search-index.ts'
export type { FoundDocument, IndexedDocument, IndexedPage, Passage, SearchAnswer, SearchIndex, SearchQuestion, SearchStats } from './search-index.ts'
