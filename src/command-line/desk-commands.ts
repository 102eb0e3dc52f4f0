import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, InvalidArgumentError, type Command } from 'commander'
import type { KeyObject } from 'node:crypto'
import { refuse, type Result } from '#kernel'
import { deskElsewhere, deskHeaders, makeKeyPair, MANIFEST, readDesk, readPrivateKey, readPublicKey, SIGNATURE, signManifest, verifyDesk, writeManifest, type KeyRefusal } from '#web/delivery'
import { findingSentence, keyRefusal } from './desk-sentences.ts'
import { EXIT } from './exit-codes.ts'
import type { Frame } from './frame.ts'

/** The desk that lies beside the program: its folder, and the version it was built from. */
export type BuiltDesk = { readonly folder: string; readonly version: string }

/** `waystation desk …` */
export const deskCommands = (program: Command, frame: Frame, built: BuiltDesk): void => {
  const desk = program.command('desk').description('the code that browsers load: signed by whoever releases it, checked by anybody')

  desk
    .command('key')
    .requiredOption('--out <file>', 'where the secret half goes; the public half goes beside it, as <file>.pub')
    .description('make a pair of keys for signing')
    .action(({ out }: { out: string }) =>
      frame.run(async ({ console }) => {
        const publicFile = `${out}.pub`
        const taken = [out, publicFile].find((file) => existsSync(file))
        if (taken !== undefined) {
          console.aside(`${taken} is there already. Name another: a key is never written over.`)
          return EXIT.failed
        }
        const { privateKey, publicKey } = makeKeyPair()
        writeFileSync(out, privateKey, { mode: 0o600, flag: 'wx' })
        writeFileSync(publicFile, publicKey, { flag: 'wx' })
        console.out(`${out} signs: keep it secret, and not on the host.\n${publicFile} checks: give it to everybody, by a way that is not the host.`)
        return EXIT.well
      }),
    )

  desk
    .command('sign')
    .requiredOption('--key <file>', 'the secret half of the key')
    .description('write the manifest of the built desk, and its signature, beside the desk')
    .action(({ key: file }: { key: string }) =>
      frame.run(async ({ console, json }) => {
        const key = readKey(file, readPrivateKey)
        if (!key.ok) {
          console.aside(keyRefusal(key.refusal, file))
          return EXIT.usage
        }
        const manifest = writeManifest(await readDesk(built.folder), built.version)
        writeFileSync(join(built.folder, MANIFEST), manifest)
        writeFileSync(join(built.folder, SIGNATURE), signManifest(manifest, key.value))
        const files = Buffer.from(manifest).toString('utf8').trimEnd().split('\n').length - 1
        if (json) console.out(JSON.stringify({ folder: built.folder, version: built.version, files }))
        else console.out(`${files} files of version ${built.version} are signed, in ${built.folder}.\nA server that is running serves them after a restart.`)
        return EXIT.well
      }),
    )

  desk
    .command('verify')
    .addArgument(new Argument('<url>', 'where the desk is served: https://desk.example.org').argParser(webAddress))
    .requiredOption('--key <file>', 'the public half of the key')
    .description('fetch a running desk and compare every file with what was signed')
    .action((url: string, { key: file }: { key: string }) =>
      frame.run(async ({ console, json }) => {
        const key = readKey(file, readPublicKey)
        if (!key.ok) {
          console.aside(keyRefusal(key.refusal, file))
          return EXIT.usage
        }
        const verified = await verifyDesk(url, key.value)
        if (json) console.out(JSON.stringify(verified))
        const { host } = new URL(url)
        for (const finding of verified.findings) console.aside(findingSentence(finding, host))
        if (verified.findings.length > 0) return verified.findings.some(({ kind }) => kind === 'unreachable') ? EXIT.unavailable : EXIT.failed
        if (!json) console.out(`${host} serves the desk of version ${verified.version}, as it was signed: ${verified.files} files.`)
        return EXIT.well
      }),
    )

  desk
    .command('headers')
    .description('say with which headers another host must send the page')
    .action(() =>
      frame.run(async ({ configuration, console, json }) => {
        const { index } = await readDesk(built.folder)
        const headers = deskHeaders(Buffer.from(index.bytes).toString('utf8'), deskElsewhere(configuration)?.api)
        if (json) console.out(JSON.stringify(headers))
        else for (const [name, value] of Object.entries(headers)) console.out(`${name}: ${value}`)
        return EXIT.well
      }),
    )
}

const readKey = (file: string, read: (text: string) => Result<KeyObject, KeyRefusal>): Result<KeyObject, KeyRefusal | { readonly kind: 'key-unreadable' }> => {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch {
    return refuse({ kind: 'key-unreadable' })
  }
}

const webAddress = (text: string): string => {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text
  throw new InvalidArgumentError('It must be an address like https://desk.example.org.')
}
