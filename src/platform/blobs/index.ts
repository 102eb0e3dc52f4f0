export type { BlobRefusal, BlobStore, Sha256, StoredBlob } from './blob-store.ts'
