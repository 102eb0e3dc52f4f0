import { refuse, ok, type Result } from '#kernel'
import { checkExistence } from './check-existence.ts'
import type { Fit } from './fit-model.ts'
import { enumerateModels } from './hierarchies.ts'
import type { Model } from './model.ts'
import { fitIfPossible, selectDownhill } from './select-by-bic.ts'
import type { Tally } from './tally.ts'
import type { ModelWithoutEstimate } from './unseen-estimates.ts'

/** More models than these are not gone through one by one: five lists have 6,893, six lists 32,768 with pairs alone. */
export const MOST_MODELS = 10_000

export type Explored = {
  readonly search: 'all' | 'downhill'
  /** Least BIC first. */
  readonly fits: readonly Fit[]
  readonly unfit: readonly { readonly model: Model; readonly reasons: ModelWithoutEstimate['reasons'] }[]
}

export type SearchRefusal = { readonly kind: 'too-many-models'; readonly most: number }

/**
 * Fits the models whose interactions join at most `order` lists.
 * @param search `all`: every one, refused above `MOST_MODELS`. `downhill`: those on the way to a low BIC. `by-number`: all where there are
 * not too many, downhill otherwise.
 */
export const exploreModels = (tally: Tally, order: number, search: 'all' | 'downhill' | 'by-number'): Result<Explored, SearchRefusal> => {
  const models = search === 'downhill' ? undefined : enumerateModels(tally.lists, order, MOST_MODELS)
  if (models !== undefined) return ok({ search: 'all', ...fitAll(tally, models) })
  if (search === 'all') return refuse({ kind: 'too-many-models', most: MOST_MODELS })
  const way = selectDownhill(tally, order)
  return ok({
    search: 'downhill',
    fits: (way?.seen ?? []).toSorted((a, b) => a.bic - b.bic),
    unfit: (way?.unfit ?? []).map((model) => ({ model, reasons: reasonsAgainst(tally, model) })),
  })
}

const fitAll = (tally: Tally, models: readonly Model[]): Pick<Explored, 'fits' | 'unfit'> => {
  const fits: Fit[] = []
  const unfit: { model: Model; reasons: ModelWithoutEstimate['reasons'] }[] = []
  for (const model of models) {
    const fit = fitIfPossible(tally, model)
    if (fit === undefined) unfit.push({ model, reasons: reasonsAgainst(tally, model) })
    else fits.push(fit)
  }
  return { fits: fits.toSorted((a, b) => a.bic - b.bic), unfit }
}

/** Why a model was not fitted. */
const reasonsAgainst = (tally: Tally, model: Model): ModelWithoutEstimate['reasons'] => {
  const { exists, identifiable } = checkExistence(tally, model)
  const reasons = [...(exists ? [] : ['estimate-does-not-exist' as const]), ...(identifiable ? [] : ['estimate-not-identifiable' as const])]
  return reasons.length === 0 ? ['did-not-converge'] : reasons
}
