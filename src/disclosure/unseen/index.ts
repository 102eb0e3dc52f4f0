export { seededUniforms, type Uniforms } from '../numerics/uniforms.ts'
export { MOST_AVERAGED_LISTS, type Prior } from './average-models.ts'
export { MOST_LISTS, type CaptureTable, type TableRefusal } from './capture-table.ts'
export { estimateUnseen, type UnseenDeps, type UnseenRefusal } from './estimate-unseen.ts'
export { MOST_MODELS, type SearchRefusal } from './explore-models.ts'
export { type Bound, type Interval } from './interval.ts'
export {
  ASSUMPTIONS,
  type Assumption,
  type Choice,
  type Interactions,
  type ModelEstimate,
  type ModelWithoutEstimate,
  type NamedQuantiles,
  type UnseenEstimates,
} from './unseen-estimates.ts'
export { type UnseenOptions } from './unseen-options.ts'
export type { ListNames } from './choosing.ts'
export { type Warning } from './warning.ts'
