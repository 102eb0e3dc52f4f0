/**
 * How passphrases are stretched, by name. The numbers stand here and nowhere else: a server may name a version, never a number, so it
 * cannot ask for a weaker one. Argon2id (RFC 9106): memory in KiB, passes, lanes.
 */
export const KDF_VERSIONS = {
  'argon2id-1': { memoryKibibytes: 64 * 1024, passes: 3, lanes: 1 },
} as const

export type KdfVersion = keyof typeof KDF_VERSIONS

/** What is used for everything sealed from today on. */
export const CURRENT_KDF: KdfVersion = 'argon2id-1'

export const isKdfVersion = (name: string): name is KdfVersion => Object.hasOwn(KDF_VERSIONS, name)

/** Bytes of salt, random for each passphrase. */
export const SALT_BYTES = 16
