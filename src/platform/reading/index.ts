export { FORMAT_HEAD_BYTES, formatOf, MEDIA_TYPE_OF, type Format } from './format-of.ts'
export { openReader, type ReaderOptions } from './open-reader.ts'
export type { OutlineEntry, Picture, PictureRequest, Proposals, Reader, ReadingRefusal, ReadPage, ReadSummary } from './reader.ts'
