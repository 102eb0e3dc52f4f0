export { openReader, type ReaderOptions } from './open-reader.ts'
export type { Proposals, Reader, ReadingRefusal, ReadPage, ReadSummary } from './reader.ts'
