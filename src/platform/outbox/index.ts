export { recordFact, type Fact } from './fact.ts'
export { openOutbox, type FactHandler, type Outbox } from './outbox.ts'
