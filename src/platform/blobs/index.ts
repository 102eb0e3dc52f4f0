export type { BlobRefusal, BlobStore, Sha256, StoredBlob } from './blob-store.ts'
export { openFolderBlobStore } from './folder-blob-store.ts'
export { openTurns } from './in-turn.ts'
export { parseSha256 } from './sha256.ts'
