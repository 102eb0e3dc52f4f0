import { StoreAway } from '#platform/blobs'

/** The code of a fault of the system; `undefined` for a fault of ours, and of a store elsewhere, which may bear the code of its line. */
export const faultCode = (fault: unknown): string | undefined =>
  !(fault instanceof StoreAway) && fault instanceof Error && 'code' in fault && typeof fault.code === 'string' && /^E[A-Z]+$/.test(fault.code) ? fault.code : undefined
