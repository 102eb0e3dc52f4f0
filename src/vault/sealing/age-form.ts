import { equalBytes, utf8 } from '../bytes/bytes.ts'

const BEGINNING = utf8('age-encryption.org/v1\n')

/** How many bytes of a file `hasAgeForm` asks for. */
export const AGE_BEGINNING = BEGINNING.length

/** Whether bytes begin as every age file does (C2SP age v1): all that a server can say of one. Whom it opens for, only a reader can tell. */
export const hasAgeForm = (bytes: Uint8Array): boolean => equalBytes(bytes.subarray(0, AGE_BEGINNING), BEGINNING)
