import { ok, refuse, type Result } from '#kernel'
import { Refused, type SkosFileRefusal } from './fault.ts'
import { fits, looksLike, type SkosFormat } from './formats.ts'
import { depthGuard, isWholeXml, prologGuard } from './guards.ts'
import { parserOf, type OnStatement, type Term } from './parsers.ts'

/** What stands in for an address that the file leaves open: whatever begins so is relative to nothing. */
const NOWHERE = 'x-relative://file/'

const UNKNOWN_TO_US: unknown = undefined

/** Characters that may come without a statement. A label has less than that; a parser would hold all of it in memory. */
const SILENCE = 1024 * 1024
const PIECE = 64 * 1024
/** Of the end of the file, so much is kept to see whether it is the end. */
const TAIL = 4096

export type ReadOptions = {
  readonly format: SkosFormat
  /** What relative addresses in the file are relative to. */
  readonly base?: string | undefined
}

const lineEndsIn = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

const relativeOf = (address: string): string => address.slice(address.startsWith(NOWHERE) ? NOWHERE.length : 'x-relative:'.length)

const checked = (term: Term): void => {
  if (term.termType === 'NamedNode' && term.value.startsWith('x-relative:')) throw new Refused({ kind: 'skos-address-relative', address: relativeOf(term.value) })
}

/** The words of a parser, and where it was. */
const refusalOf = (fault: unknown, read: number): SkosFileRefusal => {
  if (fault instanceof Refused) return fault.refusal
  const says = fault instanceof Error ? fault.message : String(fault)
  const elsewhere = /remote context (\S+?):? /.exec(says)?.[1]
  if (elsewhere !== undefined) return { kind: 'skos-context-elsewhere', address: elsewhere }
  if (/Unclosed document/.test(says)) return { kind: 'skos-truncated', line: read }
  const line = /\bline (\d+)/i.exec(says)?.[1] ?? /^(\d+):\d+:/.exec(says)?.[1]
  return { kind: 'skos-not-understood', line: line === undefined ? read : Number(line), says: says.replace(/^Line \d+ column \d+: |^\d+:\d+: /, '').slice(0, 200) }
}

/**
 * Reads the statements of a file, one after the other, with no more of it in memory than a piece. Stops at the first thing that is wrong.
 * `onStatement` may throw `Refused` to stop it.
 */
export const readStatements = async (chunks: AsyncIterable<Uint8Array>, { format, base }: ReadOptions, onStatement: OnStatement): Promise<Result<{ statements: number }, SkosFileRefusal>> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const guard = format === 'rdf-xml' ? prologGuard() : format === 'json-ld' ? depthGuard() : () => {}
  // What went wrong on our side is no fault of the file.
  const state = { line: 1, silent: 0, statements: 0, tail: '', bug: UNKNOWN_TO_US }
  const parser = parserOf(format, base ?? NOWHERE, (subject, predicate, object) => {
    state.statements += 1
    state.silent = 0
    checked(subject)
    checked(object)
    try {
      onStatement(subject, predicate, object)
    } catch (fault) {
      if (!(fault instanceof Refused)) state.bug = fault
      throw fault
    }
  })
  const take = async (text: string): Promise<void> => {
    if (state.tail === '' && text.trim() !== '' && !fits(format, text)) throw new Refused({ kind: 'skos-looks-otherwise', looks: looksLike(text) ?? 'text' })
    guard(text, state.line)
    state.silent += text.length
    state.tail = (state.tail + text).slice(-TAIL)
    await parser.write(text)
    state.line += lineEndsIn(text)
    if (state.silent > SILENCE) throw new Refused({ kind: 'skos-text-endless', line: state.line })
  }
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new Refused({ kind: 'skos-not-utf8', line: state.line })
    }
  }
  try {
    for await (const chunk of chunks) {
      // A packed file is not text, and is better told by what it is.
      if (state.tail === '' && looksLike(Buffer.from(chunk.subarray(0, 4)).toString('latin1')) === 'packed') throw new Refused({ kind: 'skos-looks-otherwise', looks: 'packed' })
      for (let from = 0; from < chunk.length; from += PIECE) await take(decoded(chunk.subarray(from, from + PIECE)))
    }
    await take(decoded())
    if (state.tail.trim() === '') throw new Refused({ kind: 'skos-empty' })
    if (format === 'rdf-xml' && !isWholeXml(state.tail)) throw new Refused({ kind: 'skos-truncated', line: state.line })
    await parser.end()
  } catch (fault) {
    if (state.bug !== undefined) throw state.bug
    // The disk, or somebody who wants no more, and not the file.
    if (fault instanceof Error && ('syscall' in fault || fault.name === 'AbortError')) throw fault
    return refuse(refusalOf(fault, state.line))
  }
  return ok({ statements: state.statements })
}
