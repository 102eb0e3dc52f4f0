import type { Command } from 'commander'
import { EXIT } from './exit-codes.ts'
import type { Frame } from './frame.ts'
import type { Served } from './house.ts'
import { houseRefusal, listenRefusal } from './sentences.ts'

/** `waystation serve` */
export const serveCommand = (program: Command, frame: Frame): void => {
  program
    .command('serve')
    .option('--port <n>', 'port to listen on (PORT)', frame.wholeNumber(0, 65_535))
    .option('--demonstration', 'found a demonstration with samples, and refuse to open anything else')
    .description('open the installation and serve it until stopped; without --data the demonstration')
    .action((options: { port?: number; demonstration?: true }) =>
      frame.run(async ({ configuration, console, roof }) => {
        const demonstration = options.demonstration === true || configuration.demonstrationFolder
        const opened = await roof.openHouse(configuration, demonstration ? { foundAs: 'demonstration', only: 'demonstration' } : { foundAs: 'real' })
        if (!opened.ok) {
          console.aside(houseRefusal(opened.refusal))
          return EXIT.unavailable
        }
        const house = opened.value
        const { demonstration: samples, founded } = house.installation
        // The first visitor finds the samples there, if not yet the words of those that are scans; later starts bring what has changed of them once the door is open.
        let closing = false
        let scans: Promise<void> | undefined
        const load = async (): Promise<void> => {
          const { rest } = await roof.loadDemonstration(house)
          scans = rest.catch((fault: unknown) => {
            // What is being read when the house is closed goes on at the next start.
            if (!closing) throw fault
          })
        }
        const close = async (): Promise<void> => {
          closing = true
          await house.close()
          await scans
        }
        if (samples && founded) await load()
        const served = await roof.serve(house)
        if (!served.ok) {
          console.aside(listenRefusal(served.refusal))
          await close()
          return EXIT.unavailable
        }
        for (const line of welcome(served.value, samples)) console.out(line)
        const loading = samples && !founded ? load() : undefined
        const isLost = await Promise.race([untilStopped().then(() => false), house.groundLost.then(() => true)])
        if (isLost) console.aside(houseRefusal({ kind: 'database-in-use' }))
        else await loading
        console.aside('Stopping …')
        await served.value.stop()
        await close()
        return isLost ? EXIT.unavailable : EXIT.well
      }, options.port === undefined ? {} : { PORT: String(options.port) }),
    )
}

const SHOWN = 3

const people = ({ desk, invented }: Served): readonly string[] =>
  invented.length === 0
    ? []
    : [
        '  Sign in as one of the invented people; their codes, and all the others, are on the page where one signs in:',
        ...invented.slice(0, SHOWN).flatMap(({ name, organisation, signInName, passphrase }) => [`         ${signInName}: ${passphrase}`, `         (${name}, ${organisation})`]),
        `         ${desk}/sign-in`,
        '',
      ]

const welcome = (served: Served, demonstration: boolean): readonly string[] =>
  demonstration
    ? [
        '',
        `  Waystation, the demonstration: ${served.url}`,
        `  The desk of the staff:         ${served.desk}`,
        '',
        ...people(served),
        `  Try    ${served.url}/en/library?q=rights`,
        '         npm run -s waystation -- library add FILE.pdf',
        '         npm run -s waystation -- --help',
        '  Stop   Ctrl-C',
        '',
      ]
    : [
        '',
        `  Waystation: ${served.url}`,
        `  The desk:   ${served.desk}`,
        ...(served.setUpToken === undefined ? [] : ['', `  Nobody is there yet. To set up the network, open ${served.desk}/set-up and give this token, which holds until the server stops:`, `  ${served.setUpToken.reveal()}`, '']),
        '  Stop   Ctrl-C',
        '',
      ]

/** A signal may come twice, from the terminal and from whoever started us: it is one wish. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
