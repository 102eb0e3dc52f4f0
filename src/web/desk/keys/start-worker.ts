import { startChecked, type MadeScript } from './start-checked.ts'

/** The worker's file and the hash of its bytes, set by the build: so whoever checks the page checks the worker with it. */
declare const DESK_WORKER: MadeScript

/** Starts the worker that holds the keys. Throws when its bytes do not come or are others. */
export const startWorker = async (): Promise<Worker> => await startChecked(DESK_WORKER, 'keys')
