/** Where a command speaks. Answers go to `out`; everything said beside them goes to `aside`, so that `--json` stays clean. */
export type Console = {
  out(line: string): void
  aside(line: string): void
  /** Shows how far a long work is, in place of the last such line. Silent where nobody watches. */
  progress(text: string): void
  clearProgress(): void
}

/** Standard output and standard error. */
export const processConsole = (): Console => {
  const watched = process.stderr.isTTY
  // Whoever read us has heard enough, as `head` does: nothing is left to say.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
    process.exit()
  })
  let shown = false
  const clearProgress = (): void => {
    if (shown) process.stderr.write('\r\u001B[K')
    shown = false
  }
  return {
    out: (line) => {
      clearProgress()
      process.stdout.write(`${line}\n`)
    },
    aside: (line) => {
      clearProgress()
      process.stderr.write(`${line}\n`)
    },
    progress: (text) => {
      if (!watched) return
      process.stderr.write(`\r\u001B[K${text}`)
      shown = true
    },
    clearProgress,
  }
}
