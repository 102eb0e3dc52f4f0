/** A program that reads a PNG on its standard input and writes Tesseract's table of words (TSV) to its standard output. */
export type Engine = {
  readonly name: 'tesseract' | 'tesseract.js'
  /** Names of its language data. */
  readonly codes: ReadonlySet<string>
  readonly command: string
  argumentsFor(codes: readonly string[]): readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Page images are made at this resolution; what an image says of itself is not to be relied on. */
export const DOTS_PER_INCH = '300'

/** Windows cannot start a program without these; elsewhere it knows nothing of its surroundings. */
export const bareEnvironment = (): Readonly<Record<string, string | undefined>> => {
  const { SystemRoot, windir } = process.env
  return process.platform === 'win32' ? { SystemRoot, windir } : {}
}
