import type { Situation } from './carry-out.ts'
import type { ExitCode } from './exit-codes.ts'

/** What every command is written with. */
export type Frame = {
  /** Reads the configuration, with what the command's own options say, and carries the command out. */
  run(work: (situation: Situation) => Promise<ExitCode>, settings?: Readonly<Record<string, string>>): Promise<void>
  wholeNumber(least: number, most: number): (text: string) => number
}
