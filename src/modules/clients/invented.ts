// A door of its own, for what neither server nor desk loads: the demonstration is made with it, and benchmarks are.
export { type InventedAttachment } from './invented/working-records.ts'
export { inventOffice, type InventedFile, type InventedOffice, type Inventing } from './invented/invent-clients.ts'
export { OFFICES, seedOf, type OfficeName } from './invented/offices.ts'
export { type InventedRecord } from './invented/pen.ts'
