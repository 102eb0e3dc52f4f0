export type { Proposals, Reader, ReadingRefusal, ReadPage, ReadSummary } from './reader.ts'
