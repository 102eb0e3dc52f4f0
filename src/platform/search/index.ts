export { openOpenSearchIndex, type DistantSearchIndex } from './opensearch/open-opensearch-index.ts'
export { SearchAway } from './opensearch/search-away.ts'
export { openSearchIndex, type SearchIndexOptions } from './open-search-index.ts'
export {
  FACETS,
  type FacetCount,
  type FacetName,
  type FoundDocument,
  type FoundPage,
  type IndexedDocument,
  type IndexedPage,
  type KnownToken,
  type Passage,
  type SearchAnswer,
  type SearchIndex,
  type SearchQuestion,
  type SearchSort,
  type SearchStats,
} from './search-index.ts'
