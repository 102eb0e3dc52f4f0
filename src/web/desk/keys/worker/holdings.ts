import type { Unlocked } from '#vault/open'

/** All that the worker holds. It is gone with the worker, and nothing of it is ever written down. */
export const holdings: { staff: Unlocked | undefined } = { staff: undefined }
