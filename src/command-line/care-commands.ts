import { resolve } from 'node:path'
import type { Command } from 'commander'
import { BACKUP_DAYS, restore } from '#platform/backup'
import { reachServer } from '#platform/control'
import { carryOut, type Situation } from './carry-out.ts'
import { EXIT } from './exit-codes.ts'
import type { Frame } from './frame.ts'
import { backup } from './operations/backup.ts'
import type { Check } from './operations/check.ts'
import { doctor } from './operations/doctor.ts'
import { advice, BACKUP_REFUSALS, houseRefusal, restoreRefusal } from './sentences.ts'

/** `waystation backup`, `restore`, `doctor` */
export const careCommands = (program: Command, frame: Frame): void => {
  program
    .command('backup')
    .argument('<file>', 'the file to write; it must not be there yet')
    .description('write the database and every file into one sealed file')
    .action((file: string) =>
      frame.run(async (situation) => {
        const { console, json } = situation
        const done = await carryOut(situation, backup, { file: resolve(file) }, () => {})
        if ('code' in done) return done.code
        if (json) console.out(JSON.stringify(done.answer))
        if ('refusal' in done.answer) {
          console.aside(BACKUP_REFUSALS[done.answer.refusal])
          return EXIT.failed
        }
        const { rows, blobs, bytes, damaged } = done.answer.summary
        const { pruned } = done.answer
        if (!json) console.out(`${rows} rows and ${blobs} files are in ${file} (${Math.ceil(bytes / 1e6)} MB).`)
        if (pruned.length > 0) console.aside(`Deleted, since they are older than ${BACKUP_DAYS} days: ${pruned.join(', ')}.`)
        if (damaged.length === 0) return EXIT.well
        console.aside(`${damaged.length} files are damaged and were left out: ${damaged.join(', ')}. Take them from an older backup.`)
        return EXIT.failed
      }),
    )

  program
    .command('restore')
    .argument('<file>', 'a file that "backup" has written')
    .option('--replace', 'put it in the place of an installation that is there already')
    .description('check a backup to its last bit and put it back; with no server running')
    .action((file: string, options: { replace?: true }) =>
      frame.run(async ({ configuration, console, json, roof }) => {
        const server = await reachServer(configuration.DATA)
        server?.destroy()
        const cellar = server === undefined ? await roof.openCellar(configuration) : undefined
        if (cellar === undefined || !cellar.ok) {
          console.aside(cellar === undefined ? 'A server is running on this installation. Stop it first.' : houseRefusal(cellar.refusal))
          return EXIT.unavailable
        }
        try {
          const restored = await restore(cellar.value, resolve(file), { replace: options.replace === true }, (done) => console.progress(`${done} files`))
          if (json) console.out(JSON.stringify(restored.ok ? restored.value : { refusal: restored.refusal.kind }))
          if (!restored.ok) {
            console.aside(restoreRefusal(restored.refusal))
            return EXIT.failed
          }
          await cellar.value.dropIndex()
          const { rows, blobs, madeAt } = restored.value
          if (!json) console.out(`${rows} rows and ${blobs} files are back, as they were on ${madeAt.slice(0, 16).replace('T', ' at ')} UTC.`)
          return EXIT.well
        } finally {
          await cellar.value.close()
        }
      }),
    )

  program
    .command('doctor')
    .option('--files', 'also read every file and compare it with its hash')
    .description('look at everything an installation stands on, and say what to do')
    .action((options: { files?: true }) =>
      frame.run(async (situation) => {
        const { console, json } = situation
        const done = await carryOut(situation, doctor, { files: options.files === true }, (check) => printCheck(situation, check))
        if ('code' in done) return done.code
        if (json) console.out(JSON.stringify(done.answer))
        else console.out(done.answer.well ? 'All is well.' : 'Something needs care.')
        return done.answer.well ? EXIT.well : EXIT.failed
      }),
    )
}

const printCheck = ({ console, json }: Situation, check: Check): void => {
  if (json) return console.out(JSON.stringify(check))
  console.out(`${check.well ? 'well' : 'CARE'}  ${check.check.padEnd(9)} ${check.found}`)
  if (!check.well && check.advice !== undefined) console.out(`      ${advice(check.advice)}`)
}
