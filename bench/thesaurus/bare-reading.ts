// Reads a thesaurus as its import does, and writes nothing: what the reading itself takes. read-alone.ts FILE LANGUAGES
import { createReadStream } from 'node:fs'
import { NETWORK_LANGUAGES } from '#kernel'
import { readSkos } from '../../src/modules/thesaurus/skos/read-skos.ts'

const [file = '', languages] = process.argv.slice(2)
const started = performance.now()
const read = await readSkos(createReadStream(file, { highWaterMark: 256 * 1024 }), { format: 'rdf-xml', languages: languages === 'all' ? 'all' : NETWORK_LANGUAGES })
console.log(JSON.stringify({ ok: read.ok, concepts: read.ok ? read.value.concepts.length : read.refusal, statements: read.ok ? read.value.statements : 0, seconds: (performance.now() - started) / 1000, cpuSeconds: process.cpuUsage().user / 1e6, peakMB: process.resourceUsage().maxRSS / 1024 }))
