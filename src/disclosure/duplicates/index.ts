export { type AgreementRefusal, type AgreementTable } from './agreement-table.ts'
export { alike, compareRecords, exactly, MOST_PAIRS, type CodedRecord, type CompareRefusal, type FieldComparison } from './compare-records.ts'
export {
  estimateDuplicates,
  type DuplicatesEstimate,
  type DuplicatesOptions,
  type DuplicatesRefusal,
  type PeopleInterval,
} from './estimate-duplicates.ts'
export { type DuplicatesWarning } from './warnings.ts'
