// Takes a thesaurus in twice, into a database of its own: bare-taking-in.ts FILE FOLDER
import { createReadStream } from 'node:fs'
import { NETWORK_LANGUAGES, randomIds } from '#kernel'
import { migrations } from '#migrations'
import { openInstallation } from '#network'
import { openEmbeddedDatabase } from '#platform/database'
import { importSkos, loadStarter, openThesaurus } from '#thesaurus'

const [file = '', folder = ''] = process.argv.slice(2)
const database = await openEmbeddedDatabase(folder, migrations)
const deps = { database, ids: randomIds }
const opened = await openInstallation(deps, { foundAs: 'real' })
if (!opened.ok) throw new Error(opened.refusal.kind)
await loadStarter(deps)
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024)
const before = peak()
const takeIn = async () => {
  const from = process.cpuUsage().user
  const taken = await importSkos(deps, { kind: 'operator', organisation: opened.value.secretariat.id }, { chunks: createReadStream(file, { highWaterMark: 256 * 1024 }), format: 'rdf-xml', languages: NETWORK_LANGUAGES, dryRun: false, byName: true })
  if (!taken.ok) throw new Error(taken.refusal.kind)
  return { changed: taken.value.changed, seconds: (process.cpuUsage().user - from) / 1e6, peak: peak() }
}
const first = await takeIn()
const again = await takeIn()
const thesaurus = await openThesaurus(deps)
thesaurus.expand('arbe')
console.log(JSON.stringify({ before, first, again, opened: Math.round(process.memoryUsage().rss / 1e6) }))
await database.close()
