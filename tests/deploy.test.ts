import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { validate } from 'dockerfile-utils'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const at = (path: string): string => resolve(import.meta.dirname, '..', path)
const read = async (path: string): Promise<string> => await readFile(at(path), 'utf8')
const has = (command: string, ...asked: readonly string[]): boolean => spawnSync(command, asked).status === 0

test('a linter finds nothing in the Dockerfile; it runs as nobody of importance, with named versions', async () => {
  const text = await read('Dockerfile')
  expect(validate(text).map(({ message }) => message)).toEqual([])
  const lines = text.split('\n')
  const [last] = lines.filter((line) => line.startsWith('USER ')).toReversed()
  expect(last).toMatch(/^USER [1-9]\d+:[1-9]\d+$/)
  expect(lines.findIndex((line) => line === last)).toBeLessThan(lines.findIndex((line) => line.startsWith('ENTRYPOINT')))
  for (const line of lines.filter((each) => each.startsWith('FROM '))) expect(line).toMatch(/^FROM node:\d+-bookworm-slim(?: AS \w+)?$/)
  expect(text).not.toMatch(/^ADD |curl .*\| *(?:ba)?sh|--ignore-scripts=false/m)
})

test('what is copied into the image is the project, and nothing that lies beside it', async () => {
  const rules = (await read('.dockerignore')).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  expect(rules[0]).toBe('*')
  for (const kept of ['data', '.git', '.env', 'secrets', '.waystation']) expect(rules).not.toContain(`!${kept}`)
})

test('the containers may do little: a root that cannot be written, no capability, a database that reaches nobody, no secret in plain sight', async () => {
  // Written by us, just here.
  const { services, networks } = parse(await read('deploy/compose.yaml')) as { readonly services: Record<string, Record<string, unknown>>; readonly networks: Record<string, unknown> }
  expect(services['waystation']).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'], ports: ['127.0.0.1:4100:4100'] })
  expect(services['database']).toMatchObject({ networks: ['inside'] })
  expect(services['database']).not.toHaveProperty('ports')
  expect(networks['inside']).toEqual({ internal: true })
  expect(JSON.stringify(services)).not.toMatch(/"(?:POSTGRES_PASSWORD|DATABASE_URL)":/)
})

test('the role of the database is no superuser', async () => {
  const text = await read('deploy/database.sh')
  expect(text).toMatch(/create role waystation login createrole password/)
  expect(text).not.toMatch(/superuser;|bypassrls|trust/)
  expect(spawnSync('sh', ['-n', at('deploy/database.sh')]).status).toBe(0)
})

test('systemd understands the unit and finds little that it could do to the machine', async ({ skip }) => {
  if (!has('systemd-analyze', '--version')) return skip('systemd is not on this machine')
  const folder = await mkdtemp(join(tmpdir(), 'waystation-unit-'))
  // Everything as it is, but a program that is there.
  await writeFile(join(folder, 'waystation.service'), (await read('deploy/waystation.service')).replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`))
  const verified = spawnSync('systemd-analyze', ['verify', join(folder, 'waystation.service')], { encoding: 'utf8' })
  expect(verified.stderr).not.toMatch(/Unknown|not executable|Failed to parse|waystation\.service:\d/)
  const judged = spawnSync('systemd-analyze', ['security', '--offline=true', join(folder, 'waystation.service')], { encoding: 'utf8' })
  expect(Number(/exposure level for waystation\.service: ([\d.]+)/.exec(judged.stdout)?.[1])).toBeLessThan(2.5)
  await rm(folder, { recursive: true })
})

test('the proxy understands its file', ({ skip }) => {
  if (!has('caddy', 'version')) return skip('caddy is not on this machine')
  expect(spawnSync('caddy', ['adapt', '--adapter', 'caddyfile', '--config', at('deploy/Caddyfile')]).status).toBe(0)
})
