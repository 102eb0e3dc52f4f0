import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { processConsole, runCommandLine } from '#command-line'
import { loadSamples, openCellar, openHouse, serve, unlessFull } from '#roof'

/** The built program lies in `dist/`; the package and its samples are found from there. */
const built = import.meta.dirname

const { version } = JSON.parse(readFileSync(join(built, '..', 'package.json'), 'utf8')) as { version: string }

process.exitCode = await runCommandLine(process.argv.slice(2), {
  console: processConsole(),
  roof: {
    openHouse: (configuration, wants) => unlessFull(configuration, () => openHouse(configuration, wants)),
    openCellar: (configuration) => unlessFull(configuration, () => openCellar(configuration)),
    serve: (house) => serve(house, { version, sourceArchive: join(built, 'source.tar.gz'), desk: join(built, 'desk'), examples: join(built, 'examples') }),
    loadDemonstration: (house) => loadSamples(house, { folder: join(built, 'examples'), sealer: join(built, 'clients-of-today.js') }),
  },
  environment: process.env,
  root: join(built, '..'),
  desk: join(built, 'desk'),
  version,
})
