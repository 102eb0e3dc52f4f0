/** What a command ends with. */
export const EXIT = {
  well: 0,
  /** The command was carried out, and something in it failed: a file, a check. */
  failed: 1,
  /** The command or the configuration is wrong; nothing was done. */
  usage: 2,
  /** The installation could not be opened, or its server broke off. */
  unavailable: 3,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
