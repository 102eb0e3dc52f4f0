import { estimateDuplicates, estimateUnseen, seededUniforms } from '#disclosure'
import type { Situation } from '../carry-out.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { duplicatesLines, duplicatesRefusal, unseenLines, unseenRefusal } from './estimate-sentences.ts'
import { readAgreements, readCaptures } from './read-captures.ts'
import { sayRefusal } from './run-release.ts'

/** `figures estimate` */
export const runEstimate = (situation: Situation, options: { readonly captures: string; readonly seed: number; readonly order?: number; readonly replications?: number; readonly all?: true }): ExitCode => {
  const { console, json } = situation
  const { captures, seed, order, replications, all } = options
  const table = readCaptures(captures)
  if (!table.ok) return sayRefusal(situation, table.refusal)
  const found = estimateUnseen({ uniforms: seededUniforms(seed) }, table.value, { ...(order === undefined ? {} : { order }), ...(replications === undefined ? {} : { replications }), ...(all === true ? { search: 'all' } : {}) })
  if (!found.ok) {
    if (json) console.out(JSON.stringify({ refusal: found.refusal.kind }))
    console.aside(unseenRefusal(found.refusal))
    return EXIT.failed
  }
  if (json) console.out(JSON.stringify({ seed, ...found.value }))
  else for (const line of unseenLines(found.value, seed)) console.out(line)
  return EXIT.well
}

/** `figures duplicates` */
export const runDuplicates = (situation: Situation, options: { readonly agreements: string; readonly left: number; readonly right: number; readonly seed: number; readonly replications?: number }): ExitCode => {
  const { console, json } = situation
  const { agreements, left, right, seed, replications } = options
  const table = readAgreements(agreements, { left, right })
  if (!table.ok) return sayRefusal(situation, table.refusal)
  const found = estimateDuplicates({ uniforms: seededUniforms(seed) }, table.value, replications === undefined ? {} : { replications })
  if (!found.ok) {
    if (json) console.out(JSON.stringify({ refusal: found.refusal.kind }))
    console.aside(duplicatesRefusal(found.refusal))
    return EXIT.failed
  }
  if (json) console.out(JSON.stringify({ seed, ...found.value }))
  else for (const line of duplicatesLines(found.value, seed)) console.out(line)
  return EXIT.well
}
