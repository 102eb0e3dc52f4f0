import { aDocument } from './contract-support.ts'
import { openSearchIndex } from './index.ts'

// Started by a test, and killed by it: puts and commits documents without end, and tells which are committed.
const folder = process.argv[2]
if (folder === undefined) throw new Error('The folder of the index is wanted')
const index = await openSearchIndex({ folder })

const documents = function* () {
  for (;;) yield aDocument({ title: 'Committed', pages: Array.from({ length: 30 }, () => 'committed words '.repeat(100)) })
}

const rebuildFrom = async function* () {
  process.stdout.write('rebuilding\n')
  yield* documents()
}

if (process.argv[3] === 'rebuild') await index.rebuild(rebuildFrom())
for (const document of documents()) {
  await index.upsert(document)
  await index.commit()
  process.stdout.write(`${document.document}\n`)
}
