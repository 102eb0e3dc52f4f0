import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { readConfiguration } from '#platform/configuration'
import { careCommands } from './care-commands.ts'
import { deskCommands } from './desk-commands.ts'
import type { Console } from './console.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { figuresCommands } from './figures-commands.ts'
import type { Frame } from './frame.ts'
import type { Roof } from './house.ts'
import { libraryCommands } from './library-commands.ts'
import { networkCommands } from './network-commands.ts'
import { configurationRefusal } from './sentences.ts'
import { serveCommand } from './serve-command.ts'
import { servicesCommands } from './services-commands.ts'
import { sheetsCommands } from './sheets-commands.ts'
import { thesaurusCommands } from './thesaurus-commands.ts'

const AFTER_HELP = `
Without --data, every command works on the demonstration in ./data/demo.
While a server runs on the installation, commands are carried out by it.

First steps:
  waystation serve                                the demonstration, at http://localhost:4100
  waystation serve --data /srv/waystation         a real, empty installation
  waystation library add report.pdf               take a document in
  waystation library search "recovery period"     find it
  waystation backup /media/usb/2026-11-22.tar     keep it safe

Ends with 0 when all is well, 1 when something in it failed, 2 when the command or the configuration is wrong,
3 when the installation cannot be opened or its server breaks off.`

/**
 * The command line. Returns the code to end with.
 * `argv`: what stands behind the program's name; `environment`: where the configuration comes from; `root`: the project's folder; `desk`: the built desk's.
 */
export const runCommandLine = async (
  argv: readonly string[],
  { console, roof, environment, root, desk, version }: { console: Console; roof: Roof; environment: Readonly<Record<string, string | undefined>>; root: string; desk: string; version: string },
): Promise<ExitCode> => {
  let code: ExitCode = EXIT.well
  const program = new Command('waystation')
  const frame: Frame = {
    run: async (work, settings = {}) => {
      const { data, json = false } = program.opts<{ data?: string; json?: true }>()
      // Most likely an unset variable of a script; the demonstration is not what it meant.
      if (data?.trim() === '') {
        console.aside('--data is empty: name a folder.')
        code = EXIT.usage
        return
      }
      const configuration = readConfiguration({ ...environment, ...(data !== undefined && { DATA: data }), ...settings }, root)
      if (configuration.ok) {
        code = await work({ configuration: configuration.value, console, roof, json })
        return
      }
      console.aside(configurationRefusal(configuration.refusal))
      code = EXIT.usage
    },
    wholeNumber: (least, most) => (text) => {
      const number = Number(text)
      if (/^\d+$/.test(text) && number >= least && number <= most) return number
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
    },
  }

  program
    .description('Waystation: software for federations of NGOs that stand with trafficked persons')
    .version(version)
    .option('--data <folder>', 'the data folder (DATA)')
    .option('--json', 'answer in JSON, one object a line')
    .addHelpText('after', AFTER_HELP)
    .exitOverride()
    .configureOutput({ writeOut: (text) => console.out(text.trimEnd()), writeErr: (text) => console.aside(text.trimEnd()) })
    .showHelpAfterError('waystation --help tells what there is.')
  serveCommand(program, frame)
  libraryCommands(program, frame)
  networkCommands(program, frame)
  servicesCommands(program, frame)
  sheetsCommands(program, frame)
  thesaurusCommands(program, frame)
  careCommands(program, frame)
  figuresCommands(program, frame)
  deskCommands(program, frame, { folder: desk, version })

  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault
    return fault.exitCode === 0 ? EXIT.well : EXIT.usage
  }
}
