// npm run examples: sets the demonstration document anew from its text.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GUIDE_PDF, setGuide } from './examples/guide.ts'
import { say } from './run/say.mjs'
import { ROOT } from './test/tool.ts'

const pdf = await setGuide(ROOT)
writeFileSync(join(ROOT, GUIDE_PDF), pdf)
say(`${GUIDE_PDF}: ${pdf.length} bytes.`)
