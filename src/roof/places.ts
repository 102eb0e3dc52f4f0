import { join } from 'node:path'

/** Where an installation keeps what, in its data folder. */
export const placesIn = (data: string) => ({ database: join(data, 'database'), blobs: join(data, 'blobs'), attachments: join(data, 'attachments'), copies: join(data, 'copies'), index: join(data, 'index'), pictures: join(data, 'pictures'), secret: join(data, 'secret'), missedWords: join(data, 'missed-words.csv') })

/** What an installation's index is called on a search server that others may use too. */
export const indexName = (installation: string): string => `waystation-${installation}`
