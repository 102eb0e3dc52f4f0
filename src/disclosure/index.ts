export { attributeFault, type Attribute, type AttributeRefusal, type MicrodataRow } from './attribute.ts'
export { epsilonOf, rhoFor, type ConversionRefusal } from './accounting/conversion.ts'
export { readRho, rhoAsNumber, rhoBelow, writeRho, type Rho } from './accounting/rho.ts'
export { systemBytes, type RandomBytes } from './noise/random-bytes.ts'
export { discreteGaussian, type NoiseSampler } from './noise/discrete-gaussian.ts'
export { sampleDiscreteLaplace } from './noise/discrete-laplace.ts'
export { rational, rationalAbove, type Rational } from './noise/rational.ts'
export { keyOf, type AttributeSet } from './residuals/attribute-set.ts'
export { MOST_CELLS, type WantedTable, type Workload, type WorkloadRefusal } from './residuals/workload.ts'
export { planRelease, type Plan, type PlannedResidual, type PlannedTable, type PlanRefusal } from './residuals/plan.ts'
export { countTables, MOST_ROWS, type CountRefusal } from './residuals/count.ts'
export { measure, type Measurement } from './residuals/measure.ts'
export { tablesOf, type NoisyTable } from './residuals/reconstruct.ts'
export { publish, type PublicationRefusal, type PublicationRule, type PublishedTable } from './publication/publish.ts'
export {
  book,
  checkLedger,
  entryFor,
  openLedger,
  standingOf,
  type DeclaredEntry,
  type Ledger,
  type LedgerBudget,
  type LedgerEntry,
  type LedgerRefusal,
  type Neighbours,
  type NoisedEntry,
  type Standing,
} from './ledger/ledger.ts'
export { MOST_SYNTHETIC_ROWS, synthesise, type SynthesisError, type SynthesisRefusal, type Synthetic } from './synthesis/synthesise.ts'
export { auditMembership, type AuditRefusal, type MembershipAudit, type Release } from './attacks/membership.ts'
export { auditDifferencing, nameTheNewcomer, type DifferencingAudit, type DifferencingRefusal } from './attacks/differencing.ts'
export { auditRevision, MOST_CHANGES, type RevisionAudit, type RevisionRefusal } from './attacks/revision.ts'
export { auditReconstruction, reconstruct, type ReconstructionAudit, type ReconstructionRefusal } from './attacks/reconstruction.ts'
export { drawIntervals, type PictureWords } from './publication/draw-intervals.ts'
export type { LinearProgram, LinearSolver, Row, Solution } from './linear-solver.ts'
export { auditTables, type AuditTablesRefusal } from './suppression/audit-tables.ts'
export { flatList, treeList, type CodeList } from './suppression/code-list.ts'
export { drawTable } from './suppression/draw-table.ts'
export { protectTables, type Exposure, type Protecting, type Protection, type ProtectRefusal } from './suppression/protect-tables.ts'
export { forThePublic, statusForPartners, statusForThePublic, type HiddenBy, type PublicCell, type PublishedCell, type SdmxStatus } from './suppression/published-cell.ts'
export type { Need, Reason, Rules } from './suppression/sensitive-cells.ts'
export { LARGEST_VALUE, MOST_CELLS as MOST_CELLS_OF_TABLES, type At, type CellState, type Tables } from './suppression/tables.ts'
export { tabulate, type Contribution, type TabulateRefusal } from './suppression/tabulate.ts'
export { seededUniforms, type Uniforms } from './numerics/uniforms.ts'
export { MOST_AVERAGED_LISTS, type Prior } from './unseen/average-models.ts'
export { MOST_LISTS, type CaptureTable, type TableRefusal } from './unseen/capture-table.ts'
export { drawModels, type ModelsPictureWords } from './unseen/draw-models.ts'
export { estimateUnseen, type UnseenDeps, type UnseenRefusal } from './unseen/estimate-unseen.ts'
export { MOST_MODELS, type SearchRefusal } from './unseen/explore-models.ts'
export { type Bound, type Interval } from './unseen/interval.ts'
export {
  ASSUMPTIONS,
  type Assumption,
  type Choice,
  type Interactions,
  type ModelEstimate,
  type ModelWithoutEstimate,
  type NamedQuantiles,
  type UnseenEstimates,
} from './unseen/unseen-estimates.ts'
export { type UnseenOptions } from './unseen/unseen-options.ts'
export type { ListNames } from './unseen/choosing.ts'
export { type Warning } from './unseen/warning.ts'
export { type AgreementRefusal, type AgreementTable } from './duplicates/agreement-table.ts'
export { alike, compareRecords, exactly, MOST_PAIRS, type CodedRecord, type CompareRefusal, type FieldComparison } from './duplicates/compare-records.ts'
export {
  estimateDuplicates,
  type DuplicatesEstimate,
  type DuplicatesOptions,
  type DuplicatesRefusal,
  type PeopleInterval,
} from './duplicates/estimate-duplicates.ts'
export { type DuplicatesWarning } from './duplicates/warnings.ts'
