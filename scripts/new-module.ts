// npm run new-module NAME: a module's beginning, as ARCHITECTURE.md has them.
import { makeModule } from './new-module/make-module.ts'
import { say } from './run/say.mjs'
import { ROOT } from './test/tool.ts'

const [name = ''] = process.argv.slice(2)
const refusal = makeModule(ROOT, name)
if (refusal === undefined) {
  say(`src/modules/${name} is there, and its door #${name} in package.json. What is left to do:
  1. its place in the array of tests/floors.test.ts, among the modules: what stands before it is what it may use:
       { name: 'modules/${name}', floor: 3, purpose: '…', doors: ['#${name}'], noHttp: true },
     then npm run picture
  2. its tables: a migration in db/migrations
  3. its words: README.md first, then the names in the code`)
} else {
  say(refusal)
  process.exitCode = 1
}
