import { Decrypter, Encrypter } from 'age-encryption'
import { ok, refuse, type Result, type Secret } from '#kernel'
import { bytesOf, type Bytes } from '../bytes/bytes.ts'

/** A file that this identity or passphrase does not open, or that was changed; which of the two cannot always be told. */
export type AgeRefusal = { readonly kind: 'age-file-refused' }

/**
 * An age file (C2SP age v1) to recipients `age1pq1…` or `age1…`; never both kinds in one file. age does not say who wrote a file:
 * what comes out must be checked by other means.
 */
export const toRecipients = async (recipients: readonly string[], content: Bytes): Promise<Bytes> => {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return bytesOf(await encrypter.encrypt(content))
}

const opened = async (decrypter: Decrypter, file: Bytes): Promise<Result<Bytes, AgeRefusal>> => {
  try {
    return ok(bytesOf(await decrypter.decrypt(file)))
  } catch {
    return refuse({ kind: 'age-file-refused' })
  }
}

/** @param identity `AGE-SECRET-KEY-PQ-1…` or `AGE-SECRET-KEY-1…` */
export const withIdentity = (identity: Secret, file: Bytes): Promise<Result<Bytes, AgeRefusal>> => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity.reveal())
  return opened(decrypter, file)
}

/** The same over a stream, in memory of a few chunks: what goes in need never be whole anywhere. */
export const streamToRecipient = async (recipient: string, content: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> => await streamToRecipients([recipient], content)

/** To several recipients, all of one kind. */
export const streamToRecipients = async (recipients: readonly string[], content: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> => {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return await encrypter.encrypt(content)
}

/** The same under a passphrase. */
export const streamToPassphrase = async (passphrase: Secret, content: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase.reveal())
  return await encrypter.encrypt(content)
}

/** Opens a stream by one of these identities. It fails on the way where something was changed, and what came before that must be thrown away. */
export const streamWithIdentity = async (identities: readonly Secret[], file: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> => {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity.reveal())
  return await decrypter.decrypt(file)
}

/** The same by a passphrase. */
export const streamWithPassphrase = async (passphrase: Secret, file: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> => {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase.reveal())
  return await decrypter.decrypt(file)
}

/** An age file under a passphrase: scrypt with 2^18 rounds, what the `age` command does. */
export const toPassphrase = async (passphrase: Secret, content: Bytes): Promise<Bytes> => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase.reveal())
  return bytesOf(await encrypter.encrypt(content))
}

export const withPassphrase = (passphrase: Secret, file: Bytes): Promise<Result<Bytes, AgeRefusal>> => {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase.reveal())
  return opened(decrypter, file)
}
