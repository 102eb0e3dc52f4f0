import { ok, type Result } from '#kernel'
import { readPassphrase, type PassphraseRefusal } from '#vault/open'

/** A passphrase that is shown on the page, held against what was typed back: at which places, counted from 0, another word stands. */
export const comparePassphrase = ({ shown, typed }: { readonly shown: string; readonly typed: string }): Result<{ readonly wrong: readonly number[] }, PassphraseRefusal> => {
  const read = readPassphrase(typed)
  if (!read.ok) return read
  const words = shown.split('-')
  return ok({ wrong: read.value.reveal().split('-').flatMap((word, place) => (word === words[place] ? [] : [place])) })
}
