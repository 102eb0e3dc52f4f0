import { randomIds } from '#kernel'
import { openSearchIndex } from './index.ts'

// Started by a test, and killed by it: puts and commits documents without end, and tells which are committed.
const folder = process.argv[2]
if (folder === undefined) throw new Error('The folder of the index is wanted')
const index = await openSearchIndex({ folder })

const documents = function* () {
  for (;;) {
    const pages = Array.from({ length: 30 }, (_, at) => ({ number: at + 1, text: 'committed words '.repeat(100) }))
    yield { document: randomIds.next(), revision: 1, language: 'en', title: 'Committed', description: '', pages }
  }
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
