export { guard } from './guardian.ts'
export { LOOK_EVERY, residentBytesOf } from './resident-memory.ts'
