import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import { bareEnvironment, DOTS_PER_INCH, type Engine } from './engine.ts'

const run = promisify(execFile)

const PROGRAM = process.platform === 'win32' ? 'tesseract.exe' : 'tesseract'

const isProgram = async (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

const onPath = async (path: string): Promise<string | undefined> => {
  // A relative entry of PATH would run whatever lies in the working directory.
  for (const folder of path.split(delimiter).filter((entry) => isAbsolute(entry))) {
    const program = join(folder, PROGRAM)
    if (await isProgram(program)) return program
  }
  return undefined
}

/** The machine's own `tesseract`, from version 4 on; `undefined` when there is none that works. */
export const findNativeEngine = async (path: string): Promise<Engine | undefined> => {
  const command = await onPath(path)
  if (command === undefined) return undefined
  const { TESSDATA_PREFIX } = process.env
  // One thread: its default, one for each core, is five times slower.
  const environment = { ...bareEnvironment(), OMP_THREAD_LIMIT: '1', ...(TESSDATA_PREFIX === undefined ? {} : { TESSDATA_PREFIX }) }
  try {
    const { stdout } = await run(command, ['--list-langs'], { env: environment, timeout: 20_000, windowsHide: true })
    const codes = new Set(stdout.split(/\r?\n/).slice(1).filter((line) => /^[a-z_]{3,}$/i.test(line)))
    // Mode 1 turns a page the right way up first, which takes data of its own; mode 3 takes it as it is.
    const mode = codes.has('osd') ? '1' : '3'
    codes.delete('osd')
    const argumentsFor = (wanted: readonly string[]) => ['-', '-', '-l', wanted.join('+'), '--oem', '1', '--psm', mode, '--dpi', DOTS_PER_INCH, 'tsv']
    return codes.size === 0 ? undefined : { name: 'tesseract', codes, command, argumentsFor, environment }
  } catch {
    // Broken, or too old to know the question.
    return undefined
  }
}
