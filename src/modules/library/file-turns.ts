import { openTurns } from '#platform/blobs'

/**
 * Whoever takes bytes from the store, and whoever sees whether they are still there, do it in turn within this process. No transaction is open meanwhile:
 * the store may be far away.
 */
export const inTurnOfFile = openTurns()
