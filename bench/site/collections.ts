import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve, waystation } from '../support/program.ts'
import { writeCollection } from './collection.ts'
import { multiply } from './multiply.ts'

const FILES = { first: 10_001, documents: 500 }
const TIMES = 20

/** Where writing waits for no disk: taking in is not what is measured here. */
const QUICK = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/**
 * Two data folders below `folder`: the demonstration as it comes, and the demonstration with ten thousand documents more: five hundred files in
 * the twelve languages, taken in and read by the command, their rows written twenty times over, the index built of all by the command.
 * `WAYSTATION_BENCH_SITE` names a folder where both are kept from one run to the next.
 */
export const openCollections = async (folder: string): Promise<{ readonly small: string; readonly large: string }> => {
  const kept = process.env['WAYSTATION_BENCH_SITE']
  const from = kept ?? mkdtempSync(join(QUICK, 'waystation-site-'))
  const [small, large] = [join(from, 'small'), join(from, 'large')]
  if (!existsSync(large)) {
    await (await serve(small)).stop()
    const growing = join(from, 'growing')
    cpSync(small, growing, { recursive: true })
    await waystation(growing, 'library', 'import', writeCollection(join(from, 'files'), FILES))
    await multiply(growing, { ...FILES, times: TIMES })
    cpSync(growing, large, { recursive: true })
  }
  const copies = { small: join(folder, 'small'), large: join(folder, 'large') }
  cpSync(small, copies.small, { recursive: true })
  cpSync(large, copies.large, { recursive: true })
  if (kept === undefined) rmSync(from, { recursive: true, force: true })
  return copies
}
