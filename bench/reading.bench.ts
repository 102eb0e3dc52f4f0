// Text out of files: how fast, on how many cores, in how much memory. npm run bench -- reading
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { extractionFigures } from './reading/extraction.ts'
import { memoryFigures } from './reading/memory.ts'
import { print } from './support/print.ts'
import { ROOT, run, sharedLibrary } from './support/program.ts'

const library = sharedLibrary()
if (library === undefined) console.error('The folder of documents (../shared/data/library) is missing: there is nothing to read.')
else {
  await run(process.execPath, [`${ROOT}/scripts/build.mjs`])
  const folder = join(library, 'pdf')
  const files = readdirSync(folder).toSorted().map((name) => join(folder, name))
  print('reading', [...(await extractionFigures(files, folder)), ...(await memoryFigures(files))])
}
