export { attributeFault, type Attribute, type AttributeRefusal, type MicrodataRow } from './attribute.ts'
export { epsilonOf, rhoFor, type ConversionRefusal } from './accounting/conversion.ts'
export { readRho, rhoAsNumber, rhoBelow, writeRho, type Rho } from './accounting/rho.ts'
export { systemBytes, type RandomBytes } from './noise/random-bytes.ts'
export { discreteGaussian, type NoiseSampler } from './noise/discrete-gaussian.ts'
export { sampleDiscreteLaplace } from './noise/discrete-laplace.ts'
export { rational, rationalAbove, type Rational } from './noise/rational.ts'
export type { AttributeSet } from './residuals/attribute-set.ts'
export { MOST_CELLS, type WantedTable, type Workload, type WorkloadRefusal } from './residuals/workload.ts'
export { planRelease, type Plan, type PlannedResidual, type PlannedTable, type PlanRefusal } from './residuals/plan.ts'
export { MOST_ROWS, type CountRefusal } from './residuals/count.ts'
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
export { auditReconstruction, reconstruct, type ReconstructionAudit, type ReconstructionRefusal } from './attacks/reconstruction.ts'
export { drawIntervals, type PictureWords } from './publication/draw-intervals.ts'
