// The site: what its pages weigh, how fast they are made and answered, alone and while files come in, with few documents and with many. npm run bench -- site
import { ROOT, inFolder, run, serve } from './support/program.ts'
import { print } from './support/print.ts'
import { openCollections } from './site/collections.ts'
import { importingFigures } from './site/importing.ts'
import { rateFigures } from './site/rates.ts'
import { sizeFigures } from './site/sizes.ts'
import { withManyFigures } from './site/with-many.ts'

await run(process.execPath, [`${ROOT}/scripts/build.mjs`])
await inFolder(async (folder) => {
  const { small, large } = await openCollections(folder)
  const few = await serve(small)
  const many = await serve(large)
  try {
    print('site', [
      ...(await sizeFigures(few.url, many.url)),
      ...(await rateFigures(many.url)),
      ...(await withManyFigures(few.url, many.url)),
      ...(await importingFigures(folder, { url: many.url, data: large })),
    ])
  } finally {
    await few.stop()
    await many.stop()
  }
})
