// The house itself: how fast it starts, answers, keeps and takes in, and what it weighs. npm run bench -- house
import { ROOT, run } from './support/program.ts'
import { importFigures } from './house/import.ts'
import { pageFigures } from './house/pages.ts'
import { rowFigures } from './house/rows.ts'
import { startFigures } from './house/start.ts'
import { print } from './support/print.ts'

await run(process.execPath, [`${ROOT}/scripts/build.mjs`])
print('house', [...(await startFigures()), ...(await pageFigures()), ...(await rowFigures()), ...(await importFigures())])
