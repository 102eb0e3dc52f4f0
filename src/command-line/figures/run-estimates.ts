import type { Result } from '#kernel'
import { estimateDuplicates, estimateUnseen, seededUniforms } from '#disclosure'
import type { Situation } from '../carry-out.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { duplicatesLines, duplicatesRefusal, unseenLines, unseenRefusal } from './estimate-sentences.ts'
import { readAgreements, readCaptures } from './read-captures.ts'
import { sayRefusal } from './run-release.ts'

/** `figures estimate` */
export const runEstimate = (situation: Situation, options: { readonly captures: string; readonly seed: number; readonly order?: number; readonly replications?: number; readonly all?: true }): ExitCode => {
  const { captures, seed, order, replications, all } = options
  const table = readCaptures(captures)
  if (!table.ok) return sayRefusal(situation, table.refusal)
  const found = estimateUnseen({ uniforms: seededUniforms(seed) }, table.value, { ...(order === undefined ? {} : { order }), ...(replications === undefined ? {} : { replications }), ...(all === true ? { search: 'all' } : {}) })
  return sayFound(situation, seed, found, { refused: unseenRefusal, lines: unseenLines })
}

/** `figures duplicates` */
export const runDuplicates = (situation: Situation, options: { readonly agreements: string; readonly left: number; readonly right: number; readonly seed: number; readonly replications?: number }): ExitCode => {
  const { agreements, left, right, seed, replications } = options
  const table = readAgreements(agreements, { left, right })
  if (!table.ok) return sayRefusal(situation, table.refusal)
  const found = estimateDuplicates({ uniforms: seededUniforms(seed) }, table.value, replications === undefined ? {} : { replications })
  return sayFound(situation, seed, found, { refused: duplicatesRefusal, lines: duplicatesLines })
}

/** What came of an estimate, in words or as JSON. The seed goes with it: with the same one the intervals come out the same. */
const sayFound = <T extends object, R extends { readonly kind: string }>(
  { console, json }: Situation,
  seed: number,
  found: Result<T, R>,
  say: { readonly refused: (refusal: R) => string; readonly lines: (value: T, seed: number) => readonly string[] },
): ExitCode => {
  if (!found.ok) {
    if (json) console.out(JSON.stringify({ refusal: found.refusal.kind }))
    console.aside(say.refused(found.refusal))
    return EXIT.failed
  }
  if (json) console.out(JSON.stringify({ seed, ...found.value }))
  else for (const line of say.lines(found.value, seed)) console.out(line)
  return EXIT.well
}
