import type { LinearProgram, Solution } from '#disclosure'

/** A program on its way into the thread. Its rows are sent once: programs of one model share them. */
export type Question = { readonly number: number; readonly program: Omit<LinearProgram, 'rows'>; readonly rows?: LinearProgram['rows'] }

export type Answer = { readonly number: number; readonly solution: Solution }

/** What the thread is started with. */
export type Setting = { readonly secondsPerProgram: number }
