import { ok, refuse, type Result } from '#kernel'
import { at } from '../numerics/at.ts'
import type { Uniforms } from '../numerics/uniforms.ts'
import { averageModels, MOST_AVERAGED_LISTS } from './average-models.ts'
import { interactionsOf, modelEstimates, namedAverage } from './by-name.ts'
import { readCaptureTable, type CaptureTable, type TableRefusal } from './capture-table.ts'
import { exploreModels, type SearchRefusal } from './explore-models.ts'
import { makeChoices } from './make-choices.ts'
import { orderOf } from './model.ts'
import { thresholdInteractions } from './threshold-interactions.ts'
import { ASSUMPTIONS, type UnseenEstimates } from './unseen-estimates.ts'
import { settingsFrom, wrongOption, type UnseenOptions } from './unseen-options.ts'
import { spreadOf, warningsOfAverage, warningsOfChoice, warningsOfModels, warningsOfTable, warningsOfThreshold } from './doubts.ts'
import type { Warning } from './warning.ts'

/** Where chance comes from: a seeded generator, so that the intervals can be made again, or real randomness. */
export type UnseenDeps = { readonly uniforms: Uniforms }

export type UnseenRefusal =
  | TableRefusal
  | SearchRefusal
  | { readonly kind: 'option-out-of-range'; readonly option: keyof UnseenOptions }
  /** Nobody is on two lists: whatever number of unseen persons one names, it fits the data. */
  | { readonly kind: 'lists-do-not-overlap' }
  /** With what is the matter with the table, as far as it can be told. */
  | { readonly kind: 'no-model-has-an-estimate'; readonly warnings: readonly Warning[] }

// A normal prior of variance 1 and a threshold of two standard deviations, as the author advises.
const THRESHOLDING = { variance: 1, threshold: 2, order: 2 } as const

/**
 * Estimates how many persons no list has seen (multiple systems estimation), by every model and by every published way of choosing among
 * them. There is no function that gives one number, because the data do not.
 * Runs for seconds with many lists and a thousand replications: keep it off the thread that answers people.
 * The same table, options and seed give the same answer.
 * Sources beside each part and in README.md.
 *
 * @example
 * const found = estimateUnseen({ uniforms: seededUniforms(2026) }, table, { order: 2 })
 * if (found.ok) found.value.choices.map(({ resampled }) => resampled?.intervals)
 */
export const estimateUnseen = ({ uniforms }: UnseenDeps, table: CaptureTable, options: UnseenOptions = {}): Result<UnseenEstimates, UnseenRefusal> => {
  const read = readCaptureTable(table)
  if (!read.ok) return read
  const tally = read.value
  const names = table.lists
  const settings = settingsFrom(tally, options)
  const wrong = wrongOption(tally, settings)
  if (wrong !== undefined) return refuse({ kind: 'option-out-of-range', option: wrong })
  if (tally.counts.every((count, history) => count === 0 || orderOf(history) < 2)) return refuse({ kind: 'lists-do-not-overlap' })
  const explored = exploreModels(tally, settings.order, settings.search)
  if (!explored.ok) return explored
  const { search, fits, unfit } = explored.value
  if (fits.length === 0) return refuse({ kind: 'no-model-has-an-estimate', warnings: warningsOfTable(tally, names) })

  const models = modelEstimates(tally.observed, names, fits, settings.levels)
  const withoutEstimate = unfit.map(({ model, reasons }) => ({ interactions: interactionsOf(model, names), reasons }))
  const spread = spreadOf(models)
  const made = makeChoices(uniforms, tally, names, explored.value, settings)
  const averaged = names.length > MOST_AVERAGED_LISTS ? undefined : averageModels(tally, { prior: settings.prior, delta: 1 / tally.counts.length, mostUnseen: settings.mostUnseen })
  const thresholded = settings.steps === 0 ? undefined : thresholdInteractions(uniforms, tally, { ...THRESHOLDING, steps: settings.steps })
  return ok({
    observed: tally.observed,
    lists: names.map((name, list) => ({ name, people: at(tally.margins, 1 << list) })),
    models,
    withoutEstimate,
    search,
    spread,
    choices: made.map(({ choice }) => choice),
    ...(averaged === undefined ? {} : { averaged: namedAverage(averaged, names) }),
    ...(thresholded === undefined ? {} : { thresholded: { interactions: interactionsOf(thresholded.model, names), quantiles: thresholded.quantiles } }),
    assumptions: ASSUMPTIONS,
    warnings: [
      ...warningsOfTable(tally, names),
      ...warningsOfModels({ withoutEstimate, search, spread }),
      ...made.flatMap(({ choice, settled }) => warningsOfChoice(choice, settled)),
      ...warningsOfAverage(averaged),
      ...warningsOfThreshold(thresholded, THRESHOLDING.threshold, names),
    ],
  })
}
